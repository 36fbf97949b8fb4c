import ImprovementJourney
import JSON

/// Joins the stretches of a series that stand in several places, such as a file a year.
///
/// Stretches that do not overlap are joined, and so are those whose figures agree where they do. A figure that differs
/// is a fault of the newer file: it is the one to be looked at, and the older stays in use. A newer file that means to
/// state a figure anew says so under `restatements`, with what stood before, and then goes first.
struct SeriesJoining {
    /// One place where points of the series stand.
    private struct Stretch {
        let file: Int
        let record: SeriesRecord
        let series: Series
    }

    private let files: [FileReading]
    /// What is wrong, by the file at fault.
    private(set) var findings: [Int: Findings] = [:]

    init(_ files: [FileReading]) { self.files = files }

    /// Puts the joined series of these keys into the record.
    mutating func join(_ keys: Set<Series.Key>, in whole: inout Record) {
        let measures = whole.measures
        var stretches: [Series.Key: [Stretch]] = [:]
        for index in files.indices where files[index].isUsable {
            for record in files[index].reader?.series ?? [] where keys.contains(record.key) {
                guard let series = measures[record.measure].flatMap({ record.series(of: $0) }), series.last != nil
                else {
                    continue
                }
                stretches[record.key, default: []].append(Stretch(file: index, record: record, series: series))
            }
        }
        for (key, stretches) in stretches {
            // The newer reaches further, or else begins later; by name where that is all the same.
            let ordered = stretches.enumerated().sorted { left, right in
                let (a, b) = (left.element.series, right.element.series)
                return (a.first.adding(a.points.count).ordinal, a.first.ordinal, left.offset)
                    < (b.first.adding(b.points.count).ordinal, b.first.ordinal, right.offset)
            }.map(\.element)
            guard var joined = ordered.first?.series else { continue }
            var earlier = ordered.prefix(1).map(\.file)
            for stretch in ordered.dropFirst() {
                if let period = joined.disagreement(with: stretch.series) {
                    tellDisagreement(stretch, joined, at: period, earlier, whole.measures[key.measure])
                } else {
                    tellGap(stretch, after: joined)
                    joined = joined.joined(with: stretch.series)
                    earlier.append(stretch.file)
                }
            }
            whole.series[key] = joined
        }
    }

    private mutating func tellDisagreement(
        _ stretch: Stretch, _ joined: Series, at period: Period, _ earlier: [Int], _ measure: Measure?
    ) {
        let others = Set(earlier).subtracting([stretch.file]).sorted().map { files[$0].name }
        let place = others.isEmpty ? "in another place of this file" : "in " + others.joined(separator: ", ")
        func text(_ series: Series) -> String {
            guard let point = series[period] else { return "nothing" }
            let value =
                switch point.value {
                case .number(let number): JSONValue.text(of: number)
                case .missing(let missing): missing.words
                }
            guard let numerator = point.numerator, let denominator = point.denominator else { return value }
            return "\(value) (\(JSONValue.text(of: numerator)) of \(JSONValue.text(of: denominator)))"
        }
        tell(
            .fault, stretch, at: period,
            "`\(stretch.record.measure)` of \(period.words) is \(text(stretch.series)) in \(files[stretch.file].name), and "
                + "\(text(joined)) \(place).",
            "Correct one of the two; if the figure was stated anew, keep the one before under `restatements` here.")
    }

    /// Months between two stretches that nobody reported.
    private mutating func tellGap(_ stretch: Stretch, after joined: Series) {
        guard let last = joined.last, stretch.series.first > last.adding(1) else { return }
        let missing = stretch.series.first.ordinal - last.ordinal - 1
        tell(
            .warning, stretch, at: stretch.series.first,
            "This stretch of the series begins with \(stretch.series.first), and the one before ends with \(last): "
                + "\(missing) \(missing == 1 ? "period" : "periods") between them count as not reported.",
            "Add them, or write null for each that nobody reported.")
    }

    private mutating func tell(
        _ severity: FileProblem.Severity, _ stretch: Stretch, at period: Period, _ message: String, _ remedy: String
    ) {
        guard let reader = files[stretch.file].reader else { return }
        let node = reader.entry(
            period.ordinal - stretch.series.first.ordinal, of: stretch.record.listKeys.first ?? "first",
            in: stretch.record.node)
        findings[stretch.file, default: Findings()].add(severity, at: reader.document.offset(of: node), message, remedy)
    }
}
