import ArgumentParser
import Glibc
import JourneyFiles
import Programs

/// Makes a folder for a council of one's own.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a folder for your own council, valid from the first minute.",
        discussion: """
            Without --council it holds examples of every kind, marked illustrative and there to be replaced. With it the \
            folder is the council's, found in the list of all of England: its code, its region, the measures that imports \
            fill, and no figure that no file gave. --from brings published files in at once; all is written, or nothing. \
            Nothing that exists is overwritten.

            Examples:
              waymark init our-council && waymark --data our-council
              waymark init luton --council Luton
              waymark init luton --council E06000032 --from c6.csv csww.csv ofsted.csv \
                --published 2025-10-30 csww.csv=2026-02-26 ofsted=2025-07-03
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    @OptionGroup var options: NewFolderOptions

    mutating func run() throws {
        if options.council != nil {
            return try ImportCommand.handOver([folder] + options.words, command: "new-folder")
        }
        guard options.words.isEmpty else { throw Failure("Say with --council whose folder it is.") }
        if mkdir(folder, 0o700) != 0, errno != EEXIST {
            throw Failure("\(folder) cannot be made: \(SystemReason.words(errno)).")
        }
        let files = JourneyTemplate.files()
        for file in files where access("\(folder)/\(file.name)", F_OK) == 0 {
            throw Failure(
                "\(folder)/\(file.name) is there already, and would be replaced. Name a folder that has no such file.")
        }
        for file in files {
            do throws(FileReplacement.Failure) {
                try FileReplacement.write(file.text, to: "\(folder)/\(file.name)")
            } catch {
                throw Failure(error.message)
            }
        }
        Output.write(
            """
            \(folder) holds \(files.count) files with examples to be replaced; begin with journey.json.
            The examples are of June to October 2019, so that today everything in them is long past:
            waymark --data \(folder) --as-at 2019-10-31 shows them as they would stand then.
            waymark check \(folder) names what is wrong; waymark --data \(folder) opens it.

            """)
    }
}
