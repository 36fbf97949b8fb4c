import ImprovementJourney
import JSON

/// Makes the series of one file, now that all measures are known, and tells what does not fit them.
struct SeriesCheck {
    let reader: RecordReader
    /// The partners, for the measures whose parts they are.
    let partners: Register<Partner>
    private(set) var problems: [FileReading.Problem] = []

    init(reader: RecordReader, partners: Register<Partner>) {
        self.reader = reader
        self.partners = partners
    }

    /// Adds the file's series to the record; those of a measure that is missing are left out.
    mutating func add(to whole: inout Record) {
        let measures = whole.measures
        for record in reader.series {
            guard let measure = measures[record.measure] else { continue }
            guard let series = record.series(of: measure) else {
                tellMisfit(record, measure)
                continue
            }
            if let category = series.key.category, measure.categories == .partners,
                partners[Partner.ID(category)] == nil
            {
                let near = Nearest.of(category, among: partners.lazy.map(\.id.text))
                tell(
                    .fault, record, "category", "`category` names a partner \"\(category)\" that no file has.",
                    near.map { "Write \"\($0)\", if that is meant; else add it to front-door.json." }
                        ?? "Correct it, or add a partner of that id to front-door.json.")
            }
            if whole.series.updateValue(series, forKey: series.key) != nil {
                let part = series.key.category.map { ", category \"\($0)\"" } ?? ""
                tell(
                    .fault, record, "measure",
                    "A series of `\(measure.id)` for \(series.key.scope)\(part) stands in a file already.",
                    "Put all points of a measure, scope and category into one series.")
            }
            checkShare(record, series, measure)
        }
    }

    /// A share is a fraction of 1, and its part is not above its whole.
    private mutating func checkShare(_ record: SeriesRecord, _ series: Series, _ measure: Measure) {
        guard measure.unit == .share else { return }
        for index in series.points.indices {
            let point = series.points[index]
            if let numerator = point.numerator, let denominator = point.denominator, numerator > denominator {
                tell(
                    .warning, record, "numerators", entry: index,
                    "The numerator of \(series.period(at: index).words), \(JSONValue.text(of: numerator)), is above its "
                        + "denominator, \(JSONValue.text(of: denominator)).", "Correct one of the two.")
            } else if let number = point.value.number, number > 1 || number < 0 {
                tell(
                    .warning, record, "values", entry: index,
                    "The share of \(series.period(at: index).words) is \(JSONValue.text(of: number)), which is no "
                        + "fraction of 1.", "Write shares as fractions of 1: 0.431 for 43.1%.")
            }
        }
    }

    private mutating func tellMisfit(_ record: SeriesRecord, _ measure: Measure) {
        let remedy = "Write \(measure.cadence.example)."
        let message = " is no period of `\(measure.id)`, whose cadence is \"\(measure.cadence.rawValue)\"."
        if record.first.fitted(to: measure.cadence) == nil {
            return tell(.fault, record, "first", "`first`" + message, remedy)
        }
        for (index, restatement) in record.restatements.enumerated()
        where restatement.period.fitted(to: measure.cadence) == nil {
            tell(.fault, record, "restatements", entry: index, "`period`" + message, remedy)
        }
        for (index, rebase) in record.rebases.enumerated() where rebase.from.fitted(to: measure.cadence) == nil {
            tell(.fault, record, "rebases", entry: index, "`from`" + message, remedy)
        }
    }

    private mutating func tell(
        _ severity: FileProblem.Severity, _ record: SeriesRecord, _ key: String, entry index: Int? = nil,
        _ message: String, _ remedy: String
    ) {
        let node = index.map { reader.entry($0, of: key, in: record.node) } ?? reader.place(of: key, in: record.node)
        problems.append(
            FileReading.Problem(
                offset: reader.document.offset(of: node), severity: severity, message: message, remedy: remedy))
    }
}

extension Cadence {
    /// What a period of the cadence looks like, for messages.
    fileprivate var example: String {
        switch self {
        case .monthly: "a month such as \"2019-07\""
        case .quarterly: "a quarter such as \"2019-Q3\""
        case .yearToMarch: "the year it ends in, such as \"2019\" for the year to 31 March 2019"
        case .yearToSeptember: "the year it ends in, such as \"2019\" for the year to 30 September 2019"
        }
    }
}

extension Record {
    /// Puts the periods of claims into their measures' cadence; what fits no period is a fault.
    mutating func fitPeriods(
        of claims: [(claim: Claim, node: Int)], in reader: RecordReader, problems: inout [FileReading.Problem]
    ) {
        var fitted: [Claim.ID: Period] = [:]
        for (claim, node) in claims {
            guard let id = claim.measure, let measure = measures[id], let period = claim.period else { continue }
            if let fit = period.fitted(to: measure.cadence) {
                if fit != period { fitted[claim.id] = fit }
            } else {
                problems.append(
                    FileReading.Problem(
                        offset: reader.document.offset(of: reader.place(of: "period", in: node)), severity: .fault,
                        message: "`period` is no period of `\(id)`, whose cadence is \"\(measure.cadence.rawValue)\".",
                        remedy: "Write \(measure.cadence.example)."))
            }
        }
        guard !fitted.isEmpty else { return }
        self[Claim.self] = Register(
            self.claims.map { claim in
                guard let period = fitted[claim.id] else { return claim }
                var claim = claim
                claim.period = period
                return claim
            })
    }
}
