import Glibc

/// Runs a command line with `sh` and waits for its end.
///
/// - Returns: What it wrote to standard output, and its exit status (-1 when it ended by a signal).
@discardableResult
package func shell(_ command: String) -> (output: String, status: Int32) {
    // Nothing that the user has set counts.
    let call = "unset WAYMARK_DATA; export XDG_CONFIG_HOME=/nonexistent; " + command
    guard let pipe = popen(call, "r") else { return ("", -1) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = fread(&buffer, 1, buffer.count, pipe)
        if count == 0 { break }
        bytes += buffer[..<count]
    }
    let status = pclose(pipe)
    return (String(decoding: bytes, as: UTF8.self), status & 0x7F == 0 ? (status >> 8) & 0xFF : -1)
}

/// A word as `sh` reads it back unchanged.
package func shellQuoted(_ word: String) -> String {
    var quoted = "'"
    for character in word { quoted += character == "'" ? "'\\''" : String(character) }
    return quoted + "'"
}

/// The path of an executable that was built together with the running tests.
package func builtExecutable(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? "."
    return "\(folder)/\(name)"
}
