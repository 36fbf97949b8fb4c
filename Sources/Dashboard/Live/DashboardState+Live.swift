import Documents
import ImprovementJourney
import Panels

/// The files change while the reader looks: the record gives way to another, and day, path, rows, filters, order and what
/// lies over the page stay.
///
///     let renewal = state.renewal(for: record)      // beside the screen: this takes time
///     let counted = state.changes(by: renewal)      // this too, and may come later
///     state.adopt(renewal)                          // on the screen: at once
///     state.adopt(counted)
extension DashboardState {
    /// Works out what the screen needs of a record that is to take the place of this one.
    ///
    /// Cost: the journey on the day, the pages of the path, and the rows of the page on screen.
    package func renewal(for record: Record) -> Renewal {
        let journey = record.standing(on: day(for: record))
        var pages: [Destination: Page] = [:]
        for level in lostRoute ?? route where pages[level.destination] == nil {
            pages[level.destination] = makePage(level.destination, journey)
        }
        let before = (lookedAt ?? looked).standing(on: journey.asAt)
        let destination = level.destination
        var shown: (Destination, PageChanges)?
        if let after = pages[destination],
            let earlier = before.pages[destination] ?? makePage(destination, before.journey)
        {
            shown = (destination, PageChanges(from: earlier, to: after))
        }
        return Renewal(record: record, journey: journey, pages: pages, before: before, shown: shown)
    }

    /// Counts what a record changes, on all panels and the pages of the path, since the reader last pressed a key.
    ///
    /// - Parameter goesOn: Asked between one page and the next; false gives up.
    /// - Returns: The changes; nil where it was given up.
    package func changes(by renewal: Renewal, while goesOn: () -> Bool = { true }) -> CountedChanges? {
        var destinations = panels.map { Destination.panel($0.id) }
        for level in route where !destinations.contains(level.destination) { destinations.append(level.destination) }
        var changed: [(destination: Destination, changes: PageChanges)] = []
        for destination in destinations {
            guard goesOn() else { return nil }
            if let shown = renewal.shown, shown.destination == destination {
                changed.append(shown)
                continue
            }
            // A page that came or went is told by the rows that lead to it.
            guard let before = renewal.before.pages[destination] ?? makePage(destination, renewal.before.journey),
                let after = renewal.pages[destination] ?? makePage(destination, renewal.journey)
            else { continue }
            changed.append((destination, PageChanges(from: before, to: after)))
        }
        return CountedChanges(changed)
    }

    /// Puts a record in the place of this one.
    ///
    /// A page of the path that there is no more takes the reader up to the one before, and says so.
    ///
    /// - Parameters:
    ///   - renewal: The record, with what the screen needs of it.
    ///   - reason: Why the files were read.
    package mutating func adopt(_ renewal: Renewal, of reason: ReloadReason = .asked) {
        message = nil
        if lookedAt == nil {
            if counted.count > 0 { countedBefore = counted }
            readSinceKey = reason
        } else {
            readSinceKey = readSinceKey.joined(with: reason)
        }
        lookedAt = renewal.before
        counted = CountedChanges(renewal.shown.map { [$0] } ?? [])
        let opened = asAt
        record = renewal.record
        journeyAhead = nil
        let day = day(for: record)
        let isReady = day == renewal.journey.asAt
        journey = isReady ? renewal.journey : record.standing(on: day)
        generation += 1
        renewRoute(isReady ? renewal.pages : [:])
        // The view before and panels left are made anew when the reader goes back to them: the screen does not wait for them.
        for index in (previousRoute ?? []).indices { previousRoute?[index].letGo() }
        for panel in leftPanels.keys { leftPanels[panel]?.letGo() }
        if day != opened, message == nil { say("The record opens on \(day.words) now.") }
        if overlay != .changes { overlayPage = nil }
        stale = .everything
        arrangeScreen()
    }

    /// Takes in what was counted, and says how many figures changed, and by which files.
    ///
    /// - Parameters:
    ///   - changes: What changed.
    ///   - words: What was said of the files, which gives way; other words on the bottom line stay.
    package mutating func adopt(_ changes: CountedChanges, after words: String = "") {
        counted = changes
        if overlay == .changes { overlayPage = nil }
        stale = .everything
        arrangeScreen()
        guard message == nil || message?.text == words else { return }
        // What is counted is all since the last key, and so are the files.
        let files = readSinceKey.fileWords
        let behind = files.isEmpty ? "" : " (\(files))"
        switch changes.count {
        case 0: say("No figure changed\(behind).")
        case 1: say("1 figure changed; \(key(.changes)) tells which\(behind).")
        case let count: say(("\(count) figures changed; " as Sentence).text + "\(key(.changes)) lists them\(behind).")
        }
    }

    /// Puts another record in the place of this one, at once.
    package mutating func replace(record: Record) { adopt(renewal(for: record)) }

    /// Whether the screen is held still.
    package var isHeld: Bool { held != nil }

    /// Counts files that changed while the screen is held still; no names mean the folder itself.
    package mutating func countWhileHeld(_ names: [String]) { held?.count(names) }

    /// Whether something is said on the bottom line.
    package var says: Bool { message != nil }

    /// Holds the screen still, or goes on and shows what changed meanwhile.
    mutating func toggleHold() -> [Effect] {
        guard let before = held else {
            held = Held(since: time)
            return []
        }
        held = nil
        guard before.isWaiting else {
            if followsOpeningDay, day(for: record) != asAt { stand(on: day(for: record)) }
            say("The screen follows the files again; nothing changed meanwhile.")
            return []
        }
        return [.reload(.released(before.isWhole ? [] : before.files.sorted()))]
    }

    /// Lists what the last saved files changed; where those changed nothing, what the last ones did that changed anything.
    mutating func showChanges() {
        guard counted.count > 0 || countedBefore.count > 0 else {
            return say("No saved file has changed a figure since this screen was opened, but for what changed back.")
        }
        open(.changes)
    }

    /// The list of what saved files changed last.
    var changesPage: Page {
        counted.count > 0 || countedBefore.count == 0 ? counted.page() : countedBefore.page(isOfBefore: true)
    }

    /// The marks of what changed on the page on screen; none after a key.
    var marks: [String: [String: Set<String>]] {
        lookedAt == nil ? [:] : counted.changes(at: level.destination)?.marks ?? [:]
    }

    /// Whether something changed on a panel and no key was pressed since.
    func isChanged(_ panel: Panel) -> Bool { lookedAt != nil && counted.changes(at: .panel(panel.id)) != nil }

    /// What the reader looks at now.
    private var looked: Looked {
        let made = route.filter { $0.generation == generation && $0.isKnown }
        return Looked(
            record: record, journey: journey,
            pages: Dictionary(made.map { ($0.destination, $0.page) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The day on which the screen stands with a record.
    ///
    /// Where the reader has chosen none it is the one that the record opens at; a record that no longer says whose it is
    /// changes no day.
    private func day(for record: Record) -> Day {
        guard followsOpeningDay, record.opensAt != nil || record.council != nil else { return asAt }
        return record.openingDay(today: today)
    }

    /// Makes the pages of the path anew, and leaves those that there are no more.
    private mutating func renewRoute(_ pages: [Destination: Page]) {
        var levels = lostRoute ?? route
        let whole = levels
        let shown = level.destination
        var gone: [String] = []
        var kept: [Level] = []
        for index in levels.indices {
            let wasKnown = levels[index].isKnown
            let destination = levels[index].destination
            renew(&levels[index], page: pages[destination] ?? makePage(destination, journey))
            if index == 0 || levels[index].isKnown || !wasKnown {
                kept.append(levels[index])
            } else {
                gone.append(levels[index].page.title.text)
            }
        }
        route = kept
        lostRoute = gone.isEmpty ? nil : whole
        if level.destination != shown, case .explanation = overlay { closeOverlay() }
        guard !gone.isEmpty else { return }
        let are = gone.count == 1 ? "is" : "are"
        say("\(gone.joined(separator: ", ")) \(are) gone from the files: back to \(level.page.title.text).")
    }
}
