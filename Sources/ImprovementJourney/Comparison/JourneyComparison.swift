/// What differs between two standings of one record: what a board is told has changed since it last met.
///
///     let comparison = JourneyComparison(from: journey.standing(onEarlier: meeting.on), to: journey)
///     comparison.entries.first   // Standing with Ofsted: Requires improvement since … , Inadequate since …
///
/// Every entry holds two states in words, each told by its own journey, and is there because they differ. So two
/// standings on one day have no entry, and the comparison the other way round has the same entries mirrored. What only
/// goes on (a day more that something is late) is no change: a state says since when.
package struct JourneyComparison: Sendable {
    /// The day that is compared from.
    package let from: Day
    /// The day that is compared to.
    package let to: Day
    /// What differs: group by group, and in a group as its records stand.
    package let entries: [Entry]
    /// What is said where nothing differs: that nothing was recorded between the days is not that nothing changed.
    package let whenEmpty: Sentence

    /// Compares two journeys of one record.
    package init(from: Journey, to: Journey) {
        self.from = from.asAt
        self.to = to.asAt
        let both = ComparedJourneys(from: from, to: to)
        guard from.asAt != to.asAt else {
            entries = []
            whenEmpty = "It is the same day: nothing can differ."
            return
        }
        let restated = both.restatedFigures
        entries =
            both.grades + both.findings + both.interventions + both.verdicts(restated: restated)
            + restated.map(\.entry) + both.promises + both.claims + both.actions + both.courtCases
            + both.figures
        whenEmpty = entries.isEmpty ? both.nothingWords : ""
    }

    /// The entries of a group.
    package func entries(of group: Group) -> [Entry] { entries.filter { $0.group == group } }
}

extension JourneyComparison {
    /// What sort of thing an entry is about, in the order in which a board is told of them.
    package enum Group: String, CaseIterable, Hashable, Sendable {
        /// Ofsted's grades and findings, and what the Secretary of State did.
        case grades
        /// Measures of which something else is concluded.
        case verdicts
        /// Figures that were known and are stated otherwise: no change of what they measure.
        case restatements
        /// What scrutiny was promised.
        case promises
        /// What was stated in public.
        case claims
        /// The plan, and whether it works.
        case actions
        /// Care cases before the court.
        case cases
        /// Newer figures of the headline measures, and newly published yearly ones.
        case figures

        /// The group's heading.
        package var title: String {
            switch self {
            case .grades: "Grades and interventions"
            case .verdicts: "Measures whose verdict changed"
            case .restatements: "Figures restated"
            case .promises: "Promises"
            case .claims: "Newly stated in public"
            case .actions: "Actions"
            case .cases: "Court cases"
            case .figures: "Newer figures"
            }
        }
    }

    /// Which way something turned.
    package enum Turn: String, CaseIterable, Hashable, Sendable {
        /// For the better.
        case better
        /// For the worse: a worse grade, a limit passed, a promise that no longer holds.
        case worse
        /// Neither in itself.
        case neither

        var mirrored: Turn {
            switch self {
            case .better: .worse
            case .worse: .better
            case .neither: .neither
            }
        }
    }

    /// One thing that differs.
    package struct Entry: Hashable, Sendable, Identifiable {
        /// What sort of thing it is about.
        package let group: Group
        /// What of its record differs, where a record may have several entries.
        let facet: String
        /// What it is about.
        package let title: Sentence
        /// How it stood on the day that is compared from.
        package let from: Sentence
        /// How it stood on the day that is compared to.
        package let to: Sentence
        /// Which way it turned.
        package let turn: Turn
        /// The record; nil for what has none of its own.
        package let record: RecordReference?
        /// Where it comes from; nil for what comes from several.
        package let source: Source.ID?
        /// Since when it stands as on the later day, where the record says so.
        package let since: StatedDate?
        /// Whether figures that were known on both days were stated anew between them, so that this is not, or not
        /// alone, a change of what they measure.
        package let isRestated: Bool

        /// Tells it apart from every other of a comparison, and finds it again after a reload.
        package var id: String { "\(group.rawValue) \(record?.description ?? "") \(facet)" }
    }
}
