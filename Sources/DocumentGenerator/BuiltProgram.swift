import Glibc
import Programs

/// A program that was built together with this one.
enum BuiltProgram {
    /// What a program's command says of itself; nil where it does not run.
    static func description(of name: String) -> CommandDescription? {
        guard let own = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(own) }
        let path = String(cString: own).split(separator: "/").dropLast().joined(separator: "/")
        guard let pipe = popen("'/\(path)/\(name)' --experimental-dump-help", "r") else { return nil }
        var words: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            words += buffer[..<count]
        }
        pclose(pipe)
        return CommandDescription(parserWords: String(decoding: words, as: UTF8.self))
    }
}
