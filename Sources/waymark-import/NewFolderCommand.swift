import ArgumentParser
import Glibc
import Imports
import ImprovementJourney
import JourneyFiles
import Programs

/// Makes a folder for a named council, with what published files tell of it: what `waymark init --council` becomes.
struct NewFolderCommand: ParsableCommand {
    /// The first word by which it is called.
    static let word = "new-folder"

    static let configuration = CommandConfiguration(
        commandName: "waymark init", abstract: "Make a folder for a named council; waymark init --help tells more.",
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    @OptionGroup var options: NewFolderOptions

    @Option(help: .hidden)
    var common: String?

    mutating func run() throws {
        let days = try PublicationDays(options.published)
        guard let wanted = options.council else { throw Failure("Say with --council whose folder it is.") }
        let place = try NewFolderPlace(folder)
        let progress = Progress()
        defer { progress.end() }
        let council: NewFolder
        do throws(ImportRefusal) {
            council = try NewFolder(council: wanted, common: common)
        } catch {
            throw Failure(error.message)
        }
        var files: [(path: String, file: ImportFile)] = []
        for path in options.from {
            progress.doing("reading \(path)")
            files.append((path, try FolderFiles.file(path)))
        }
        try days.refuseUnused(files.map { ($0.path, $0.file.name) })
        progress.doing("counting")
        let plan = council.plan(
            bringing: files.map { path, file in
                let kind = (try? BroughtFile(file)).flatMap { Import.recognised($0, ImportSettings())?.kind.id }
                return NewFolder.Published(file, on: days.day(of: path, file.name, kind: kind))
            })
        progress.end()
        if !plan.targets.isEmpty { try place.write(plan.targets) }
        Output.write(PlanText.of(plan, folder: folder, isWritten: !plan.targets.isEmpty))
        if plan.isRefused {
            Output.write("\(folder) was not made: bring all of it, or leave out what is refused.\n")
            throw ExitCode(Failure.Status.data.rawValue)
        }
    }
}

/// When files were published, as a call says it: for all, by file, or by kind.
private struct PublicationDays {
    private var all: Day?
    private var named: [String: Day] = [:]

    init(_ texts: [String]) throws {
        for text in texts {
            let parts = text.unicodeScalars.lastIndex(of: "=").map {
                (String(text.unicodeScalars[..<$0]), String(text.unicodeScalars[$0...].dropFirst()))
            }
            let day = try ImportCommand.publicationDay(parts?.1 ?? text)
            if let name = parts?.0 {
                guard named.updateValue(day, forKey: name) == nil else {
                    throw Failure("--published says two days of \(name).")
                }
            } else {
                guard all == nil else {
                    throw Failure("--published says two days for all files. Write FILE=DATE for those of another day.")
                }
                all = day
            }
        }
    }

    /// The day of a file: as said of it, of its kind, or of all.
    func day(of path: String, _ name: String, kind: String?) -> Day? {
        named[path] ?? named[name] ?? kind.flatMap { named[$0] } ?? all
    }

    /// Refuses a name that is that of no file and no kind: a slip would give a file another's day.
    func refuseUnused(_ files: [(path: String, name: String)]) throws {
        let known = Set(files.flatMap { [$0.path, $0.name] } + ImportKind.all.map(\.id))
        for name in named.keys.sorted() where !known.contains(name) {
            throw Failure(
                "--published \(name)= names no file of --from and no kind."
                    + NearNames.words(for: name, among: known.sorted(), "names", call: "waymark import --help"))
        }
    }
}

/// Where a folder is to be made: nothing, or an empty folder.
private struct NewFolderPlace {
    private let path: String
    private let isThere: Bool

    init(_ path: String) throws {
        self.path = path
        var status = stat()
        isThere = stat(path, &status) == 0
        guard isThere else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw Failure("\(path) is no folder. Name one that is new.") }
        let names: [String]
        do throws(FileAccess.Failure) {
            names = try FileAccess.namesOfJSON(in: path)
        } catch {
            throw Failure("\(path): \(error.message)")
        }
        if let name = names.first {
            throw Failure(
                "\(path)/\(name) is there already, and would be replaced. Name a folder that has no such file.")
        }
    }

    /// Makes the folder with all files, or leaves no folder where none was.
    func write(_ targets: [ImportTarget]) throws {
        try HeldSignals.during {
            if !isThere, mkdir(path, 0o700) != 0 {
                throw Failure("\(path) cannot be made: \(SystemReason.words(errno)).")
            }
            do {
                try FolderFiles.write(targets, into: path)
            } catch {
                if !isThere { rmdir(path) }
                throw error
            }
        }
    }
}
