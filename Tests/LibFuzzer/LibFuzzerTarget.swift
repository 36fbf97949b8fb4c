import Fuzzing

/// What libFuzzer calls with bytes that it has found (`make libfuzzer`): they are read as a file of the record.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzedBytes.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
