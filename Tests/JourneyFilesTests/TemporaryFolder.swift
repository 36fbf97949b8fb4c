import Glibc
import Testing

/// The names of all that lies in a folder, hidden files too.
func names(in folder: String) throws -> [String] {
    let directory = try #require(opendir(folder))
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
}

/// Gives a folder of its own, and removes it with what was written into it.
func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/journey-files-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try body(folder)
    for name in try names(in: folder) { unlink(folder + "/" + name) }
    #expect(rmdir(folder) == 0)
}
