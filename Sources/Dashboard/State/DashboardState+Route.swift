import Documents
import ImprovementJourney
import Panels

extension DashboardState {
    /// Opens the panel of a number key, as the reader left it.
    mutating func openPanel(_ key: Character) {
        guard let panel = panels.first(where: { $0.key == key }) else { return say("No panel has the key \(key).") }
        let destination = Destination.panel(panel.id)
        if destinations == [destination] {
            // Where sections stand in groups, the number of the panel that is open asks for one of them. Elsewhere a second
            // press does nothing: who goes home twice and then to another panel must get there.
            if level.hasGroups { input = .section }
            return
        }
        leave()
        var next = leftPanels[destination] ?? level(destination)
        refresh(&next)
        route = [next]
    }

    /// Whether something stands behind the row under the cursor.
    var canDrill: Bool { level.selectedRow?.destination.map { $0 != level.destination } ?? false }

    /// Opens what the row under the cursor is about.
    mutating func drill() {
        guard let row = level.selectedRow else { return say("There is no row here to open.") }
        guard let destination = row.destination else { return say("There is nothing behind this row.") }
        if destination == level.destination { return say("This row is about the page that is open.") }
        var path = route
        // A panel starts a path of its own; one what-if follows another in its place, or Esc would undo them singly.
        if case .panel(let id) = destination, let panel = panels.first(where: { $0.id == id }) {
            return openPanel(panel.key)
        }
        if case .whatIf = destination, case .whatIf = level.destination {
            level.destination = destination
            level.generation = -1
            return refresh(&level)
        }
        path.append(level(destination))
        leave()
        route = path
    }

    /// Opens a page by its path, from wherever the reader is.
    mutating func open(path: [Destination]) {
        guard path != destinations else { return say("It is open.") }
        if path.count == 1, case .panel(let id)? = path.first, let panel = panels.first(where: { $0.id == id }) {
            return openPanel(panel.key)
        }
        let levels = path.map { level($0) }
        leave()
        route = levels
    }

    /// What if, on the Workforce panel and the pages behind it.
    mutating func openWhatIf() {
        guard isOnWorkforce else { return say("\(key(.whatIf)) tries out numbers on Workforce: open it first.") }
        if case .whatIf = level.destination {
            return say("Numbers are tried out here: \(key(.open)) on a row takes them.")
        }
        leave()
        route.append(level(.whatIf(journey.unchangedTrial)))
    }

    /// What has changed since a day; another day's list takes the place of one that is open.
    mutating func openChanges(since day: Day) {
        let destination = Destination.since(day)
        if destination == level.destination { return }
        let path = if case .since = level.destination { Array(route.dropLast()) } else { route }
        let next = level(destination)
        leave()
        route = path + [next]
    }

    /// Every clock, from wherever the reader is; back leads there again.
    mutating func openClocks() {
        if level.destination == .clocks { return say("Every clock is open.") }
        leave()
        // Once in a path: back from the clocks never leads to the clocks.
        if let place = route.firstIndex(where: { $0.destination == .clocks }) {
            route = Array(route[...place])
            refresh(&level)
        } else {
            route.append(level(.clocks))
        }
    }

    /// Gives the section that the keys move in the whole screen, or the others their room again.
    mutating func toggleZoom() {
        guard level.sections.count > 1 else { return say("There is one section here.") }
        isZoomed.toggle()
    }

    var isOnWorkforce: Bool { destinations.first == .panel("workforce") }

    /// Cancels the innermost thing: what lies over the page, the filter, the last step of the path.
    mutating func back() {
        if overlay != nil { return closeOverlay() }
        if !level.filter.isEmpty { return level.narrow(to: "") }
        if isZoomedHere { return isZoomed = false }
        guard route.count > 1 else {
            return say(
                isHome ? "\(key(.quit)) quits." : "This is where the path begins: \(key(.quit)) goes to the overview.")
        }
        let shorter = Array(route.dropLast())
        leave()
        route = shorter
        refresh(&level)
    }

    /// The view before this one, and with it the way back.
    mutating func openPreviousView() {
        guard let path = previousRoute else { return say("There is no view before this one.") }
        leave()
        // A step that is gone from the files meanwhile is left out, and the titles of the others are of now.
        route = path.enumerated().compactMap { place, step in
            var step = step
            let wasThere = step.isLetGo && step.isKnown
            if step.isLetGo || place == path.count - 1 { refresh(&step) }
            return place == 0 || step.isKnown || !wasThere ? step : nil
        }
    }

    /// Remembers the view that is about to be left.
    private mutating func leave() {
        previousRoute = route
        if let first = route.first, case .panel = first.destination { leftPanels[first.destination] = first }
    }
}
