/// A defined figure: what is counted, out of what, which way is better, and what is aimed at.
///
/// Measures come from the files, so a council adds a local one in data alone.
public struct Measure: Identifiable, Sendable {
    /// The name by which series, findings and actions refer to it, such as `agency-share`.
    public var id: Identifier<Measure>
    /// The name on screen, in 34 columns or fewer.
    public var title: String
    /// What it is, in one plain sentence.
    public var definition: String
    /// What is counted above the line, where the measure is a share or a rate.
    public var numerator: String?
    /// What is counted below the line, where the measure is a share or a rate.
    public var denominator: String?
    /// What its numbers count.
    public var unit: MeasureUnit
    /// Which way is better; volumes are neutral and are never coloured.
    public var polarity: Polarity
    /// How often it is taken.
    public var cadence: Cadence
    /// True for a level on a day (caseload, vacancies), false for what happens in a period (referrals).
    public var isStock: Bool
    /// The value to reach, with where it comes from.
    public var target: Target?
    /// The panel that shows it, by the panel's name.
    public var panel: String
    /// Headline measures stand on the overview, in the files' order.
    public var isHeadline: Bool
    /// Where the definition comes from.
    public var source: Source.ID

    /// A value to reach, and whose it is.
    public struct Target: Hashable, Sendable {
        /// The value, in the measure's unit; a share is a fraction of 1.
        public var value: Double
        /// Who set it, or which law: shown wherever the target is.
        public var origin: String
        /// From when it stands; nil means always.
        public var from: StatedDate?

        /// Makes a target.
        public init(value: Double, origin: String, from: StatedDate? = nil) {
            self.value = value
            self.origin = origin
            self.from = from
        }
    }

    /// Makes a measure.
    public init(
        id: Identifier<Measure>, title: String, definition: String, numerator: String? = nil,
        denominator: String? = nil, unit: MeasureUnit, polarity: Polarity, cadence: Cadence, isStock: Bool = false,
        target: Target? = nil, panel: String, isHeadline: Bool = false, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.numerator = numerator
        self.denominator = denominator
        self.unit = unit
        self.polarity = polarity
        self.cadence = cadence
        self.isStock = isStock
        self.target = target
        self.panel = panel
        self.isHeadline = isHeadline
        self.source = source
    }
}

extension Measure: KnownOverTime {
    /// The measure without a target that had not been set yet.
    public func known(on day: Day) -> Measure? {
        guard let from = target?.from, from.first > day else { return self }
        var measure = self
        measure.target = nil
        return measure
    }
}
