import ArgumentParser
import Canvas
import Dashboard
import DocumentText
import Documents
import Exports
import Glibc
import ImprovementJourney
import JourneyFiles
import Preferences
import Programs
import Terminal

/// Opens the dashboard, or writes its view as text where there is no terminal to draw on.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse",
        abstract: "Open the dashboard (the default).",
        discussion: """
            Examples:
              waymark
              waymark --panel court --as-at 2016-04-30
              waymark --panel teams --filter 'late !closed' | less
              waymark --script '9 Down Enter' --size 120x40
            """)

    /// When to draw in colour.
    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case always, never, auto
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var page: PageOptions

    @Option(help: ArgumentHelp("Show only rows that match, as / does.", valueName: "text"))
    var filter = ""

    @Option(help: ArgumentHelp("Draw in colour: always, never or auto.", valueName: "when"))
    var color = ColorChoice.auto

    @Option(
        help: ArgumentHelp("Draw in this theme: \(Theme.all.map(\.name).joined(separator: ", ")).", valueName: "name"),
        completion: .list(Theme.all.map(\.name)), transform: Theme.inCall)
    var theme: Theme?

    @Flag(
        help:
            "Tell everything as headings and sentences, with a prompt: for screen readers, braille displays and pipes.")
    var plain = false

    @Flag(help: "Leave no trace: nothing of the last run is shown, and nothing is kept for the next.")
    var noState = false

    @Flag(help: "Leave the mouse to the terminal, so that text can be selected.")
    var noMouse = false

    @Option(
        help: ArgumentHelp(
            "Press these keys without a terminal, such as '9 Down Enter', and write the screen that comes of it.",
            valueName: "keys"))
    var script: String?

    @Option(
        help: ArgumentHelp("With --script: the file for the screen; - is standard output.", valueName: "file"),
        completion: .file())
    var screen: String?

    @Option(help: ArgumentHelp("With --script: columns and rows of the screen, up to 1000 each.", valueName: "size"))
    var size = "80x24"

    @Flag(help: "With --script: draw with ASCII signs only.")
    var ascii = false

    mutating func run() throws {
        // Before the files are read: what changes from now on is seen.
        let folder = try data.folder()
        let stamps = FolderStamps(folder: folder)
        let (followed, reading) = try data.follow()
        let record = reading.record
        let route = try page.route(in: record, faults: reading.faults)
        let day = try data.day()
        // Refuses where the day to open at is not known.
        if reading.openingFault != nil, day == nil { reading.tellOnStandardError() }
        _ = try data.openingDay(of: reading)
        let today = try data.today()
        if script != nil, plain {
            throw Failure("--plain asks for commands, and --script presses keys. Name one of the two.")
        }
        if script == nil, screen != nil {
            throw Failure("--screen names where --script writes. Name keys with --script.")
        }
        if !filter.isEmpty {
            let state = DashboardState(
                record: record, today: today, asAt: day, route: route, size: Size(columns: 100, rows: 40))
            try FilterOption.refuseSlips(
                in: filter, of: ExportDocument(page: state.page, context: state.context, faults: reading.faults))
        }
        if let script {
            try data.refuseDataFile(screen)
            var state = DashboardState(
                record: record, today: today, asAt: day, route: route, filter: filter, size: try ScriptedRun.size(size),
                glyphs: ascii ? .ascii : .unicode)
            state.learnNames()
            let text = ScriptedRun.screen(of: state, keys: script)
            return try NewFile.write(text, to: screen)
        }
        if plain {
            var state = DashboardState(
                record: record, today: today, asAt: day, route: route, filter: filter,
                size: Size(columns: 100, rows: 40))
            state.learnNames()
            reading.tellOnStandardError()
            PlainRun(folder: folder).run(state, followed)
            return try reading.endWithStatus()
        }
        if isatty(STDOUT_FILENO) == 0 {
            let state = DashboardState(
                record: record, today: today, asAt: day, route: route, filter: filter,
                size: Size(columns: 100, rows: 40))
            // As a snapshot has it; who names rows gets all that match.
            let extent = filter.isEmpty ? ExportFormat.plainText.extent : .whole
            let document = ExportDocument(
                page: filter.isEmpty ? state.page : state.visiblePage, context: state.context, filter: filter,
                faults: reading.faults
            ).cut(to: extent)
            reading.tellOnStandardError()
            Output.write(ExportFormat.plainText.text(document))
            return try reading.endWithStatus()
        }
        let configuration = Configuration.read()
        let views = noState ? SavedViews() : SavedViews.read()
        let place = DataFolder.whole(folder)
        let loop = BrowseLoop(
            folder: folder, isColored: isColored, usesMouse: configuration.usesMouse && !noMouse,
            keyMap: configuration.keyMap, theme: Theme.chosen(theme, configuration, views).0,
            standardTheme: Theme.chosen(nil, configuration, SavedViews()).0,
            view: noState ? nil : views[folder: place], opensSavedPanel: route.isEmpty && filter.isEmpty,
            warning: configuration.faultWords,
            keep: { [noState] view, theme in if !noState { SavedViews.keep(view, of: place, theme: theme) } })
        try loop.run(
            followed, reading, since: stamps, today: data.todayIs == nil ? nil : today, asAt: day, route: route,
            filter: filter)
    }

    /// `--color`, then `NO_COLOR`, then `CLICOLOR=0`.
    private var isColored: Bool {
        switch color {
        case .always: return true
        case .never: return false
        case .auto:
            if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
            if let value = getenv("CLICOLOR"), String(cString: value) == "0" { return false }
            return true
        }
    }
}
