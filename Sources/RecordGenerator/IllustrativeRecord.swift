import ImprovementJourney
import JourneyFiles

/// What no one has published, made up so that it agrees with what is published: one record for each subject.
///
/// The same published record gives the same illustrative record, to the byte.
struct IllustrativeRecord {
    /// A subject's part, and the source that its records and series name.
    struct Part {
        /// The file's subject, such as `court`.
        var subject: JourneySubject
        /// Its records and series.
        var record: Record
        /// The file-level source.
        var source: Source.ID

        /// Begins an empty part with its source.
        init(_ subject: JourneySubject) {
            self.subject = subject
            source = Source.ID("illustrative-\(subject.rawValue)")
            record = Record(ends: Calendar.lastDay)
            record.insert(
                Source(
                    id: source, kind: .illustrative, publisher: "Waymark", title: "Made up to fill the example",
                    note: "True of no one. Made by RecordGenerator to agree with the totals that are published."))
        }

        /// Adds a series of numbers.
        mutating func add(
            _ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil, first: Month,
            counts: [Int]
        ) {
            add(measure, scope, category: category, first: first, points: counts.map { Point(.number(Double($0))) })
        }

        /// Adds a series of shares with their parts; of nothing there is no share.
        mutating func add(
            _ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil, first: Month,
            numerators: [Int], denominators: [Int]
        ) {
            let points = zip(numerators, denominators).map { numerator, denominator in
                Point(
                    denominator == 0 ? .missing(.notApplicable) : .number(Double(numerator) / Double(denominator)),
                    numerator: Double(numerator), denominator: Double(denominator))
            }
            add(measure, scope, category: category, first: first, points: points)
        }

        private mutating func add(
            _ measure: Measure.ID, _ scope: Scope, category: String?, first: Month, points: [Point]
        ) {
            let key = Series.Key(measure, scope, category: category)
            record.series[key] = Series(
                key: key, first: Period(first), points: points, source: source,
                knownAfterDays: IllustrativeRecord.knownAfterDays)
        }
    }

    /// The council's own figures of a month are known two weeks after its end, as its referrals are.
    static let knownAfterDays = 14

    /// All parts, in the order in which the format names the subjects.
    var parts: [Part]

    /// The measures, which the published files define.
    var measures: Register<Measure>
    init(published: Record) {
        measures = published.measures
        let workforce = Workforce()
        var practice = practice(published: published)
        addChildrenLine(to: &practice, published: published, posts: workforce.part.record.posts)
        var staff = workforce.part
        addLeavers(to: &staff)
        var cases = court()
        addHolders(to: &cases, posts: staff.record.posts)
        parts = [
            board(), frontDoor(published: published), cases, staff, practice,
            clocks(kinds: published.clockKinds), teams(), region(published: published), scrutiny(),
        ]
    }
}
