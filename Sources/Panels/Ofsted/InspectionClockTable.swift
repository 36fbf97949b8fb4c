import Documents
import ImprovementJourney

extension Section {
    /// What follows the last judgement; nil where no kind of clock applies.
    static func inspectionClocks(in journey: Journey) -> Section? {
        let clocks = journey.inspectionClocks
        guard !clocks.isEmpty else { return nil }
        // Visits and directions have clocks of their own: the title then names no report.
        let current = journey.currentInspection
        let report = clocks.allSatisfy { clock in current.map { clock.record == .record($0.id) } ?? false }
        let title: Sentence =
            if report, let current {
                "What follows the report of \(short: current.published.first)"
            } else {
                "What follows reports, visits and directions"
            }
        return Section(
            id: "inspection-clock", title: title,
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
                Column("when", "When", rank: 1, isFlexible: true) { clock in
                    TableCell(clock.words(on: day) + (journey.nameOfOther(clock).map { "; follows \($0)" } ?? ""))
                },
            ])
    }
}

extension Journey {
    /// The visit that a clock follows; nil where it follows the report whose grades stand, or what it is says what it follows.
    fileprivate func nameOfOther(_ clock: InspectionClock) -> Sentence? {
        inspections.first { .record($0.id) == clock.record && $0.id != currentInspection?.id }.map { "\($0.title)" }
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
