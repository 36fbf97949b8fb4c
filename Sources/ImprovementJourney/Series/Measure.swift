/// A defined figure: what is counted, out of what, which way is better, and what is aimed at.
///
/// Measures come from the files, so a council adds a local one in data alone.
package struct Measure: Identifiable, Sendable {
    /// The name by which series, findings and actions refer to it, such as `agency-share`.
    package var id: Identifier<Measure>
    /// The name on screen, in 34 columns or fewer.
    package var title: String
    /// What it is, in one plain sentence.
    package var definition: String
    /// What is counted above the line, where the measure is a share or a rate.
    package var numerator: String?
    /// What is counted below the line, where the measure is a share or a rate.
    package var denominator: String?
    /// What its numbers count.
    package var unit: MeasureUnit
    /// What it counts, above and below the line alike: what a small number of could be recognised is hidden in public.
    package var counts: Figure.Counted
    /// Which way is better; volumes are neutral and are never coloured.
    package var polarity: Polarity
    /// How often it is taken.
    package var cadence: Cadence
    /// True for a level on a day (caseload, vacancies), false for what happens in a period (referrals).
    package var isStock: Bool
    /// Whether a share may be above 1 because what is above the line is not part of what is below, such as spending out
    /// of a budget.
    package var canExceedOne: Bool
    /// What the parts are that its series may be kept in; nil where they are words of the council's own.
    package var categories: Categories?
    /// The values to reach, one after the other, the oldest first; several of one day stand together.
    package var targets: [Target]
    /// The panel that shows it, by the panel's name.
    package var panel: String
    /// Headline measures stand on the overview, in the files' order.
    package var isHeadline: Bool
    /// Where the definition comes from.
    package var source: Source.ID

    /// What the parts of a measure may be besides words.
    package enum Categories: String, CaseIterable, Hashable, Sendable {
        /// The partners who refer, by their ids.
        case partners
    }

    /// A value to reach, and whose it is.
    package struct Target: Hashable, Sendable {
        /// The value, in the measure's unit; a share is a fraction of 1.
        package var value: Double
        /// Who set it, or which law: shown wherever the target is.
        package var origin: String
        /// From when it stands; nil means always.
        package var from: StatedDate?
        /// The first day on which it no longer stands; nil where it stands, or until the next one does.
        package var until: StatedDate?

        package init(value: Double, origin: String, from: StatedDate? = nil, until: StatedDate? = nil) {
            self.value = value
            self.origin = origin
            self.from = from
            self.until = until
        }
    }
    package init(
        id: Identifier<Measure>, title: String, definition: String, numerator: String? = nil,
        denominator: String? = nil, unit: MeasureUnit, counts: Figure.Counted = .children, polarity: Polarity,
        cadence: Cadence, isStock: Bool = false, canExceedOne: Bool = false, categories: Categories? = nil,
        target: Target? = nil, targets: [Target] = [], panel: String,
        isHeadline: Bool = false, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.numerator = numerator
        self.denominator = denominator
        self.unit = unit
        self.counts = counts
        self.polarity = polarity
        self.cadence = cadence
        self.isStock = isStock
        self.canExceedOne = canExceedOne
        self.categories = categories
        self.targets = target.map { [$0] } ?? targets
        self.panel = panel
        self.isHeadline = isHeadline
        self.source = source
    }
}

extension Measure: JourneyRecord {
    /// What one is called.
    package static let noun = "measure"

    /// The measure without the targets that did not stand yet; the end of one is known once it has come.
    package func known(on day: Day) -> Measure? {
        func isAhead(_ date: StatedDate?) -> Bool { date.map { $0.first > day } ?? false }
        guard targets.contains(where: { isAhead($0.from) || isAhead($0.until) }) else { return self }
        var measure = self
        measure.targets = targets.filter { !isAhead($0.from) }.map { target in
            var target = target
            if isAhead(target.until) { target.until = nil }
            return target
        }
        return measure
    }
}

extension Measure {
    /// The target that stands: the newest without an end, of several of one day the last.
    package var target: Target? {
        get { targets.last { $0.until == nil } }
        set { targets = newValue.map { [$0] } ?? [] }
    }

    /// The targets that were set together with the one that stands, such as none at all beside 12%; figures are held
    /// against that one alone.
    package var targetsBeside: [Target] { placesBeside.map { targets[$0] } }

    /// The targets that others have followed or that have ended, the oldest first.
    package var earlierTargets: [Target] {
        let standing = placesBeside + [placeOfTarget].compactMap(\.self)
        return targets.indices.filter { !standing.contains($0) }.map { targets[$0] }
    }

    private var placeOfTarget: Int? { targets.lastIndex { $0.until == nil } }

    private var placesBeside: [Int] {
        guard let place = placeOfTarget else { return [] }
        return targets.indices.filter {
            $0 != place && targets[$0].until == nil && targets[$0].from == targets[place].from
        }
    }

    /// The target against which a period's figure is held: the one that stood on the period's last day.
    package func target(in period: Period) -> Target? {
        targets.last { target in
            target.from.map { $0.first <= period.lastDay } ?? true
                && target.until.map { $0.first > period.lastDay } ?? true
        }
    }
}

extension RegisterHolder {
    /// Defined figures.
    package var measures: Register<Measure> { registers[Measure.self] }
}
