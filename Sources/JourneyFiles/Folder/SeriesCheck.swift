import ImprovementJourney
import JSON

/// Makes the series of one file, now that all measures are known, and tells what does not fit them.
struct SeriesCheck {
    let reader: RecordReader
    /// The partners, for the measures whose parts they are.
    let partners: Register<Partner>
    private(set) var findings = Findings()

    init(reader: RecordReader, partners: Register<Partner>) {
        self.reader = reader
        self.partners = partners
    }

    /// Adds the file's series to the record; those of a measure that is missing are left out.
    ///
    /// - Returns: The series that stand somewhere already; the first stands in the record, and all are to be joined.
    mutating func add(to whole: inout Record) -> [Series.Key] {
        let measures = whole.measures
        var repeated: [Series.Key] = []
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
            if let earlier = whole.series.updateValue(series, forKey: series.key) {
                whole.series[series.key] = earlier
                repeated.append(series.key)
            }
            checkLast(record, series, measure)
            checkEditions(record, series)
            checkNumbers(record, series, measure)
            checkCounts(record, series, measure)
        }
        return repeated
    }

    /// The number of entries agrees with the last period, where the file states it.
    private mutating func checkLast(_ record: SeriesRecord, _ series: Series, _ measure: Measure) {
        guard let stated = record.last else { return }
        guard let last = stated.fitted(to: measure.cadence) else { return tellMisfit("last", record, measure) }
        guard let reached = series.last, reached != last else { return }
        let surplus = reached.ordinal - last.ordinal
        let message =
            "`last` is \(last), and the \(JSONValue.text(of: Double(record.count))) entries from \(series.first) on end "
            + "with \(reached)."
        let split = record.listKeys.lazy.compactMap { [reader] key in
            reader.splitThousand(in: key, of: record.node, surplus: UInt(max(0, surplus)))
        }.first
        if let split {
            tell(.fault, at: split.node, message + " " + split.words, split.remedy)
        } else {
            tell(
                .fault, record, "last", message,
                surplus < 0
                    ? "Add what was forgotten in its place, null where nobody reported it; else correct `last` or `first`."
                    : "Remove the entry too many, or correct `last` or `first`.")
        }
    }

    /// What only the whole record can tell: stretches joined, and all series of the file side by side.
    mutating func compare(with whole: Record) {
        for record in reader.series { checkHistory(record, whole) }
        checkEnds(whole)
        checkStops(whole)
    }

    /// What was stated anew, and where a chart begins anew, are periods of the series.
    private mutating func checkHistory(_ record: SeriesRecord, _ whole: Record) {
        guard !record.restatements.isEmpty || !record.rebases.isEmpty, let series = whole.series[record.key],
            let last = series.last
        else { return }
        let cadence = series.first.cadence
        func outside(_ period: Period?) -> Period? { period.flatMap { series[$0] == nil ? $0 : nil } }
        for (index, restatement) in record.restatements.enumerated() {
            guard let period = outside(restatement.period.fitted(to: cadence)) else { continue }
            tell(
                .warning, record, "restatements", entry: index,
                "`period` is \(period), and the series has \(series.first) to \(last): this restatement changes nothing.",
                "Correct `period`, or remove the restatement: the figure that stood before is lost otherwise.")
        }
        for (index, rebase) in record.rebases.enumerated() {
            guard let from = outside(rebase.from.fitted(to: cadence)) else { continue }
            tell(
                .warning, record, "rebases", entry: index,
                "`from` is \(from), and the series has \(series.first) to \(last): this rebase changes nothing.",
                "Correct `from`, or remove the rebase.")
        }
    }

    private mutating func tellMisfit(_ record: SeriesRecord, _ measure: Measure) {
        if record.first.fitted(to: measure.cadence) == nil { return tellMisfit("first", record, measure) }
        for (index, restatement) in record.restatements.enumerated()
        where restatement.period.fitted(to: measure.cadence) == nil {
            tellMisfit("period", record, measure, in: "restatements", entry: index)
        }
        for (index, edition) in record.editions.enumerated() {
            if edition.to.fitted(to: measure.cadence) == nil {
                tellMisfit("to", record, measure, in: "editions", entry: index)
            } else if let from = edition.from, from.fitted(to: measure.cadence) == nil {
                tellMisfit("from", record, measure, in: "editions", entry: index)
            }
        }
        for (index, rebase) in record.rebases.enumerated() where rebase.from.fitted(to: measure.cadence) == nil {
            tellMisfit("from", record, measure, in: "rebases", entry: index)
        }
    }

    private mutating func tellMisfit(
        _ key: String, _ record: SeriesRecord, _ measure: Measure, in list: String? = nil, entry index: Int? = nil
    ) {
        tell(
            .fault, record, list ?? key, entry: index,
            "`\(key)` is no period of `\(measure.id)`, whose cadence is \"\(measure.cadence.rawValue)\".",
            "Write \(measure.cadence.example).")
    }

    mutating func tell(
        _ severity: FileProblem.Severity, _ record: SeriesRecord, _ key: String, entry index: Int? = nil,
        _ message: String, _ remedy: String
    ) {
        let node = index.map { reader.entry($0, of: key, in: record.node) } ?? reader.place(of: key, in: record.node)
        tell(severity, at: node, message, remedy)
    }

    mutating func tell(_ severity: FileProblem.Severity, _ record: SeriesRecord, _ odd: OddEntry) {
        tell(severity, record, odd.key, entry: odd.index, odd.message, odd.remedy)
    }

    mutating func tell(
        _ severity: FileProblem.Severity, at node: Int, _ message: String, _ remedy: String
    ) {
        findings.add(severity, at: reader.document.offset(of: node), message, remedy)
    }
}

extension Cadence {
    /// What a period of the cadence looks like, for messages.
    var example: String {
        switch self {
        case .monthly: "a month such as \"2019-07\""
        case .quarterly: "a quarter such as \"2019-Q3\""
        case .yearToMarch: "the year it ends in, such as \"2019\" for the year to 31 March 2019"
        case .yearToSeptember: "the year it ends in, such as \"2019\" for the year to 30 September 2019"
        }
    }
}
