import ImprovementJourney

/// What a row leads to: a panel, or the page of one record.
///
/// A reader's path is a list of destinations, so it survives reloads and moves in time: each page is made anew from the
/// journey, and says so where its record is not known on that day.
package enum Destination: Hashable, Sendable {
    /// A panel, by its name.
    case panel(String)
    /// The page of a record.
    case record(RecordName)
    /// A measure for one scope, or one category of it: its chart and its teams.
    case measure(Series.Key)
    /// One month's referrals.
    case referralMonth(Month)
    /// What would follow from other numbers of posts, conversions and academy starters.
    case whatIf(WorkforceProjection.Trial)
    /// What has changed since a day.
    case since(Day)
    /// Every time limit that runs.
    case clocks
    /// A file of the journey's folder and its faults.
    case file(String)
    /// Everything that needs attention of one subject.
    case attention(AttentionSubject)

    /// The page of the record that an identifier names.
    package static func record<Record: JourneyRecord>(_ id: Identifier<Record>) -> Destination {
        .record(RecordName(id))
    }

    /// The place that a reference of the domain leads to.
    package init(_ reference: RecordReference) {
        switch reference {
        case .record(let name): self = .record(name)
        case .measure(let key): self = .measure(key)
        case .file(let name): self = .file(name)
        }
    }
}
