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

    /// Makes a panel.
    ///
    /// - Parameter files: The subjects whose files it counts, such as `court`: where one of these has a fault, the panel
    ///   says first that it is incomplete. Left out, the one of its own name; nil, all.
    package init(
        id: String, key: Character, title: String, question: String, files: [String]? = [],
        page: @escaping @Sendable (Journey) -> Page
    ) {
        self.id = id
        self.key = key
        self.title = title
        self.question = question
        let files = files.map { [id] + $0 }
        self.page = { journey in page(journey).completed(for: id, from: files, in: journey) }
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

    /// The subjects whose files every panel counts.
    static let filesOfAll = ["journey", "inspection-frameworks", "bank-holidays"]
}
