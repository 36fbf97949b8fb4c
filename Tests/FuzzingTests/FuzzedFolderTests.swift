import Fuzzing
import Glibc
import Testing

/// The shipped record with a change at random, in 125 cases; `make fuzz` runs thousands.
@Suite struct FuzzedFolderTests {
    private let data =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Data"

    @Test(arguments: 0..<5)
    func `no change of a file traps, shows a figure of a broken file, or lets a control character out`(
        part: Int
    ) throws {
        var template = Array("/tmp/waymark-fuzz-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let folder = String(cString: made)
        var fuzzed = try #require(FuzzedFolder(copying: data, to: folder + "/record"))
        for number in 0..<25 {
            // One in five in the whole folder: without optimisation a reading of it takes a third of a second.
            let told = fuzzed.run(
                seed: 8, case: part + number * 5, panels: 1, isAlone: !number.isMultiple(of: 5))
            #expect(told == [])
        }
        // Left where something trapped: it holds the case.
        for name in fuzzed.fileNames { unlink("\(folder)/record/\(name)") }
        rmdir(folder + "/record")
        rmdir(folder)
    }
}
