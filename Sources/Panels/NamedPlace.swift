import Documents
import ImprovementJourney

/// Something that a reader finds by its name: a panel, a record or a measure, with the path that leads there.
package struct NamedPlace: Hashable, Sendable {
    /// What it is called.
    package var title: String
    /// What it is, in a word or two: `panel`, `team`, `measure`.
    package var kind: String
    /// From the panel to the page.
    package var path: [Destination]

    package init(title: String, kind: String, path: [Destination]) {
        self.title = title
        self.kind = kind
        self.path = path
    }

    /// Every measure and record that has a page on a journey, the records kind by kind in the order of `RecordPage.all`.
    ///
    /// Cost: linear in all that is known on the day; nothing is laid out.
    package static func all(in journey: Journey) -> [NamedPlace] {
        measures(in: journey) + RecordPage.all.flatMap { $0.places(journey) }
    }

    /// The council's own measures, and those of England where the council has none.
    private static func measures(in journey: Journey) -> [NamedPlace] {
        journey.measures.compactMap { measure in
            let key = [Scope.council, .england].map { Series.Key(measure.id, $0) }.first { journey.series($0) != nil }
            return key.map {
                NamedPlace(title: measure.title, kind: "measure", path: [.panel(measure.panel), .measure($0)])
            }
        }
    }
}
