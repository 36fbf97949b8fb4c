/// Something that the reader can ask of the dashboard: what a key, a palette, a click or a file of keys names.
///
/// A command stands by itself: what it is called, what it does in a sentence, where it is of use, and the function that
/// does it. One with a payload is made by a function, and its id has the payload in it.
///
///     static let repaint = Command("repaint", "draw again", "Draw the screen again.") { _ in [.repaint] }
///
/// Two commands are the same where their ids are.
package struct Command: Identifiable, Sendable {
    /// Its name for good, such as `as-at-month-back`: a user's files may hold it.
    package let id: String
    /// What it does, in a few words.
    package let title: String
    /// What it does, in a sentence that tells how to use it.
    package let help: String
    /// Where it is of use.
    package let place: Place
    /// What may be open when it is asked for.
    let reach: Reach
    /// Does it; what the state cannot do is left to the program.
    let action: @Sendable (inout DashboardState) -> [Effect]

    /// Where a command is of use.
    package enum Place: CaseIterable, Sendable {
        /// Everywhere.
        case everywhere
        /// In a section with rows.
        case rows
        /// In a section with rows, and on a measure's chart.
        case figures
        /// On a page that another led to.
        case drilled
        /// On a page of several sections.
        case sections
        /// On the Workforce panel.
        case workforce

        /// The place in words.
        package var words: String {
            switch self {
            case .everywhere: "everywhere"
            case .rows, .figures: "with rows"
            case .drilled: "in a drilled page"
            case .sections: "with several sections"
            case .workforce: "on Workforce"
            }
        }
    }

    /// What may be open when a command is asked for.
    enum Reach: Sendable {
        /// It is about the page: what lies over the page is closed first.
        case page
        /// It leaves open what lies over the page.
        case overlay
        /// It works also while something is typed.
        case always
    }

    init(
        _ id: String, _ title: String, _ help: String, place: Place = .everywhere, reach: Reach = .page,
        action: @escaping @Sendable (inout DashboardState) -> [Effect]
    ) {
        self.id = id
        self.title = title
        self.help = help
        self.place = place
        self.reach = reach
        self.action = action
    }

    /// A command that the state alone can do.
    init(
        _ id: String, _ title: String, _ help: String, place: Place = .everywhere, reach: Reach = .page,
        change: @escaping @Sendable (inout DashboardState) -> Void
    ) {
        self.init(id, title, help, place: place, reach: reach) { state -> [Effect] in
            change(&state)
            return []
        }
    }

    /// Every command, in the order of the key table.
    package static let all: [Command] = KeyBinding.all.flatMap(\.commands)
}

extension Command: Hashable {
    package static func == (left: Command, right: Command) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
