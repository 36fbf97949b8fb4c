import Documents
import ImprovementJourney

extension WorkforcePage {
    /// How many workers hold how many cases, as bars.
    var caseloadSection: Section? {
        let limit = journey.settings.caseload
        let bands = journey.caseloadBands
        let all = bands.reduce(0) { $0 + $1.workers }
        guard all > 0 else {
            return !journey.establishment.hasStandingPost
                ? nil
                : .nothing(
                    id: "caseloads", title: "Caseloads",
                    "No caseload is known for \(month): \(journey.wouldHold("workforce", "posts and their caseloads"))."
                )
        }
        let share = journey.workforceNow.caseloadShares[0]
        let average = journey.workforceNow.averageCaseloads[0]
        return Section(
            id: "caseloads", titled: "Caseloads at the end of \(month)",
            blocks: [
                .table(
                    Table(
                        of: bands, id: { "from \($0.from)" },
                        columns: Self.bandColumns(limit: limit, all: all, most: bands.map(\.workers).max() ?? 1))),
                .paragraph(
                    "\(share) (\(share.parts ?? "")) hold \(limit) cases or fewer; "
                        + "\(average) cases for each full-time worker on average."),
            ], sources: postSources)
    }

    private static func bandColumns(limit: Int, all: Int, most: Int) -> [Column<CaseloadBand>] {
        [
            Column("band", "Caseload", rank: 1) { TableCell("\($0.title) cases") },
            Column(
                "workers", "Workers", alignment: .right, rank: 1, definition: "Social workers who hold so many cases."
            ) {
                TableCell(
                    Figure(count: $0.workers, of: .workers), $0.from > limit && $0.workers > 0 ? .concern : .normal)
            },
            Column(
                "share", "Share", alignment: .right, rank: 2, definition: "Their share of all who hold cases."
            ) { TableCell(Figure(share: Double($0.workers), of: Double(all), counts: .workers)) },
            Column("bar", "", rank: 3, isFlexible: true) {
                let bar = Bar(
                    value: Double($0.workers), maximum: Double(max(1, most)),
                    label: $0.workers.counted("worker", of: .workers))
                return TableCell(.bar(bar), $0.from > limit ? .concern : .normal)
            },
        ]
    }

    /// Newly qualified workers with more cases than their protection allows.
    var protectedSection: Section? {
        guard journey.establishment.hasStandingPost, journey.holdsCaseloads else { return nil }
        let limit = journey.settings.protectedCaseload
        let breaches = journey.protectedCaseloadBreaches
        return Section(
            id: "protected", titled: "Protected caseloads breached: \(Figure(count: breaches.count, of: .workers))",
            blocks: [
                .table(
                    Table(
                        of: breaches, id: \.post.text, leadsTo: { .record($0.post) },
                        emptyText: "No newly qualified worker held more than \(limit) cases at the end of \(month).",
                        columns: breachColumns(limit)))
            ], sources: staffSources)
    }

    private func breachColumns(_ limit: Int) -> [Column<ProtectedCaseloadBreach>] {
        [
            Column("post", "Post", rank: 1, sensitivity: .internalOnly) { TableCell("\($0.post)") },
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\(journey.title(of: $0.team))") },
            Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition: "Cases that a newly qualified worker in the first year holds, at the end of \(month)."
            ) { TableCell(Figure(count: $0.cases, of: .children), .concern) },
            Column(
                "above", "Above", alignment: .right, rank: 2,
                definition: "Cases above the \(limit) that the settings allow."
            ) { TableCell(Figure(count: $0.cases - limit, of: .children)) },
            Column("worker", "Worker", rank: 3, sensitivity: .internalOnly) {
                TableCell("\($0.worker)", .quiet)
            },
        ]
    }
}
