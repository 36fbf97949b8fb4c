import ImprovementJourney

/// One of the dashboard's panels: a question, and a function that answers it from a journey.
public struct Panel: Identifiable, Sendable {
    /// Its name on the command line and in the files, such as `front-door`.
    public var id: Identifier<Panel>
    /// The number key that opens it.
    public var key: Character
    /// Its name on screen.
    public var title: String
    /// The one question that it answers.
    public var question: String
    /// Its page on a journey as that stands, with whatever else the files put on this panel.
    public var page: @Sendable (Journey) -> Page

    /// Makes a panel; measures, claims and events of this panel that its page leaves out are added at its end.
    public init(
        id: Identifier<Panel>, key: Character, title: String, question: String,
        page: @escaping @Sendable (Journey) -> Page
    ) {
        self.id = id
        self.key = key
        self.title = title
        self.question = question
        self.page = { journey in page(journey).completed(for: id, in: journey) }
    }

    /// Every panel, in the order of the keys; a new panel is one file and one line here.
    public static let all: [Panel] = [
        .overview,
        .ofsted,
        .board,
        .frontDoor,
        .court,
        .workforce,
        .practice,
        .teams,
        .region,
        .scrutiny,
    ]

    /// The panel of that name, or nil.
    public static func named(_ id: Panel.ID) -> Panel? { all.first { $0.id == id } }
}
