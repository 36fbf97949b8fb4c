/// What an inspection names: an area for priority action, an area for improvement, or a strength.
package struct Finding: Identifiable, Sendable, Hashable {
    /// The name by which actions refer to it.
    package var id: Identifier<Finding>
    /// Which of the three it is.
    package var kind: Kind
    /// The finding in a few words.
    package var title: String
    /// The finding as the report puts it, restated.
    package var text: String
    /// The panel that it concerns most, by the panel's name.
    package var panel: String
    /// The measures that show whether it is put right.
    package var measures: [Measure.ID]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Finding>, kind: Kind, title: String, text: String, panel: String,
        measures: [Measure.ID] = [], source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.text = text
        self.panel = panel
        self.measures = measures
        self.source = source
    }
}

extension Finding: JourneyRecord {
    /// What one is called.
    package static let noun = "finding"
}

extension Finding {
    /// What sort of finding it is.
    package enum Kind: String, CaseIterable, Hashable, Comparable, Sendable {
        /// Children are at risk until it is put right.
        case priorityAction = "area for priority action"
        /// To be put right.
        case improvement = "area for improvement"
        /// Done well.
        case strength

        /// The order of lists: what puts children at risk first, strengths last.
        package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

        private var place: Int {
            switch self {
            case .priorityAction: 0
            case .improvement: 1
            case .strength: 2
            }
        }
    }
}
