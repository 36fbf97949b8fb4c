import Documents
import ImprovementJourney

extension PracticePage {
    /// What auditors found beside what was done in time: twelve months together, then each month.
    var auditSection: Section? {
        let grades = journey.categories(of: .audits).sorted { Self.gradeOrder($0) < Self.gradeOrder($1) }
        let shares = Self.shares.compactMap { id, heading in
            journey.measures[id].map { (measure: $0, heading: heading) }
        }
        let gradeKeys = grades.map { Series.Key(.audits, category: $0) }
        let keys = gradeKeys + shares.map { Series.Key($0.measure.id) }
        guard !grades.isEmpty, let last = keys.compactMap({ journey.series($0)?.last }).max() else { return nil }
        let month: Column<AuditRow> = Column(
            "month", "Month", rank: 1, isFlexible: true, order: { Double($0.last.ordinal) + ($0.isYear ? 1 : 0) }
        ) { $0.title }
        let gradeColumns = grades.enumerated().map { index, grade in
            Column<AuditRow>(
                grade, Self.gradeHeading(grade), alignment: .right, rank: index + 3,
                definition: "Case files audited that the auditor graded \(journey.categoryTitle(grade))."
            ) { $0.cell(gradeKeys[index], in: journey) }
        }
        let shareColumns = shares.enumerated().map { index, share in
            Column<AuditRow>(
                share.measure.id.text, share.heading, alignment: .right, rank: index == 0 ? 1 : 2,
                definition: "\(share.measure.definition)"
            ) { $0.cell(Series.Key(share.measure.id), in: journey) }
        }
        let rows = [AuditRow(last: last, isYear: true)] + (0..<12).map { AuditRow(last: last.adding(-$0)) }
        return Section(
            id: "audits", titled: "What auditors found, beside what was done in time",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.id,
                        leadsTo: { $0.isYear ? .measure(Series.Key(.auditsGoodOrBetter)) : nil },
                        columns: [month] + gradeColumns + shareColumns))
            ], sources: journey.sources(ofSeries: keys)
        ).onlyNamedAmongPanels(elsewhere: Self.ownDocument)
    }

    /// What stands beside the auditors' grades.
    private static let shares: [(Measure.ID, heading: Sentence)] = [
        (.auditsGoodOrBetter, "Good or better"), (.visitsOnTime, "Visits in time"),
        (.assessmentsWithin45Days, "45 days"),
    ]

    private static func gradeOrder(_ grade: String) -> Int {
        ["inadequate", "requires-improvement", "good", "outstanding"].firstIndex(of: grade) ?? .max
    }

    private static func gradeHeading(_ grade: String) -> Sentence {
        switch grade {
        case "inadequate": "Inadeq."
        case "requires-improvement": "Req. imp."
        case "outstanding": "Outst."
        default: "\(grade.capitalisedSentence)"
        }
    }
}

/// A month of audits, or the twelve months that end with it, for a row.
private struct AuditRow {
    let last: Period
    var isYear = false

    var id: String { isYear ? "year" : "\(last)" }

    var title: TableCell { isYear ? TableCell("12 months", .strong) : TableCell("\(short: last)") }

    func cell(_ key: Series.Key, in journey: Journey) -> TableCell {
        let figure = journey.figure(key, endingWith: last, periods: isYear ? 12 : 1)
        // What `explain` tells is the newest figure.
        let isNewest = !isYear && journey.series(key)?.last == last
        return TableCell(
            figure, figure.value.number == nil ? .quiet : .normal, subject: isNewest ? key : nil)
    }
}
