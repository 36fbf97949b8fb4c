import Documents
import ImprovementJourney

extension Panel {
    /// Which child's case will pass 26 weeks.
    static let court = Panel(
        id: "court", key: "5", title: "Court", question: "Which child's case will pass 26 weeks?"
    ) { CourtPage(journey: $0).page }
}

/// The court's cases on a journey's day.
struct CourtPage {
    /// The journey, as it stands.
    let journey: Journey
    /// The live cases, those with the fewest days left first.
    let live: [CourtCase]

    init(journey: Journey) {
        self.journey = journey
        live = journey.liveCases.fewestDaysLeftFirst(on: journey.asAt)
    }

    var page: Page {
        guard journey.hasCourtCase else {
            return Page(
                title: "Court", summary: summary,
                sections: [
                    .nothing(
                        id: "limits", title: "Against the 26 weeks",
                        "\(journey.wouldHold("court", "each case with its issue, stages and extensions"))."),
                    measureSection,
                ].compactMap { $0 })
        }
        return Page(
            title: "Court", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: [
                liveSection.showingFirst(8), limitSection, timeSection, waitSection, measureSection?.showingFirst(3),
                // The table above them says what the charts say.
                .chart(Series.Key(.courtWithin26Weeks), in: journey, id: "court-within-26-weeks")?
                    .onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel court"),
                .chart(Series.Key(.courtAverageWeeks), in: journey, id: "court-average-weeks")?
                    .onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel court"),
                .claims(journey.claims.filter { $0.panel == "court" }, in: journey),
            ].compactMap { $0 })
    }

    private var late: [CourtCase] { live.filter { $0.lateness(on: journey.asAt)?.isLate == true } }

    private var inExtension: [CourtCase] {
        live.filter { $0.deadline.isLaw && $0.standing(on: journey.asAt).isInExtension }
    }

    private var summary: Sentence {
        guard journey.hasCourtCase else {
            return "No court case is known on this day: \(journey.wouldHold("court", "the cases"))."
        }
        let weeks = journey.settings.willPassWeeks
        func count(_ cases: [CourtCase]) -> Figure { Figure(count: cases.count, of: .families) }
        return "\(live.count.counted("live case", of: .families)): \(count(late)) past the limit, "
            + "\(count(inExtension)) in extension, \(count(journey.cases(lastDayWithin: weeks))) whose last day is within "
            + "\(weeks) weeks, \(count(journey.cases(lastDayWithin: 2 * weeks))) within \(2 * weeks)\(withoutLimitWords)."
    }

    private var withoutLimitWords: Sentence {
        let count = journey.casesWithoutLimit.count
        return count == 0 ? "" : "; \(Figure(count: count, of: .families)) issued before the limit was law"
    }

    private var liveSection: Section {
        Section(
            id: "live", titled: "Every live case, fewest days left first",
            blocks: [.table(.liveCases(ofCouncil: live, in: journey))], sources: journey.sources(live.map(\.source))
        ).abridged(toFirst: 10, elsewhere: "waymark clocks --kind proceedings")
            .excerpted(
                // Those with the fewest days left stand first.
                rows: Array(0..<max(5, late.count)), elsewhere: "waymark clocks --kind proceedings")
    }

    private var measureSection: Section? {
        let keys = journey.measures.filter { $0.panel == "court" }.map { Series.Key($0.id) }
        guard !keys.isEmpty else { return nil }
        return Section(
            id: "measures", titled: "Month by month, of cases that ended in the month",
            blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys))
    }

    /// Live cases that stand alike, for a row.
    private struct Group {
        let id: String
        let title: Sentence
        let cases: [CourtCase]
        var tone = Tone.strong
    }

    private var limitSection: Section {
        let weeks = journey.settings.willPassWeeks
        let over = live.filter { !$0.standing(on: journey.asAt).isWithinStatutoryLimit }
        let groups = [
            Group(id: "late", title: "Past the limit, no extension in force", cases: late, tone: .concern),
            Group(
                id: "ending", title: "Last day within \(weeks) weeks unless extended",
                cases: journey.cases(lastDayWithin: weeks)),
            Group(
                id: "ending-later", title: "Last day within \(2 * weeks) weeks unless extended",
                cases: journey.cases(lastDayWithin: 2 * weeks)),
            Group(id: "extension", title: "Over 26 weeks, in extension", cases: inExtension),
            Group(id: "over", title: "Over 26 weeks, with or without extension", cases: over),
            Group(id: "all", title: "All live cases", cases: live),
        ]
        let table = Table(
            of: groups, id: \.id, leadsTo: { group in group.cases.first.map { .record($0.id) } },
            columns: columns(weeks))
        return Section(
            id: "limits", titled: "Against the 26 weeks", blocks: beforeTheAct + [.table(table)],
            sources: journey.sources(live.map(\.source)))
    }

    private func columns(_ weeks: Int) -> [Column<Group>] {
        [
            Column("standing", "Live cases", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition: "Live cases that stand so today; those within \(2 * weeks) weeks include those within "
                    + "\(weeks). A case passes its limit on the day after its last, unless it is concluded or extended "
                    + "before."
            ) { group in
                TableCell(
                    Figure(count: group.cases.count, of: .families), group.cases.isEmpty ? .quiet : group.tone)
            },
            Column(
                "children", "Children", alignment: .right, rank: 3, definition: "The children of these cases."
            ) { group in TableCell(Figure(count: group.cases.reduce(0) { $0 + $1.children }, of: .children)) },
            Column("share", "Of live", alignment: .right, rank: 2, definition: "Their share of all live cases.") {
                TableCell(
                    Figure(share: Double($0.cases.count), of: Double(live.count), counts: .families))
            },
            Column(
                "first", "First", rank: 4, definition: "The one with the fewest days left.",
                sensitivity: .internalOnly
            ) { group in TableCell(group.cases.first.map { "\($0.id)" } ?? "", .quiet) },
        ]
    }

    /// What the limit is for cases that were issued before it became law; nothing where none of them is live.
    private var beforeTheAct: [Block] {
        let earlier = journey.casesWithoutLimit
        guard !earlier.isEmpty else { return [] }
        let count = earlier.count.counted("live case", of: .families)
        let words: Sentence =
            "The 26 weeks are law for cases issued from \(CourtDeadline.inLawSince) on. For the \(count) issued before "
            + "they are an aim, and none of these is late."
        return [.paragraph(words, .quiet)]
    }
}
