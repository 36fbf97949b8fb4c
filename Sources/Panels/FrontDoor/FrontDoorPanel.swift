import Documents
import ImprovementJourney

extension Panel {
    /// What arrives, from whom, and whether it belongs here.
    static let frontDoor = Panel(
        id: "front-door", key: "4", title: "Front door",
        question: "What arrives, from whom, and does it belong here?"
    ) { FrontDoor(journey: $0).page }
}

/// The front door on a journey's day.
struct FrontDoor {
    /// The journey, as it stands.
    var journey: Journey

    static let referrals: Measure.ID = .referrals
    static let belowThreshold: Measure.ID = .referralsNoFurtherAction

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "front-door" }
        let sections = [
            yearOnYearSection, Section.claims(claims, in: journey), chartSection, partnerSection, outcomeSection,
            measureSection, teamSection, monthSection, publishedPartnerSection, publishedSection,
        ]
        return Page(title: "Front door", summary: summary, sections: sections.compactMap { $0 })
    }

    private var series: Series? { journey.series(Self.referrals) }

    private var summary: String {
        guard let series, let last = series.last else {
            return "No referrals are known on this day: front-door.json would hold them, month by month."
        }
        let year = YearOnYearCount(series.numbers)
        guard let total = year.last12 else {
            return "\(series.figure(at: last, unit: .count).text) referrals in \(last.words); "
                + "twelve whole months are not known."
        }
        let sum = "\(total.text(decimals: 0)) referrals in the 12 months to \(last.words)"
        guard let change = year.changeText else { return sum + "; the 12 before are not known." }
        return sum + ", \(change) on the 12 before" + (year.isClear == false ? " (no clear change)" : "")
            + (contradiction(at: last) ?? "") + "."
    }

    /// What was claimed of the very same twelve months, where the data contradict it.
    private func contradiction(at last: Period) -> String? {
        journey.claims.filter { $0.measure == Self.referrals && $0.kind == .yearOnYearChange }
            .map { ClaimComparison($0, in: journey) }.first { $0.isContradicted && $0.period == last }
            .map { "; \(Section.claimText($0.claim.value, $0.claim)) was claimed: it \($0.words)" }
    }

    private var yearOnYearSection: Section {
        guard let series, let last = series.last else {
            return Section(
                id: "year-on-year", title: "Twelve months beside the twelve before",
                blocks: [.paragraph("front-door.json would hold the series `referrals`.", .quiet)])
        }
        let year = YearOnYearCount(series.numbers)
        func count(_ number: Double?) -> TableCell {
            TableCell(
                Figure(number.map { .number($0) } ?? .missing(.notReported), unit: .count),
                number == nil ? .quiet : .strong)
        }
        let before = last.adding(-12)
        let row = Table.Row(
            id: "referrals",
            cells: [
                TableCell("Referrals"), count(year.last12), count(year.previous12),
                TableCell(year.changeText ?? "-", .strong), TableCell(year.intervalText ?? "-"),
                TableCell(.sparkline(Array(series.numbers.suffix(12)))),
            ], destination: .measure(series.key))
        let columns = [
            Table.Column("what", "What", rank: 1, isFlexible: true),
            Table.Column(
                "last12", "12 months to \(last.shortWords)", alignment: .right, rank: 1,
                definition: "Referrals received in the twelve months that end with \(last.words)."),
            Table.Column(
                "previous12", "to \(before.shortWords)", alignment: .right, rank: 2,
                definition: "Referrals received in the twelve months that end with \(before.words)."),
            Table.Column(
                "change", "Change", alignment: .right, rank: 1,
                definition: "Twelve months against the twelve before, in percent of the earlier."),
            Table.Column(
                "interval", "95% interval", alignment: .right, rank: 2,
                definition: "The range that the change lies in, from Wilson's interval of the later year's share of "
                    + "both; a range that holds 0 is no clear change."),
            Table.Column("trend", "Trend", rank: 3, definition: "The last 12 months."),
        ]
        return Section(
            id: "year-on-year", titled: "Twelve months beside the twelve before",
            blocks: [.table(Table(columns: columns, rows: [row]))], sources: journey.sources([series.source]))
    }

    private var chartSection: Section? {
        guard let series, let measure = journey.measures[Self.referrals] else { return nil }
        return Section(
            id: "chart", titled: "Referrals a month",
            blocks: [
                .timeChart(
                    TimeChart(
                        series: series, measure: measure, verdict: series.verdict(for: measure),
                        title: "Referrals a month"))
            ], sources: journey.sources([series.source]))
    }

    private var measureSection: Section {
        let keys = [Measure.ID.decisionsInOneWorkingDay, .reReferrals, .referralsNoFurtherAction]
            .map { Series.Key($0) }
        let early = Series.Key(.earlyHelpAssessments)
        let all = keys + [early]
        return Section(
            id: "measures", titled: "Decisions, returns and early help", blocks: [.table(.measures(all, in: journey))],
            sources: journey.sources(ofSeries: all))
    }

    private var monthSection: Section? {
        guard let series, let measure = journey.measures[Self.referrals] else { return nil }
        let verdict = series.verdict(for: measure)
        let rows = series.points.indices.suffix(24).reversed().map { index in
            let period = series.period(at: index)
            let figure = series.figure(at: period, unit: .count)
            let earlier = series.figure(at: period.adding(-12), unit: .count)
            let status = verdict.status(at: index)
            return Table.Row(
                id: "\(period)",
                cells: [
                    TableCell(period.words), TableCell(figure, .strong), TableCell(earlier, .quiet),
                    TableCell(Self.change(figure, earlier)), TableCell(.status(status), status.tone),
                ], destination: .referralMonth(period.lastMonth))
        }
        let columns = [
            Table.Column("month", "Month", rank: 1, isFlexible: true),
            Table.Column(
                "referrals", "Referrals", alignment: .right, rank: 1, definition: "Referrals received in the month."),
            Table.Column(
                "earlier", "Year before", alignment: .right, rank: 2,
                definition: "Referrals received in the same month a year before."),
            Table.Column(
                "change", "Change", alignment: .right, rank: 2,
                definition: "The month against the same month a year before."
            ),
            Table.Column(
                "verdict", "Verdict", rank: 1,
                definition: "Whether the month is out of the ordinary, by the rules of the control chart."),
        ]
        return Section(
            id: "months", titled: "Month by month", blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources([series.source]))
    }

    private var publishedSection: Section? {
        let measures = journey.measures.filter { $0.panel == "front-door" && $0.cadence == .yearToMarch }
        let scopes: [Scope] = journey.comparisonScopes
        let keys = measures.flatMap { measure in
            scopes.map { Series.Key(measure.id, $0) }.filter { journey.series($0) != nil }
        }
        guard !keys.isEmpty else { return nil }
        return .years(id: "published", title: "Year by year, beside region and England", keys, in: journey)
    }

    /// A figure against an earlier one in percent; `-` where either is missing.
    static func change(_ now: Figure, _ then: Figure) -> String {
        guard let now = now.value.number, let then = then.value.number, then != 0 else { return "-" }
        return YearOnYearCount.signed((now - then) / then * 100)
    }
}
