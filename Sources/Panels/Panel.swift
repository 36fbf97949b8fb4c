import Documents
import ImprovementJourney

/// One of the dashboard's panels: a question, and a function that answers it from a journey.
package struct Panel: Identifiable, Sendable {
    /// Its name on the command line and in the files, such as `front-door`.
    package var id: String
    /// The number key that opens it.
    package var key: Character
    /// Its name on screen.
    package var title: String
    /// The one question that it answers.
    package var question: String
    /// Its page on a journey as that stands, with whatever else the files put on this panel.
    package var page: @Sendable (Journey) -> Page

    package init(
        id: String, key: Character, title: String, question: String,
        page: @escaping @Sendable (Journey) -> Page
    ) {
        self.id = id
        self.key = key
        self.title = title
        self.question = question
        self.page = { journey in page(journey).completed(for: id, in: journey).cautioned(in: journey) }
    }

    /// Every panel, in the order of the keys; a new panel is one file and one line here.
    package static let all: [Panel] = [
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
    package static func named(_ id: String) -> Panel? { all.first { $0.id == id } }
}
