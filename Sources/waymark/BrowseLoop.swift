import Canvas
import Dashboard
import DocumentText
import Documents
import Exports
import Glibc
import ImprovementJourney
import JourneyFiles
import Panels
import Programs
import Terminal

/// The dashboard on a terminal: draw, wait, take all that has happened, draw once.
struct BrowseLoop {
    let folder: String
    let isColored: Bool
    let usesMouse: Bool
    let keyMap: KeyMap
    /// The theme to begin with, where there are colours.
    let theme: Theme
    /// The one that is drawn in where none was chosen in the dashboard.
    let standardTheme: Theme
    /// What the last run left; nil where nothing is to be remembered.
    let view: SavedView?
    /// Whether the panel that was open then is opened.
    let opensSavedPanel: Bool
    /// What is said on opening, of what is set and cannot be used; empty where all can.
    let warning: String
    /// Keeps the view for the next run; and the theme, where another was chosen.
    let keep: (SavedView, ThemeChoice?) -> Void

    /// - Parameters:
    ///   - stamps: How the files stood before they were read.
    ///   - today: A day to take for today; nil asks the clock, anew before each event.
    func run(
        _ folder: FollowedFolder, _ reading: JourneyReading, since stamps: FolderStamps, today: Day?, asAt: Day?,
        route: [Destination], filter: String
    ) throws {
        let session: TerminalSession
        do {
            session = try TerminalSession.open(color: isColored, mouse: usesMouse)
        } catch {
            throw Failure(error.description)
        }
        defer { session.close() }
        var reader = FolderReader(folder, waker: session.waker)
        var state = DashboardState(
            record: reading.record, today: today ?? Clock.today, asAt: asAt, route: route, filter: filter,
            size: session.size,
            glyphs: session.isUTF8 ? .unicode : .ascii)
        state.learnNames()
        state.keyMap = keyMap
        if let view { state.restore(view, opensPanel: opensSavedPanel) }
        var told = reading.faultsInFull
        tell(told, in: &state)
        if told.isEmpty, let words = openingWords(reading) { state.say(words, isWarning: true) }
        watch(session, since: stamps, in: &state)
        let hasColors = isColored && session.colors >= 8
        var view = DashboardView(theme: Self.drawn(theme, hasColors: hasColors))
        var chosen: ThemeChoice?
        defer { keep(state.savedView, chosen) }
        session.draw(view.render(state))
        // What reading the folder took and no longer needs goes back to the system: the dashboard stands open all day.
        session.giveBackMemory()
        while true {
            guard let first = session.nextEvent(timeout: nil) else { continue }
            // The dashboard may stand open over midnight.
            if today == nil { state.today = Clock.today }
            state.time = Clock.time
            let ending = state.apply(contentsOf: [first] + session.pendingEvents()) { effect, state in
                if case .useTheme(let name) = effect {
                    let choice = Theme.named(name).map { ThemeChoice.theme($0) } ?? .standard
                    let theme = choice.theme ?? standardTheme
                    view.theme = Self.drawn(theme, hasColors: hasColors)
                    chosen = choice
                    let isSeen = view.theme.name == theme.name
                    state.say("\(theme.name): \(theme.title)." + (isSeen ? "" : " This terminal shows no colours now."))
                } else {
                    perform(effect, state: &state, session: session, reader: &reader, told: &told)
                }
            }
            if case .endBySignal(let signal)? = ending {
                session.close()
                keep(state.savedView, chosen)
                TerminalSession.dieBySignal(signal)
            }
            if ending != nil { return }
            session.draw(view.render(state))
        }
    }

    /// The theme as it can be drawn: without colours only those that need none.
    private static func drawn(_ theme: Theme, hasColors: Bool) -> Theme {
        hasColors || theme == .highContrast ? theme : .mono
    }

    /// What is told once, on opening, where no fault of the files is to be told; nil for nothing.
    private func openingWords(_ reading: JourneyReading) -> String? {
        var words = warning.isEmpty ? [] : [warning]
        if reading.record.council == nil {
            words.append(
                "\(folder) has no journey.json that names a council. Name another folder with --data, or make one with "
                    + "waymark init.")
        }
        if let access = FolderAccess.problem(of: folder, reading.record, common: DataFolder.common) {
            words.append("\(access.message) \(access.remedy)")
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Watches the folder from now on, and says where its files have to be looked at.
    private func watch(_ session: TerminalSession, since stamps: FolderStamps?, in state: inout DashboardState) {
        session.watch(folder: folder, since: stamps)
        state.watchWords = session.looksAtFiles ? "Watched by polling" : ""
    }

    private func perform(
        _ effect: Effect, state: inout DashboardState, session: TerminalSession, reader: inout FolderReader,
        told: inout [FileProblem]
    ) {
        switch effect {
        case .quit, .endBySignal, .useTheme: break
        case .repaint: session.repaint()
        case .reload(let reason):
            // A folder that was replaced, or made since, is another one to the system: it is watched from now on.
            if reason.names == nil { watch(session, since: nil, in: &state) }
            reader.read(reason, at: Clock.time, for: state)
        case .takeReading:
            let (results, next) = reader.take()
            for result in results { take(result, in: &state, told: &told) }
            if let next { perform(.reload(next), state: &state, session: session, reader: &reader, told: &told) }
        case .export(let request):
            do {
                state.say(try ViewExport(folder: folder).write(request, of: state))
            } catch {
                state.say("\(error)", isWarning: true)
            }
        case .copy(let text, let what): copy(text, called: what, session: session, state: &state)
        case .workOutAhead:
            guard let ahead = state.journeyAhead else { break }
            // Where the system has no thread to give, the next step takes as long as the first.
            _ = SideThread.startAlone { ahead.workOut() }
        case .copyView:
            copy(ViewExport.text(.view, in: .plainText, of: state), called: "the view", session: session, state: &state)
        }
    }

    private func copy(_ text: String, called what: String, session: TerminalSession, state: inout DashboardState) {
        if session.copy(text) {
            state.say("Sent to the terminal's clipboard: \(what). It is in there where the terminal allows it.")
        } else {
            state.say("That is too long for a terminal's clipboard: export it to a file instead.", isWarning: true)
        }
    }

    /// Shows what was read, or counts it while the screen is held still.
    ///
    /// - Parameter told: The faults that were told last: as long as they are the same, what changed is told instead.
    private func take(_ result: FolderReader.Result, in state: inout DashboardState, told: inout [FileProblem]) {
        switch result {
        case .read(_, _, let reason) where state.isHeld: state.countWhileHeld(reason.names ?? [])
        case .counted where state.isHeld: break
        case .read(let reading, let renewal, let reason):
            state.adopt(renewal, of: reason)
            if state.says { return }
            state.say(words(for: reason))
            if reading.faultsInFull != told || reason == .asked { tell(reading.faultsInFull, in: &state) }
            told = reading.faultsInFull
        case .counted(let changes, let reason):
            state.adopt(changes, after: words(for: reason))
        case .ended: break
        }
    }

    /// What is said of a folder that was read again.
    private func words(for reason: ReloadReason) -> String {
        switch reason {
        case .asked: "Read again from \(folder)."
        case .saved(let names), .released(let names):
            names.isEmpty
                ? "The folder changed, and is read again."
                : names.count > 3
                    ? "\(names.count) files changed, and are read again."
                    : "Changed, and read again: \(names.joined(separator: ", "))."
        }
    }

    /// Names the first fault of the files, and how many there are.
    private func tell(_ faults: [FileProblem], in state: inout DashboardState) {
        guard let first = faults.first else { return }
        let place = first.line > 0 ? "\(first.file):\(first.line):\(first.column)" : first.file
        let more = faults.count > 1 ? " And \(faults.count - 1) more: waymark check." : ""
        state.say("\(place): \(first.message)\(more)", isWarning: true)
    }
}

extension JourneyReading {
    /// What keeps something out.
    fileprivate var faultsInFull: [FileProblem] { problems.filter(\.isFault) }
}
