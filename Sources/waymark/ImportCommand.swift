import ArgumentParser
import Glibc
import JourneyFiles
import Programs

/// Brings files into a folder: hands over to the program beside this one that does it.
///
/// No parser of other people's files is part of the program that shows the record, and none of the words after `import`
/// is read here: one such as `-=x` is no option of this program.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring published files and a council's own into a journey's folder.",
        discussion: "waymark import --help names its kinds and options.")

    /// The words of a call for the program that imports; nil for another call.
    static func words(of arguments: [String]) -> [String]? {
        // The parser's own help would not know what can be imported.
        if arguments == ["help", "import"] { return ["--help"] }
        return arguments.first == "import" ? Array(arguments.dropFirst()) : nil
    }

    /// The same question to the program that imports, where a shell asks what can follow the words of an import.
    static func toComplete(_ arguments: [String]) -> [String]? {
        let question = [CompletionScript.question, "import"]
        return arguments.starts(with: question) && arguments.count > question.count
            ? [CompletionScript.question] + arguments.dropFirst(question.count) : nil
    }

    /// Becomes the program beside this one; returns only where that is not possible.
    ///
    /// - Parameter command: What it is to do instead of an import; its first word.
    static func handOver(_ words: [String], command: String? = nil) throws {
        guard let program = realpath("/proc/self/exe", nil) else { throw missing("waymark-import", errno) }
        defer { free(program) }
        let folder = String(cString: program).unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
            .dropLast()
            .map { String($0) }.joined(separator: "/")
        let path = folder + "/waymark-import"
        var arguments: [UnsafeMutablePointer<CChar>?] =
            ([path] + (command.map { [$0] } ?? [])
            + (words.first == CompletionScript.question ? [] : ["--common", DataFolder.common]) + words).map {
                strdup($0)
            }
        arguments.append(nil)
        defer { arguments.forEach { free($0) } }
        execv(path, arguments)
        throw missing(path, errno)
    }

    private static func missing(_ path: String, _ code: Int32) -> Failure {
        Failure(
            "\(path), which brings files in, cannot be started: \(SystemReason.words(code)). Install Waymark with make "
                + "install, which puts it beside waymark."
        )
    }
}
