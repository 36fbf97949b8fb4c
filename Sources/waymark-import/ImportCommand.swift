import ArgumentParser
import Glibc
import Imports
import ImprovementJourney
import JourneyFiles
import Programs

/// Brings files that councils have into a journey's folder.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark import",
        abstract: "Bring published files and a council's own into a journey's folder.",
        discussion: """
            Without --write it tells what it would do, and writes nothing. Files are told by their columns, not by their \
            names; waymark import FILE says what a file is. Each kind has files of its own in the folder: what is kept by \
            hand is never touched. A second run changes nothing; a newer edition keeps what stood before under restatements.

            Kinds:
            \(kinds)

            Examples:
              waymark import c6.csv
              waymark import referrals-by-month c6.csv --into our-council --council E06000032 --published 2024-10-31
              waymark import referrals-by-month c6.csv --into our-council --published 2024-10-31 --write

            Exit status: 0 all is in, 1 something is refused, 2 the call is wrong.
            """)

    private static let kinds: String = {
        let width = ImportKind.all.map(\.id.count).max() ?? 0
        return ImportKind.all.map { kind in
            "  " + kind.id + String(repeating: " ", count: width - kind.id.count + 2) + kind.title
        }.joined(separator: "\n")
    }()

    @Argument(
        help: ArgumentHelp("The kind, and the files; without a kind it says what they are.", valueName: "kind-or-file"),
        completion: .custom { words, _, _ in
            ImportKind.all.map { Completion.line($0.id, $0.title) } + [Completion.files]
        })
    var words: [String] = []

    @Option(help: ArgumentHelp("The journey's folder.", valueName: "dir"), completion: .directory)
    var into: String?

    @Flag(help: "Write it; without this it only tells.")
    var write = false

    @Option(help: ArgumentHelp("The council, by code or number; without it that of journey.json.", valueName: "code"))
    var council: String?

    @Option(help: ArgumentHelp("When a published file was published: no file tells it.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The day on which a council's own file stands.", valueName: "date"))
    var asAt: String?

    @Option(
        help: ArgumentHelp(
            "Days after a month's end from which the council knows its referrals, where it counts them itself.",
            valueName: "days"))
    var knownAfter: Int?

    @Option(
        help: ArgumentHelp("A council that this one followed, written beside it; may be repeated.", valueName: "code"))
    var predecessor: [String] = []

    @Option(
        help: ArgumentHelp(
            "What a symbol of the file means, such as -=x: c suppressed, x not available, z not applicable, low, u.",
            valueName: "symbol=code"))
    var symbol: [String] = []

    @Option(help: ArgumentHelp("The name of a column, such as due=\"Target date\".", valueName: "word=column"))
    var column: [String] = []

    @Option(help: ArgumentHelp("The sheet of a workbook, where more than one would fit.", valueName: "name"))
    var sheet: String?

    @Option(
        help: ArgumentHelp(
            "What teams are called, as CSV: team, title, service; the folder keeps it.", valueName: "file"))
    var teamMap: String?

    @Option(
        help: ArgumentHelp("From when an assessment's time is counted: assessment or referral.", valueName: "start"),
        completion: .list(["assessment", "referral"]))
    var clock = "assessment"

    @Flag(help: "An export of time limits holds every kind that runs: one that is not in it has none.")
    var allKinds = false

    @Option(
        help: ArgumentHelp(
            "What a word of the file means, such as \"init conf\"=initial-conference; may be repeated.",
            valueName: "word=known"))
    var map: [String] = []

    @Flag(help: "Write the rows of a workforce census return as numbered posts too; needs --team.")
    var posts = false

    @Option(help: ArgumentHelp("The team in which posts of a workforce census return stand.", valueName: "id"))
    var team: String?

    @Option(help: .hidden)
    var common: String?

    mutating func run() throws {
        guard let first = words.first else {
            throw Failure("Name a kind and its files; waymark import --help lists the kinds.")
        }
        let settings = try settings()
        guard let kind = ImportKind.all.first(where: { $0.id == first }) else {
            return try recognise(first, settings)
        }
        let paths = Array(words.dropFirst())
        guard !paths.isEmpty else { throw Failure("Name the files of \(kind.title).") }
        guard let into else { throw Failure("Name the journey's folder with --into DIR.") }
        try check(kind, settings)
        let progress = Progress()
        defer { progress.end() }
        let folder = try FolderFiles(into)
        let files = try paths.map { path in
            progress.doing("reading \(path)")
            return try folder.bring(path)
        }
        progress.doing("counting")
        let plan = Import(kind, settings, into: folder.folder(common: common)).plan(files)
        progress.end()
        if write, !plan.targets.isEmpty { try folder.write(plan.targets) }
        Output.write(PlanText.of(plan, folder: into, isWritten: write))
        if plan.isRefused { throw ExitCode(1) }
    }

    /// What a kind needs to be told.
    private func check(_ kind: ImportKind, _ settings: ImportSettings) throws {
        switch kind.needs {
        case .published where settings.published == nil:
            throw Failure(
                "Say with --published DATE when it was published: no file tells it, and it is not guessed.")
        case .asAt where settings.asAt == nil:
            throw Failure("Say with --as-at DATE on which day it stands: no file tells it, and it is not guessed.")
        default: break
        }
    }

    /// Tells what each file is.
    private func recognise(_ first: String, _ settings: ImportSettings) throws {
        if !FolderFiles.isFile(first) {
            throw Failure(
                "\(first) is no kind and no file."
                    + NearNames.words(
                        for: first, among: ImportKind.all.map(\.id), "kinds", call: "waymark import --help"))
        }
        var isRefused = false
        for path in words {
            let file = try FolderFiles.file(path)
            do throws(ImportRefusal) {
                let brought = try BroughtFile(file)
                if let found = Import.recognised(brought, settings) {
                    let day =
                        switch found.kind.needs {
                        case .published: " --published DATE"
                        case .asAt: " --as-at DATE"
                        case nil: ""
                        }
                    Output.write(
                        "\(file.name) is \(found.title)\(Self.rows(brought)).\n"
                            + "  waymark import \(found.kind.id) \(path) --into DIR\(day)\n")
                } else {
                    isRefused = true
                    Output.write("\(file.name) is of no kind that is known. \(brought.looks)\n")
                    if brought.isTitledTable {
                        // Headings of one's own are the commonest reason.
                        Output.write(
                            "  Figures of your own: waymark import measures \(path) --into DIR --as-at DATE --column "
                                + "measure=NAME --column period=NAME --column value=NAME\n")
                    }
                }
            } catch {
                isRefused = true
                Output.write(error.message + "\n")
            }
        }
        if isRefused { throw ExitCode(1) }
    }

    private static func rows(_ file: BroughtFile) -> String {
        switch file {
        case .table(let table): return table.rows.count == 1 ? ": 1 row" : ": \(table.rows.count) rows"
        case .workbook(let workbook): return ": a workbook with the sheets \(workbook.titles)"
        case .markup: return ""
        }
    }

    private func settings() throws -> ImportSettings {
        var settings = ImportSettings()
        settings.council = council
        settings.published = try published.map { try Self.day($0, "--published") }
        settings.asAt = try asAt.map { try Self.day($0, "--as-at") }
        if let knownAfter {
            guard (0...3_660).contains(knownAfter) else {
                throw Failure("--known-after \(knownAfter) is out of range. Write 0 to 3660.")
            }
            settings.knownAfterDays = knownAfter
        }
        settings.predecessors = predecessor
        settings.sheet = sheet
        settings.teamMap = try teamMap.map { try FolderFiles.file($0) }
        guard ["assessment", "referral"].contains(clock) else {
            throw Failure("--clock \(clock) is neither assessment nor referral.")
        }
        settings.countsFromReferral = clock == "referral"
        guard team == nil || posts else { throw Failure("--team \(team ?? "") is for --posts; say both.") }
        settings.writesPosts = posts
        settings.team = team
        settings.holdsAllKinds = allKinds
        for text in map {
            guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
                throw Failure("--map \(text) says no meaning. Write --map \"init conf\"=initial-conference.")
            }
            settings.words[text[..<sign].lowercased()] = String(text[text.index(after: sign)...])
        }
        for text in symbol {
            // The last sign of equality: the symbol itself may be one.
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count > 1, let code = parts.last, let missing = Missing(fileText: code.lowercased()) else {
                throw Failure("--symbol \(text) says no meaning. Write --symbol SYMBOL=x, with c, x, z, low or u.")
            }
            settings.symbols[parts.dropLast().joined(separator: "=").lowercased()] = missing
        }
        for text in column {
            guard let sign = text.firstIndex(of: "=") else {
                throw Failure("--column \(text) names no column. Write --column due=\"Target date\".")
            }
            settings.columns[text[..<sign].lowercased()] = String(text[text.index(after: sign)...])
        }
        return settings
    }

    /// A day of publication; refuses what is no day, and one that is to come.
    static func publicationDay(_ text: String) throws -> Day {
        let day = try day(text, "--published")
        // A day ahead is somewhere today already.
        guard day <= Day(daysSince1970: time(nil) / 86_400 + 1) else {
            throw Failure(
                "--published \(text) is after today: write the day on which it was published. Its figures would be unknown "
                    + "until then.")
        }
        return day
    }

    /// A day of an option; refuses what is none.
    static func day(_ text: String, _ name: String) throws -> Day {
        guard let day = StatedDate(typed: text)?.day, Day.recordedYears.contains(day.year) else {
            throw Failure("\(name) \(text) is no day. Write 2024-10-31.")
        }
        return day
    }
}
