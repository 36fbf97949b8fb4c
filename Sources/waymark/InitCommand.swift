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
            Every example in it is marked illustrative and is there to be replaced; nothing that exists is overwritten.

            Example:
              waymark init our-council && waymark --data our-council
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    mutating func run() throws {
        if mkdir(folder, 0o700) != 0, errno != EEXIST {
            throw Failure("\(folder) cannot be made: \(SystemReason.words(errno)).")
        }
        let files = JourneyTemplate.files()
        for file in files where access("\(folder)/\(file.name)", F_OK) == 0 {
            throw Failure("\(folder)/\(file.name) is there already. Name a folder that is new or empty.")
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
            waymark check \(folder) names what is wrong; waymark --data \(folder) opens it.

            """)
    }
}
