import Canvas
import DocumentText
import Documents
import ImprovementJourney
import Panels

/// The whole dashboard as sentences and a prompt: what is said is what the screen shows, from the same state.
///
///     var plain = PlainDashboard(state)
///     plain.page                      // the first page
///     plain.answer(to: "open 3")      // what follows
///
/// Nothing is drawn, moved or renewed by itself.
package struct PlainDashboard: Sendable {
    /// The dashboard behind it.
    package private(set) var state: DashboardState

    /// What a line gives: what is said, and what the program has to do.
    package struct Answer: Sendable {
        /// What is said; empty where the program says what it has done.
        package var text: String
        /// What the state alone cannot do.
        package var effects: [Effect]
    }

    package init(_ state: DashboardState) { self.state = state }

    /// The page that is open.
    package var page: String { PlainPage(state).text() }

    /// Shows what was read anew.
    package mutating func adopt(_ renewal: Renewal) { state.adopt(renewal) }

    /// What can be said at the prompt, in the order of the help.
    private static let help: [(words: String, help: String)] = [
        ("open NUMBER", "opens what the row of that number is about"),
        ("back", "goes back to the page before"),
        ("NAME, or go NAME", "goes to a panel, team, measure, action, case or anything else by name"),
        ("all NUMBER", "tells every row of the section of that number"),
        ("page", "tells the page again"),
        ("explain NUMBER, or explain NUMBER COLUMN", "explains a figure of the row of that number"),
        ("filter WORDS", "tells only rows that match; filter alone tells all again"),
        ("sort SECTION by COLUMN", "puts a section's rows in order; said again, the other way round"),
        ("as at DATE", "stands on another day, such as 2019-03-31, 2019-03 or today"),
        ("changed, or changed since DATE", "tells what has changed since a day, or the last board"),
        ("clocks", "tells every time limit that runs"),
        ("export FORMAT FILE", "writes this page to a file; export-journey all of it"),
        ("reload", "reads the files again"),
        ("quit", "ends"),
    ]

    /// Does what a line says.
    package mutating func answer(to line: String) -> Answer {
        let typed = line.trimmingBlanks
        let word = String(typed.prefix { $0 != " " }).lowercased()
        let rest = String(typed.dropFirst(word.count)).trimmingBlanks
        state.message = nil
        let before = (state.destinations, state.asAt)
        var answer = self.answer(word: word, rest: rest, typed: typed)
        // What is said beside a page that is another now stands above it.
        if before != (state.destinations, state.asAt), !answer.text.isEmpty, answer.text == said {
            answer.text += "\n" + page
        }
        return answer
    }

    private mutating func answer(word: String, rest: String, typed: String) -> Answer {
        switch word {
        case "": return Answer(text: page, effects: [])
        case "quit", "q", "exit": return Answer(text: "", effects: [.quit])
        case "help", "?":
            return Answer(
                text: Self.help.map { "\($0.words): \($0.help)." }.joined(separator: "\n") + "\n", effects: [])
        case "page", "list": return Answer(text: page, effects: [])
        case "reload": return Answer(text: "", effects: [.reload(.asked)])
        case "back":
            guard state.route.count > 1 || !state.filter.isEmpty else {
                return Answer(text: "The path begins here: say the name of another page.\n", effects: [])
            }
            state.back()
            return told()
        case "clocks":
            state.openClocks()
            return told()
        case "open": return open(rest)
        case "all": return all(rest)
        case "explain": return explain(rest)
        case "filter":
            let earlier = state.filter
            state.level.narrow(to: rest)
            if let words = state.filterSlipWords {
                state.level.narrow(to: earlier)
                return Answer(text: words + ".\n", effects: [])
            }
            return told()
        case "sort": return sort(rest)
        case "as": return stand(rest.without(word: "at"))
        case "changed":
            state.openChanges(sinceTyped: rest.without(word: "since"))
            return told()
        case "export", "export-journey":
            return Answer(text: said, effects: state.perform(typed: typed))
        case "go": return go(to: rest)
        default: return Int(typed).map { open(String($0)) } ?? go(to: typed)
        }
    }

    /// What the state has said, as a line; empty where it has said nothing.
    private var said: String { state.message.map { $0.text + "\n" } ?? "" }

    /// What was said, or else the page that is open now.
    private func told() -> Answer { Answer(text: said.isEmpty ? page : said, effects: []) }

    /// Puts the cursor on the row of a number; what is wrong where there is none.
    private mutating func select(_ words: String) -> String? {
        guard let number = Int(words) else { return "Say the number of a row, such as 3.\n" }
        guard let (section, place) = PlainPage(state).row(number) else { return "No row has the number \(number).\n" }
        state.level.active = section
        state.level.sections[section].select(place)
        return nil
    }

    private mutating func open(_ words: String) -> Answer {
        if let fault = select(words) { return Answer(text: fault, effects: []) }
        state.drill()
        return told()
    }

    private func all(_ words: String) -> Answer {
        guard let number = Int(words), state.level.sections.indices.contains(number - 1) else {
            return Answer(text: "Say the number of a section, from 1 to \(state.level.sections.count).\n", effects: [])
        }
        return Answer(text: PlainPage(state).text(ofSection: number - 1), effects: [])
    }

    private mutating func explain(_ words: String) -> Answer {
        let number = words.prefix { $0 != " " }
        let name = String(words.dropFirst(number.count)).trimmingBlanks.searchText
        if let fault = select(String(number)) { return Answer(text: fault, effects: []) }
        let section = state.level.active
        if name.isEmpty {
            state.level.sections[section].column = nil
        } else {
            let column = state.level.sections[section].table?.columns.first {
                $0.title.text.searchText.hasPrefix(name) || $0.id.searchText == name
            }
            guard let column else { return Answer(text: "No column is called \(name).\n", effects: []) }
            state.level.sections[section].column = column.id
        }
        state.explain()
        defer { state.closeOverlay() }
        guard let overlay = state.overlay else { return told() }
        let lines = state.page(of: overlay).lines(width: 1_000, chartHeight: 5, glyphs: state.glyphs)
        return Answer(text: lines.map(\.text).joined(separator: "\n") + "\n", effects: [])
    }

    private mutating func sort(_ words: String) -> Answer {
        let parts = words.split(separator: " ").filter { $0 != "by" }
        guard let first = parts.first, let number = Int(first), state.level.sections.indices.contains(number - 1),
            let table = state.level.sections[number - 1].table, table.showsHeadings
        else { return Answer(text: "Say which section and by what, such as sort 1 by agency.\n", effects: []) }
        let name = parts.dropFirst().joined(separator: " ").searchText
        guard let column = table.columns.first(where: { $0.title.text.searchText.hasPrefix(name) }), !name.isEmpty
        else {
            let names = table.columns.map { $0.title.text.lowercased() }.joined(separator: ", ")
            return Answer(text: "Say by which column: \(names).\n", effects: [])
        }
        let before = state.level.sections[number - 1].order
        state.level.active = number - 1
        state.level.sections[number - 1].order = RowOrder(
            column: column.id,
            isDescending: before?.column == column.id
                ? !(before?.isDescending ?? false) : column.alignment == .right)
        state.level.sections[number - 1].arrange(filter: state.filter)
        return Answer(text: PlainPage(state).text(ofSection: number - 1), effects: [])
    }

    private mutating func stand(_ words: String) -> Answer {
        guard !words.isEmpty else { return Answer(text: "Say a day, such as as at 2019-03-31.\n", effects: []) }
        state.stand(onTyped: words)
        return told()
    }

    private mutating func go(to name: String) -> Answer {
        state.openPalette()
        // Nobody sees what a slip of the finger would find.
        state.narrowPalette(to: name, isLoose: false)
        let choice = state.palette?.choice
        state.palette = nil
        state.input = nil
        guard let choice, !choice.isCommand, !name.isEmpty else {
            return Answer(text: "Nothing is called \(name): say help for what can be said.\n", effects: [])
        }
        let effects = state.choose(choice)
        return Answer(text: told().text, effects: effects)
    }
}

extension String {
    /// The text behind a word that it begins with; the whole text where it does not.
    fileprivate func without(word: String) -> String {
        self == word ? "" : hasPrefix(word + " ") ? String(dropFirst(word.count)).trimmingBlanks : self
    }
}
