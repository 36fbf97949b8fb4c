import ImprovementJourney
import JSON

/// A series as the files have it: the same points as three lists.
struct SeriesRecord: Sendable {
    var measure: Measure.ID = ""
    var scope = Scope.council
    var category: String?
    var first: Period
    /// The last entry's period, where the file states it to have the number of entries checked.
    var last: Period?
    var values: [Value]?
    var numerators: [Double?]?
    var denominators: [Double?]?
    var source: Source.ID = ""
    var knownAfterDays = 0
    var publishedEvery: Cadence?
    var editions: [Series.Edition] = []
    var restatements: [Series.Restatement] = []
    var rebases: [Series.Rebase] = []
    var baselinePeriods: Int?
    var screensOutliers = true
    /// Where it stands in its file.
    var node = 0
    init(_ series: Series, unit: MeasureUnit?) {
        measure = series.key.measure
        scope = series.key.scope
        category = series.key.category
        first = series.first
        let hasParts = series.points.contains { $0.numerator != nil || $0.denominator != nil }
        if hasParts {
            numerators = series.points.map(\.numerator)
            denominators = series.points.map(\.denominator)
        }
        let follows = series.points.allSatisfy { point in
            guard let unit else { return false }
            return point.value == Self.value(of: point.numerator, point.denominator, unit: unit)
        }
        if !hasParts || !follows { values = series.points.map(\.value) }
        source = series.source
        knownAfterDays = series.knownAfterDays
        publishedEvery = series.publishedEvery
        editions = series.editions
        restatements = series.restatements
        rebases = series.rebases
        baselinePeriods = series.baselinePeriods
        screensOutliers = series.screensOutliers
    }
    init() { first = Period(Month(ordinal: 0)) }

    /// The value that follows from what stands above and below the line: not reported where either is missing, not
    /// applicable out of nothing, for each 10,000 where the unit says so.
    static func value(of numerator: Double?, _ denominator: Double?, unit: MeasureUnit) -> Value {
        guard let numerator, let denominator else { return .missing(.notReported) }
        guard denominator != 0 else { return .missing(.notApplicable) }
        let number = unit == .ratePer10000 ? numerator / denominator * 10_000 : numerator / denominator
        // Out of next to nothing comes more than anything: 5 out of 1e-300.
        return number.magnitude <= JSONDocument.largestNumber ? .number(number) : .missing(.unreliable)
    }

    /// How many periods it has.
    var count: Int { values?.count ?? numerators?.count ?? denominators?.count ?? 0 }

    /// Which series it is, or is a stretch of.
    var key: Series.Key { Series.Key(measure, scope, category: category) }

    /// The keys of the lists that it has.
    var listKeys: [String] {
        [
            ("values", values != nil), ("numerators", numerators != nil), ("denominators", denominators != nil),
        ].compactMap { $0.1 ? $0.0 : nil }
    }

    /// The series, once its measure is known; nil where a period does not fit the measure's cadence.
    func series(of measure: Measure) -> Series? {
        guard let first = first.fitted(to: measure.cadence) else { return nil }
        let points = Points(count: count) { index in
            let numerator = numerators.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            let denominator = denominators.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            let value = values?[index] ?? Self.value(of: numerator, denominator, unit: measure.unit)
            return Point(value, numerator: numerator, denominator: denominator)
        }
        var restated: [Series.Restatement] = []
        for restatement in restatements {
            guard let period = restatement.period.fitted(to: measure.cadence) else { return nil }
            var earlier = restatement.earlier
            if earlier.value == .missing(.notReported), earlier.numerator != nil, earlier.denominator != nil {
                earlier.value = Self.value(of: earlier.numerator, earlier.denominator, unit: measure.unit)
            }
            restated.append(
                Series.Restatement(
                    period: period, earlier: earlier, on: restatement.on, reason: restatement.reason))
        }
        var rebased: [Series.Rebase] = []
        for rebase in rebases {
            guard let from = rebase.from.fitted(to: measure.cadence) else { return nil }
            rebased.append(
                Series.Rebase(from: from, reason: rebase.reason, decidedBy: rebase.decidedBy, on: rebase.on))
        }
        var published: [Series.Edition] = []
        for edition in editions {
            guard let to = edition.to.fitted(to: measure.cadence) else { return nil }
            let from = edition.from?.fitted(to: measure.cadence)
            guard (from == nil) == (edition.from == nil) else { return nil }
            published.append(Series.Edition(from: from, to: to, published: edition.published))
        }
        return Series(
            key: key, first: first, points: points, source: source, knownAfterDays: knownAfterDays,
            publishedEvery: publishedEvery, editions: published, restatements: restated, rebases: rebased,
            baselinePeriods: baselinePeriods, screensOutliers: screensOutliers)
    }
}

extension Period {
    /// The period in the cadence of its measure: a year as read may end in March or in September; nil where it is no
    /// period of the cadence.
    func fitted(to cadence: Cadence) -> Period? {
        if self.cadence == cadence { return self }
        guard self.cadence == .yearToMarch, cadence == .yearToSeptember else { return nil }
        return Period(Period(containing: Day(daysSince1970: 0), cadence: cadence), movedTo: ordinal)
    }

    private init(_ period: Period, movedTo ordinal: Int) { self = period.adding(ordinal - period.ordinal) }
}

extension SeriesRecord: FileRecord {
    static let shape = Shape(
        "series", blank: SeriesRecord(),
        [
            .required("measure", \.measure, "The measure whose points these are."),
            .defaulted("scope", \.scope, .council, "Whom the points speak of; left out, the journey's own council."),
            .optional("category", \.category, "The part of the measure, such as the partner a referral came from."),
            .required("first", \.first, "The first point's period: one point follows for each period, without a gap."),
            .optional(
                "last", \.last,
                "The last point's period, to have the check tell a forgotten entry; left out, nothing is compared."),
            .optional(
                "values", \.values,
                "One a period: a number, the code of a missing value, or null for not reported; a share is a "
                    + "fraction of 1. May be left out where numerators and denominators stand."),
            .optional("numerators", \.numerators, "The counts above the line, one a period."),
            .optional("denominators", \.denominators, "The counts below the line, one a period."),
            .source(\.source),
            .defaulted(
                "knownAfterDays", \.knownAfterDays, 0, least: 0, most: 3660,
                "Days after a period's end from which the council knows its figure, where no edition printed it."),
            .optional(
                "publishedEvery", \.publishedEvery,
                "The year, or quarter, whose periods come out together: `knownAfterDays` counts from its end. Left out, "
                    + "from that of each period."),
            .list(
                "editions", \.editions,
                "Editions of the publication, oldest first: a period is known from the day of the first that printed it."
            ),
            .list("restatements", \.restatements, "Figures that were stated anew."),
            .list("rebases", \.rebases, "Where the control chart starts anew."),
            .optional(
                "baselinePeriods", \.baselinePeriods, least: 12,
                "Only so many first periods of each stretch set the control chart's limits, 12 or more; left out, all."),
            .defaulted(
                "screensOutliers", \.screensOutliers, true,
                "Whether unusually large steps between neighbours are kept out of the control chart's limits."),
        ],
        needsOneOf: [["values"], ["numerators", "denominators"]],
        check: { record, node, reader in record.check(node, &reader) })

    static func read(_ node: Int, _ reader: inout RecordReader) -> SeriesRecord? {
        var record = shape.read(node, &reader)
        record?.node = node
        return record
    }

    /// What can be told without the measure: the lengths of the lists.
    private func check(_ node: Int, _ reader: inout RecordReader) {
        if values == nil, numerators == nil || denominators == nil {
            reader.fault(
                at: node, "The series has neither `values` nor both `numerators` and `denominators`.",
                "Add `values`, one a period.")
        }
        for (key, other) in [("numerators", numerators?.count), ("denominators", denominators?.count)] {
            guard let other, other != count else { continue }
            let kept = values == nil ? "numerators" : "values"
            let disagreement = "`\(key)` has \(other) \(other == 1 ? "entry" : "entries"), and `\(kept)` has \(count)."
            if let split = reader.splitThousand(
                in: other > count ? key : kept, of: node, surplus: (other - count).magnitude)
            {
                reader.fault(at: split.node, disagreement + " " + split.words, split.remedy)
            } else {
                reader.fault(
                    at: reader.place(of: key, in: node), disagreement,
                    "Give each list one entry a period; write null where there is none.")
            }
        }
        if count == 0, values != nil || numerators != nil {
            reader.warn(at: node, "The series has no points.", "Add its points, or remove it.")
        }
    }
}

extension Series.Restatement: FileRecord {
    static let shape = Shape(
        "restatement",
        blank: Series.Restatement(
            period: Period(Month(ordinal: 0)), earlier: Point(.missing(.notReported)), on: Day(daysSince1970: 0),
            reason: ""),
        [
            .required("period", \.period, "The period restated."),
            .defaulted("value", \.earlier.value, .missing(.notReported), "What had been stated before."),
            .optional("numerator", \.earlier.numerator, "The count above the line, as stated before."),
            .optional("denominator", \.earlier.denominator, "The count below the line, as stated before."),
            .required("on", \.on, "From when the new figure stands."),
            .required("reason", \.reason, "Why it was restated."),
        ])
}

extension Series.Edition: FileRecord {
    static let shape = Shape(
        "edition", blank: Series.Edition(to: Period(Month(ordinal: 0)), published: blankDay),
        [
            .optional(
                "from", \.from,
                "The first period that it was the first to print; left out, all that no edition before it printed."),
            .required("to", \.to, "The last period that it printed."),
            .required("published", \.published, "The day on which it was published."),
        ])
}

extension Series.Rebase: FileRecord {
    static let shape = Shape(
        "rebase",
        blank: Series.Rebase(
            from: Period(Month(ordinal: 0)), reason: "", decidedBy: "", on: Day(daysSince1970: 0)),
        [
            .required("from", \.from, "The first period of the new stretch."),
            .required("reason", \.reason, "What changed in the process."),
            .required("decidedBy", \.decidedBy, "Who decided it, by function."),
            .required("on", \.on, "When it was decided."),
        ])
}
