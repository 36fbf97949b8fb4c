import Documents
import ImprovementJourney

extension Section {
    /// What follows the last judgement; nil where no kind of clock applies.
    static func inspectionClocks(in journey: Journey) -> Section? {
        let clocks = journey.inspectionClocks
        guard !clocks.isEmpty else { return nil }
        let report = journey.currentInspection.map { " of \(short: $0.published.first)" as Sentence } ?? ""
        return Section(
            id: "inspection-clock", title: "What follows the report\(report)",
            blocks: [.table(.inspectionClocks(clocks, in: journey))],
            sources: journey.sources(clocks.map(\.kind.source)))
    }
}

extension Table {
    fileprivate static func inspectionClocks(_ clocks: [InspectionClock], in journey: Journey) -> Table {
        let day = journey.asAt
        return Table(
            of: clocks, id: { "\($0.kind.id) \($0.record)" }, leadsTo: { Destination($0.record) },
            detail: { clock in clock.kind.note.map { "\(clock.kind.lawWords). \($0)" } ?? "\(clock.kind.lawWords)." },
            hidesTitlesOnScreen: true,
            columns: [
                Column(
                    "left", "Left", rank: 1, width: .atLeast(4),
                    order: { $0.lateness(on: day).map { Double($0.daysLeft) } }
                ) { clock in
                    guard let lateness = clock.lateness(on: day) else { return .empty }
                    // Nothing that a record leaves out counts as a breach, and an expectation is not kept by the council.
                    if lateness.isLate, clock.isExpectation || !clock.isRecorded { return TableCell("?", .quiet) }
                    return TableCell(lateness.words, lateness.isLate ? .concern : .strong)
                },
                Column("what", "What", rank: 1, isFlexible: true, width: .hundredths(35)) {
                    TableCell("\($0.kind.title)", .strong)
                },
                Column("when", "When", rank: 1, isFlexible: true) { TableCell($0.words(on: day)) },
            ])
    }
}

extension InspectionClock {
    /// When it is due, was done, or may be expected.
    fileprivate func words(on day: Day) -> Sentence {
        if let done { return "done \(done)" }
        guard let due else { return "no day is stated; it follows the monitoring visits" }
        let limit: Sentence = kind.limit.map { ", \($0.words) from \(short: started)" } ?? ""
        if isExpectation {
            return due < day
                ? "was to be expected about \(due); none is recorded" : "to be expected about \(due)\(limit)"
        }
        if due < day, !isRecorded { return "was due \(due); the record does not say whether it was done" }
        return "due \(due)\(limit)"
    }
}
