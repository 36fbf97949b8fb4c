import Documents
import ImprovementJourney

extension WhatIfPage {
    /// The numbers tried, a row for each way in which Enter changes one.
    var numberSection: Section {
        let standing = journey.headcount?.posts ?? 0
        let posts: Sentence = "\(standing + trial.posts)"
        let conversions: Sentence = "\(trial.conversionsEachYear) a year"
        let starters: Sentence = "\(trial.startersEachYear) a year"
        var steps = [
            Step("posts more", "Posts", posts, "10 more", trial.adding(posts: 10)),
            Step("posts fewer", "Posts", posts, "10 fewer", trial.givingUp(posts: 10, of: standing)),
            Step("conversions more", "Agency to permanent", conversions, "6 more", trial.adding(conversions: 6)),
            Step("conversions fewer", "Agency to permanent", conversions, "6 fewer", trial.adding(conversions: -6)),
            Step("starters more", "Academy starters", starters, "5 more", trial.adding(starters: 5)),
            Step("starters fewer", "Academy starters", starters, "5 fewer", trial.adding(starters: -5)),
        ]
        if trial != present { steps.append(Step("present", "All", "changed", "as it is now", present)) }
        let columns: [Column<Step>] = [
            Column("number", "Number", rank: 1) { TableCell($0.number) },
            Column("value", "Tried", alignment: .right, rank: 1) { TableCell($0.value, .strong) },
            Column("change", "Enter", rank: 1, isFlexible: true) { TableCell($0.change, .quiet) },
        ]
        return Section(
            id: "numbers", title: "Enter changes a number",
            blocks: [.table(Table(of: steps, id: \.id, leadsTo: { .whatIf($0.next) }, columns: columns))],
            sources: sources)
    }

    /// The share and the cases a worker, with the trial and without, after some years.
    var shareSection: Section {
        let now = Ahead(
            id: "now", when: "Now", share: TableCell(start.share), cases: TableCell(start.casesEach),
            unchangedShare: TableCell(start.share), unchangedCases: TableCell(start.casesEach))
        let ahead = Self.years.map { years in
            let months = years * 12
            let (changed, same) = (tried.months[months - 1], unchanged.months[months - 1])
            return Ahead(
                id: "share \(years)", when: "After \(years.counted("year"))",
                share: TableCell(changed.share, .strong), cases: TableCell(changed.casesEach, .strong),
                unchangedShare: TableCell(banded(same.share, .share, months)),
                unchangedCases: TableCell(banded(same.casesEach, .casesEach, months)))
        }
        var blocks: [Block] = [.table(Table(of: [now] + ahead, id: \.id, columns: Ahead.columns))]
        if let words = trendWords { blocks.append(.paragraph(words)) }
        return Section(
            id: "shares", titled: "Agency share and cases a worker that would follow", blocks: blocks, sources: sources)
    }

    /// A figure of what goes on if nothing is changed, with the band that earlier forecasts give it.
    func banded(_ figure: Figure, _ forecast: WorkforceBackTest.Forecast, _ months: Int) -> Sentence {
        guard let number = figure.value.number, let reach = backTest.reach(of: forecast, months: months) else {
            return "\(figure)"
        }
        let most = forecast == .share ? 1 : Double.infinity
        let lower = Figure(.number(max(0, number - reach)), unit: figure.unit)
        let upper = Figure(.number(min(most, number + reach)), unit: figure.unit)
        return "\(figure) (\(lower, .short) to \(upper, .short))"
    }

    /// The trial's cost and goals beside those of what goes on if nothing is changed.
    var outcomeSection: Section {
        let now = Outcome(
            id: "cost now", what: "Yearly cost today", tried: TableCell(tried.yearlyCost(afterMonths: 0)),
            unchanged: TableCell(tried.yearlyCost(afterMonths: 0)))
        let costs = [1, 3, 5].map { years in
            Outcome(
                id: "cost \(years)", what: "Yearly cost after \(years.counted("year"))",
                tried: TableCell(tried.yearlyCost(afterMonths: years * 12), .strong),
                unchanged: TableCell(unchanged.yearlyCost(afterMonths: years * 12)))
        }
        let goals = targets.map { value in
            let goal = Figure(.number(value), unit: .share)
            return Outcome(
                id: "reach \(value)", what: value == 0 ? "No agency worker is left" : "\(goal) is met",
                tried: TableCell(reached(tried, value), .strong), unchanged: TableCell(reached(unchanged, value)))
        }
        return Section(
            id: "outcome", titled: "Goals and cost that would follow",
            blocks: [.table(Table(of: goals + [now] + costs, id: \.id, columns: Outcome.columns))],
            sources: sources)
    }

    /// How far the same forecast was off when it was made in earlier months.
    var backTestSection: Section {
        let facts = Self.years.map { years in
            Fact("After \(years.counted("year"))", backTestWords(months: years * 12))
        }
        return Section(
            id: "back-test", titled: "How far the forecast without a change was off before",
            blocks: [
                .table(.facts(facts)),
                .paragraph(
                    "Made anew at up to \(WorkforceBackTest.mostForecasts) earlier months' ends from the 12 months before "
                        + "each. A band holds 8 of 10 of these errors; a later figure is held against the band that "
                        + "could be drawn when it was forecast."),
            ], sources: sources)
    }

    private func backTestWords(months: Int) -> Sentence {
        let count = backTest.count(of: .share, months: months)
        let made: Sentence = "\(count.counted("forecast")) that can be checked"
        guard let reach = backTest.reach(of: .share, months: months) else {
            return "\(made), \(WorkforceBackTest.fewestErrors) are needed for a band"
        }
        var off: Sentence = "\(made), 8 of 10 within \(Figure(.number(reach), unit: .share), .size)"
        if let reach = backTest.reach(of: .casesEach, months: months) {
            off += " and \(Figure(.number(reach), unit: .casesPerWorker))"
        }
        func inside(_ forecast: WorkforceBackTest.Forecast, _ noun: String) -> Sentence? {
            let inside = backTest.inside(of: forecast, months: months)
            return inside.of > 0 ? "\(inside.inside) of \(inside.of) later \(noun)" : nil
        }
        let held = [inside(.share, "shares"), inside(.casesEach, "caseloads")].compactMap(\.self)
        return held.isEmpty
            ? off + "; none of them could have a band when it was made"
            : off + "; " + held.joined(separator: " and ") + " fell inside the band"
    }
}

/// A way in which Enter changes a number, for a row.
private struct Step {
    let id: String
    let number: Sentence
    let value: Sentence
    let change: Sentence
    let next: WorkforceProjection.Trial

    init(
        _ id: String, _ number: Sentence, _ value: Sentence, _ change: Sentence, _ next: WorkforceProjection.Trial
    ) {
        self.id = id
        self.number = number
        self.value = value
        self.change = change
        self.next = next
    }
}

/// The share and the cases a worker at one time ahead, with the numbers tried and without, for a row.
private struct Ahead {
    let id: String
    let when: Sentence
    let share: TableCell
    let cases: TableCell
    let unchangedShare: TableCell
    let unchangedCases: TableCell

    static var columns: [Column<Ahead>] {
        [
            Column("when", "When", rank: 1, isFlexible: true) { TableCell($0.when) },
            Column(
                "share", "Share tried", alignment: .right, rank: 1,
                definition: "Agency share with the numbers tried, reckoned month by month; see what is assumed."
            ) { $0.share },
            Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition: "Cases for each full-time worker who holds any, with the numbers tried: posts given up "
                    + "lower the share and raise the cases."
            ) { $0.cases },
            Column(
                "unchanged", "Share as it is", alignment: .right, rank: 1,
                definition: "Agency share if all goes on as in the last 12 months, in brackets the band that 8 of 10 "
                    + "earlier forecasts kept to."
            ) { $0.unchangedShare },
            Column(
                "unchanged-cases", "Cases as it is", alignment: .right, rank: 1,
                definition: "Cases for each full-time worker who holds any if all goes on as in the last 12 months, in "
                    + "brackets the band that 8 of 10 earlier forecasts kept to."
            ) { $0.unchangedCases },
        ]
    }
}

/// What would follow, with the numbers tried and without, for a row.
private struct Outcome {
    let id: String
    let what: Sentence
    let tried: TableCell
    let unchanged: TableCell

    static var columns: [Column<Outcome>] {
        [
            Column("what", "What", rank: 1, isFlexible: true) { TableCell($0.what) },
            Column(
                "tried", "With these numbers", alignment: .right, rank: 1,
                definition: "Reckoned month by month with the numbers tried; see what is assumed."
            ) { $0.tried },
            Column(
                "unchanged", "As it is now", alignment: .right, rank: 2,
                definition: "Reckoned in the same way, all going on as in the last 12 months."
            ) { $0.unchanged },
        ]
    }
}
