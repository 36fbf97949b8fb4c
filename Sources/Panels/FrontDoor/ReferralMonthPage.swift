import Documents
import ImprovementJourney

extension Page {
    /// One month's referrals: beside the year before, by partner, by outcome, by team.
    init?(referralMonth month: Month, in journey: Journey) {
        let period = Period(month)
        guard let series = journey.series(FrontDoorPage.referrals), series[period] != nil,
            let measure = journey.measures[FrontDoorPage.referrals]
        else { return nil }
        let page = ReferralMonthPage(journey: journey, period: period, series: series, measure: measure)
        self.init(title: "\(month)", summary: page.summary, sections: page.sections)
    }
}

/// What the page of one month's referrals says.
private struct ReferralMonthPage {
    let journey: Journey
    let period: Period
    /// All referrals of the council.
    let series: Series
    let measure: Measure

    private var yearBefore: Period { period.adding(-12) }

    var summary: Sentence {
        let figure = series.figure(at: period, of: measure)
        let before = series.figure(at: yearBefore, of: measure)
        let sentence: Sentence = "\(figure) referrals in \(period)"
        if figure.relativeChange(on: before) == nil { return sentence + "." }
        return sentence + ", \(figure.change(on: before)) on \(yearBefore)."
    }

    var sections: [Section] {
        let parts: [Section?] = [
            wholeSection,
            section("partners", "By partner", categories(of: FrontDoorPage.referrals), hasNoFurtherAction: true) {
                .record(Partner.ID($0.category ?? ""))
            },
            section("outcomes", "By outcome", categories(of: .referralOutcomes)) { .measure($0) },
            section("teams", "By team", journey.teams.map { Series.Key(FrontDoorPage.referrals, .team($0.id)) }) {
                $0.scope.team.map { .record($0) }
            },
        ]
        return parts.compactMap { $0 }
    }

    private func categories(of measure: Measure.ID) -> [Series.Key] {
        journey.categories(of: measure).map { Series.Key(measure, category: $0) }
    }

    private var wholeSection: Section {
        var facts = [
            Fact("Referrals", TableCell(series.figure(at: period, of: measure), .strong), .measure(series.key)),
            Fact("\(yearBefore)", TableCell(series.figure(at: yearBefore, of: measure))),
        ]
        if let twelveMonths { facts.append(Fact("12 months to then", twelveMonths)) }
        for scope in journey.comparisonScopes where scope != .council {
            guard let other = journey.series(FrontDoorPage.referrals, scope) else { continue }
            facts.append(
                Fact(
                    "\(journey.title(of: scope))", TableCell(other.figure(at: period, of: measure)),
                    .measure(other.key)))
        }
        return Section(
            id: "whole", titled: "All referrals of the month", blocks: [.table(.facts(facts))],
            sources: journey.sources(series.sources))
    }

    /// Twelve months beside the twelve before; nil where either is not known.
    private var twelveMonths: Sentence? {
        let known = series.numbers.prefix(period.ordinal - series.first.ordinal + 1)
        let year = YearOnYearCount(Array(known))
        guard year.last12 != nil, year.previous12 != nil, let change = year.changeWords else { return nil }
        let last = series.total(of: 12, endingWith: period, of: measure)
        let before = series.total(of: 12, endingWith: yearBefore, of: measure)
        let range = year.intervalWords.map { " (95% interval \($0))" as Sentence } ?? ""
        return "\(last), \(change) on \(before) in the 12 before\(range)"
    }

    /// The month broken down; nil where no part of it is known.
    ///
    /// - Parameter hasNoFurtherAction: Whether a part has a share that led to no further action.
    private func section(
        _ id: String, _ title: Sentence, _ keys: [Series.Key], hasNoFurtherAction: Bool = false,
        leadsTo destination: @escaping @Sendable (Series.Key) -> Destination?
    ) -> Section? {
        guard let breakdown = Breakdown(keys, in: journey, of: period) else { return nil }
        let thresholds =
            hasNoFurtherAction ? keys.map { Series.Key(FrontDoorPage.noFurtherAction, category: $0.category) } : []
        return Section(
            id: id, titled: title,
            blocks: [
                .table(
                    Table(
                        of: breakdown.parts, id: \.key.rowID, leadsTo: { destination($0.key) },
                        columns: columns(title) + (hasNoFurtherAction ? [thresholdColumn] : [])))
            ], sources: journey.sources(ofSeries: keys + thresholds))
    }

    private func columns(_ title: Sentence) -> [Column<Breakdown.Part>] {
        [
            Column("name", title, rank: 1, isFlexible: true) { part in
                let name = part.key.category.map { journey.categoryTitle($0).capitalisedSentence }
                return TableCell("\(name ?? journey.title(of: part.key.scope))")
            },
            Column(
                "referrals", "Referrals", alignment: .right, rank: 1, definition: "Referrals of \(period)."
            ) { TableCell($0.figure, .strong) },
            Column("share", "Of all", alignment: .right, rank: 2, definition: "The share of all of the month.") {
                TableCell($0.share)
            },
            Column(
                "earlier", "Year before", alignment: .right, rank: 3, definition: "Referrals of \(yearBefore)."
            ) { TableCell($0.yearBefore, .quiet) },
        ]
    }

    private var thresholdColumn: Column<Breakdown.Part> {
        Column(
            "below", "No further action", alignment: .right, rank: 1,
            definition: "Referrals of the month that ended in no further action."
        ) { part in
            let key = Series.Key(FrontDoorPage.noFurtherAction, category: part.key.category)
            return TableCell(journey.figure(key, endingWith: period))
        }
    }
}
