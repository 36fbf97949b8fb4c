/// Where a figure or record comes from.
package struct Source: Identifiable, Sendable, Hashable {
    /// The name by which records refer to it.
    package var id: Identifier<Source>
    /// Published, the council's own, or made up to fill the shipped example.
    package var kind: Kind
    /// Who published it.
    package var publisher: String
    /// What it is called.
    package var title: String
    /// When it was published, as precisely as is known.
    package var published: StatedDate?
    /// What a reader should mind about it.
    package var note: String?

    package init(
        id: Identifier<Source>, kind: Kind, publisher: String, title: String, published: StatedDate? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.publisher = publisher
        self.title = title
        self.published = published
        self.note = note
    }
}

extension Source: JourneyRecord {
    /// What one is called.
    package static let noun = "source"
}

extension RegisterHolder {
    /// Where figures and records come from.
    package var sources: Register<Source> { registers[Source.self] }
}

extension Source {
    /// Whether a figure is on the public record, the council's own, or invented for the example.
    package enum Kind: String, CaseIterable, Hashable, Comparable, Sendable {
        /// Anybody can look it up.
        case published
        /// The council's own, not published.
        case council
        /// Made up to fill the shipped example: true of no one.
        case illustrative
        /// Nobody can say: the file that tells of the source has a fault. No file names this kind.
        case unknown

        /// Whether what comes from it can bear out or contradict a claim: neither can what is made up, or may be.
        package var isEvidence: Bool { self < .illustrative }

        /// Orders from the surest to the made up.
        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .published: 0
            case .council: 1
            case .illustrative: 2
            case .unknown: 3
            }
        }
    }
}
