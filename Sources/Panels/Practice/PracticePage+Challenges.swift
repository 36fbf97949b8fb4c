import Documents
import ImprovementJourney

extension PracticePage {
    /// Challenges of reviewing officers: those that are open, the latest past their day first, then the last settled.
    var challengeSection: Section? {
        guard !journey.challenges.isEmpty else { return nil }
        let open = journey.openChallenges
        let shown = open + journey.challengesSettledLastMonth
        return Section(
            id: "challenges",
            titled: "Challenges by reviewing officers: \(Figure(count: open.count, of: .children)) open, "
                + "then settled last month",
            blocks: [
                .table(
                    Table(
                        of: shown, id: \.id.text, leadsTo: { .record($0.id) },
                        closed: ClosedRecords("settled", from: \.source) { $0.resolved != nil },
                        emptyText: "None is open or was settled last month.", columns: challengeColumns))
            ], sources: journey.sources(shown.map(\.source)))
    }

    private var challengeColumns: [Column<Challenge>] {
        let calendar = journey.calendar
        let day = journey.asAt
        return [
            Column("subject", "Challenge", rank: 1, isFlexible: true) {
                TableCell("\($0.subject.capitalisedSentence)")
            },
            Column("team", "Team", rank: 3) { TableCell("\(journey.title(of: $0.team))") },
            Column("raised", "Raised", rank: 2) { TableCell($0.raised) },
            Column(
                "days", "Working days", alignment: .right, rank: 2,
                definition: "Working days from the day after it was raised, to today where it is open; "
                    + "\(Challenge.workingDaysAllowed) at most."
            ) { TableCell($0.workingDaysFigure(on: day, calendar: calendar), .strong) },
            Column(
                "standing", "Standing", rank: 1,
                order: { $0.lateness(on: day, calendar: calendar).map { Double($0.daysLeft) } }
            ) { challenge in
                let standing = challenge.standing(on: day, calendar: calendar)
                return TableCell(standing.words, standing.tone)
            },
            Column("challenge", "Number", rank: 4, sensitivity: .internalOnly) {
                TableCell("\($0.id)", .quiet)
            },
        ]
    }
}
