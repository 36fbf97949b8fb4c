import Documents
import ImprovementJourney

extension WhatIfPage {
    /// The numbers tried, a row for each way in which Enter changes one.
    var numberSection: Section {
        let standing = journey.headcount?.posts ?? 0
        let posts: Sentence = "\(standing + trial.posts)"
        let conversions: Sentence = "\(trial.conversionsEachMonth) a month"
        let places: Sentence = "\(trial.academyPlacesEachYear) a year"
        var steps = [
            Step("posts more", "Posts", posts, "10 more", trial.adding(posts: 10)),
            Step("posts fewer", "Posts", posts, "10 fewer", trial.givingUp(posts: 10, of: standing)),
            Step("conversions more", "Agency to permanent", conversions, "1 more", trial.adding(conversions: 1)),
            Step("conversions fewer", "Agency to permanent", conversions, "1 fewer", trial.adding(conversions: -1)),
            Step("places more", "Academy places", places, "5 more", trial.adding(places: 5)),
            Step("places fewer", "Academy places", places, "5 fewer", trial.adding(places: -5)),
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

    /// The trial beside what goes on if nothing is changed.
    var outcomeSection: Section {
        let shares = [1, 2, 3, 5].map { years in
            Outcome(
                id: "share \(years)", what: "Agency share after \(years.counted("year"))",
                tried: TableCell(tried.months[years * 12 - 1].share, .strong),
                unchanged: TableCell(unchanged.months[years * 12 - 1].share, .strong))
        }
        let costs = [1, 3, 5].map { years in
            Outcome(
                id: "cost \(years)", what: "Yearly cost after \(years.counted("year"))",
                tried: TableCell(tried.yearlyCost(afterMonths: years * 12), .strong),
                unchanged: TableCell(unchanged.yearlyCost(afterMonths: years * 12)))
        }
        let goals = [target, 0].compactMap(\.self).map { value in
            let goal = Figure(.number(value), unit: .share)
            return Outcome(
                id: "reach \(value)", what: value == 0 ? "No agency worker is left" : "\(goal) is met",
                tried: TableCell(reached(tried, value), .strong), unchanged: TableCell(reached(unchanged, value)))
        }
        let now = Outcome(
            id: "now", what: "Today: share; yearly cost", tried: TableCell(start.share),
            unchanged: TableCell(tried.yearlyCost(afterMonths: 0)))
        return Section(
            id: "outcome", titled: "What would follow",
            blocks: [.table(Table(of: shares + costs + goals + [now], id: \.id, columns: Outcome.columns))],
            sources: sources)
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
                definition: "Reckoned in the same way with today's posts, conversions as in the last 12 months and "
                    + "academy places as in them."
            ) { $0.unchanged },
        ]
    }
}
