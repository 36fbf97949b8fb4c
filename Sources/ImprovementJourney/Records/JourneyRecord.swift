/// A kind of record that a journey is made of: an action, a court case, a team.
///
/// What is known of a kind as a whole stands with its type: how it is called, how it looked on an earlier day, and the
/// last day that it speaks of. Registers, readers and pages ask for these and keep no lists of kinds.
package protocol JourneyRecord: Identifiable, KnownOverTime, Sendable where ID == Identifier<Self> {
    /// What one record of the kind is called, without an article: `court case`.
    static var noun: String { get }
    /// The last day on which anything in it happened; nil where it has no date of its own.
    ///
    /// Due dates and ends to come do not count.
    var lastDated: Day? { get }
    /// Whether others publish what it tells: what came out after the day that a record opens at is no entry of its own.
    static var isPublicRecord: Bool { get }
    /// The last day on which anything in these records happened; nil where none has a date.
    ///
    /// Asked of a kind, and not of each of its records in turn: a kind that is known is gone through without copying them.
    static func lastDated(of records: [Self]) -> Day?
    /// A register of the kind as it stood on a day.
    static func known(_ register: Register<Self>, on day: Day) -> Register<Self>
}

extension JourneyRecord {
    /// What has no date of its own.
    package var lastDated: Day? { nil }

    package static func lastDated(of records: [Self]) -> Day? {
        var last: Day?
        for place in records.indices {
            if let day = records[place].lastDated, last.map({ $0 < day }) ?? true { last = day }
        }
        return last
    }

    /// What the council enters itself.
    package static var isPublicRecord: Bool { false }
}
