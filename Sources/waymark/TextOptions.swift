import ArgumentParser
import Glibc
import Programs

/// How wide a command's text is, and where it goes.
struct TextOptions: ParsableArguments {
    /// How wide a text may be.
    static let widths = 40...400

    @Option(
        help: ArgumentHelp(
            "Columns of a line, \(Self.widths.lowerBound) to \(Self.widths.upperBound); without it as many as the "
                + "terminal has, and in files and pipes the same whatever the terminal.", valueName: "n"))
    var width: Int?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    /// The columns of a line: those that are asked for, or those of a terminal; nil for what becomes a file.
    func columns() throws -> Int? {
        if let width {
            guard Self.widths.contains(width) else {
                throw Failure(
                    "--width \(width) is out of range. Write a number from \(Self.widths.lowerBound) to "
                        + "\(Self.widths.upperBound).")
            }
            return width
        }
        guard output ?? "-" == "-", isatty(STDOUT_FILENO) != 0 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return min(max(Int(size.ws_col), Self.widths.lowerBound), Self.widths.upperBound)
    }

    /// Writes the text of a command.
    ///
    /// - Parameter data: The folder that it was made from, of which no file is replaced.
    func write(_ text: String, madeFrom data: DataOptions? = nil) throws {
        try data?.refuseDataFile(output)
        try NewFile.write(text, to: output)
    }
}
