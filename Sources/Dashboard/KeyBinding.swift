import Canvas
import Panels

/// One row of the key table: keys, what they do, and where they work.
///
/// The key bar, the help and docs/keys.md are made from `all`, and it alone decides what a key does, so that what
/// is promised is what happens. A new key is one row.
package struct KeyBinding: Sendable {
    /// The keys as the user reads them, such as `PgUp PgDn`.
    package var names: String
    /// What they do, in a few words, for the help and docs/keys.md.
    package var words: String
    /// One or two words for the key bar; nil keeps them out of it.
    package var barWords: String?
    /// The keys' names in the key bar, where room is short.
    package var barNames: String
    /// Where they work.
    package var place: Place
    /// Each key with what it asks for.
    let keys: [(key: Key, command: Command)]

    /// Where keys work.
    package enum Place: String, CaseIterable, Sendable {
        /// Everywhere.
        case everywhere
        /// In a section with rows.
        case rows = "with rows"
        /// On a page that another led to.
        case drilled = "in a drilled page"
        /// On a page of several sections.
        case sections = "with several sections"
        /// On the Workforce panel.
        case workforce = "on Workforce"
    }

    init(
        _ names: String, _ words: String, bar barWords: String? = nil, as barNames: String? = nil,
        place: Place = .everywhere, _ keys: [(key: Key, command: Command)]
    ) {
        self.names = names
        self.words = words
        self.barWords = barWords
        self.barNames = barNames ?? names
        self.place = place
        self.keys = keys
    }

    /// Every key, in the order of the help.
    package static let all: [KeyBinding] = [
        KeyBinding(
            (["1-9 0"] + furtherPanelKeys.map(String.init)).joined(separator: " "), "open the panel of that number",
            bar: "panels", ("1234567890" + furtherPanelKeys).map { (.character($0), .openPanel) }),
        KeyBinding(
            "Enter Right l", "open what the row is about", bar: "open", as: "Enter", place: .rows,
            [(.enter, .open), (.right, .open), (.character("l"), .open)]),
        KeyBinding(
            "Esc Left h Backspace", "back to the row it was opened from; cancels the innermost thing first",
            bar: "back", as: "Esc", place: .drilled,
            [(.escape, .back), (.left, .back), (.character("h"), .back), (.backspace, .back)]),
        KeyBinding(
            "Tab Shift-Tab", "next, previous section", bar: "section", as: "Tab", place: .sections,
            [(.tab, .nextSection), (.backTab, .previousSection)]),
        KeyBinding(
            "Up Down k j", "one row up, down",
            [
                (.up, .up), (.down, .down), (.character("k"), .up), (.character("j"), .down),
            ]),
        KeyBinding("PgUp PgDn", "one screen up, down", [(.pageUp, .pageUp), (.pageDown, .pageDown)]),
        KeyBinding(
            "g G Home End", "first, last row",
            [(.character("g"), .first), (.home, .first), (.character("G"), .last), (.end, .last)]),
        KeyBinding(
            "/", "filter as you type: all words must match, !word must not, column:value looks in one column",
            bar: "filter", place: .rows, [(.character("/"), .filter)]),
        KeyBinding(
            "i", "explain the figure under the cursor", bar: "explain", place: .rows, [(.character("i"), .explain)]),
        KeyBinding(
            "s S", "sort by the next column; the other way round", bar: "sort", as: "s", place: .rows,
            [(.character("s"), .sortByNextColumn), (.character("S"), .reverseSort)]),
        KeyBinding(
            "< >", "choose the column to the left, right: to sort by and to explain", place: .rows,
            [(.character("<"), .columnLeft), (.character(">"), .columnRight)]),
        KeyBinding("w", "what if: try other numbers", bar: "what if", place: .workforce, [(.character("w"), .whatIf)]),
        KeyBinding(
            "[ ]", "as at one month earlier, later", bar: "month",
            [(.character("["), .monthBack), (.character("]"), .monthForward)]),
        KeyBinding(
            "{ }", "as at the event before, after",
            [(.character("{"), .eventBack), (.character("}"), .eventForward)]),
        KeyBinding("@", "as at a date that you type", [(.character("@"), .chooseDay)]),
        KeyBinding("=", "as at the day the record opens at", [(.character("="), .openingDay)]),
        KeyBinding("-", "the view before this one", [(.character("-"), .previousView)]),
        KeyBinding(
            "x X", "export this view, the whole journey, as text; says where it went", bar: "export", as: "x",
            [(.character("x"), .exportView), (.character("X"), .exportJourney)]),
        KeyBinding("r", "read the files again", [(.character("r"), .reload)]),
        KeyBinding(
            "? F1", "these keys; type to search them", bar: "keys", as: "?",
            [(.character("?"), .help), (.function(1), .help)]),
        KeyBinding("Ctrl-L", "draw the screen again", [(.control("l"), .repaint)]),
        KeyBinding("Ctrl-Z", "suspend; `fg` comes back", [(.control("z"), .suspend)]),
        KeyBinding("q", "to the overview, and from there quit", bar: "quit", [(.character("q"), .quit)]),
        KeyBinding("Ctrl-C", "quit at once", [(.control("c"), .quitAtOnce)]),
    ]

    /// The keys of panels beyond the ten numbers.
    private static let furtherPanelKeys = Panel.all.map(\.key).filter { !"1234567890".contains($0) }

    /// What a key asks for; nil for a key that does nothing.
    static let commands: [Key: Command] = Dictionary(
        all.flatMap(\.keys).map { ($0.key, $0.command) }, uniquingKeysWith: { first, _ in first })
}
