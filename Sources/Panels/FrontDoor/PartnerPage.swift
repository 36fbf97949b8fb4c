import Documents
import ImprovementJourney

extension Page {
    /// A partner who refers: how much, how much of it led to no further action, month by month and year by year.
    init?(partner id: Partner.ID, in journey: Journey) {
        let known = journey.categories(of: FrontDoorPage.referrals) + journey.categories(of: .referralsBySourceYearly)
        guard journey.partners[id] != nil || known.contains(id.text) else { return nil }
        let page = PartnerPage(id: id, in: journey)
        self.init(
            title: "\(journey.title(of: id))", summary: page.summary,
            sections: [
                page.figureSection, page.chartSection, page.monthSection, FrontDoorPage(journey: journey).teamSection,
                page.yearSection,
            ].compactMap { $0 })
    }
}

/// What the page of a partner says.
private struct PartnerPage {
    let journey: Journey
    let id: Partner.ID
    /// Its referrals with what they measure; nil where none is known month by month.
    let referrals: (series: Series, measure: Measure)?
    /// Its referrals that led to no further action; nil where none is known month by month.
    let below: (series: Series, measure: Measure)?
    /// Where it stands among the others, by the share that led to no further action.
    let row: Beside.Row?

    init(id: Partner.ID, in journey: Journey) {
        func known(_ measure: Measure.ID) -> (series: Series, measure: Measure)? {
            guard let series = journey.series(measure, category: id.text), let measure = journey.measures[measure]
            else { return nil }
            return (series, measure)
        }
        self.journey = journey
        self.id = id
        referrals = known(FrontDoorPage.referrals)
        let below = known(FrontDoorPage.noFurtherAction)
        self.below = below
        let all = journey.categories(of: FrontDoorPage.noFurtherAction)
            .map { Series.Key(FrontDoorPage.noFurtherAction, category: $0) }
        row = below.flatMap { Beside($0.measure, all, in: journey)?.rows.first { $0.key.category == id.text } }
    }

    var summary: Sentence {
        guard let referrals, let last = referrals.series.last else {
            return "Its referrals month by month are not known."
        }
        let year = referrals.series.total(of: 12, endingWith: last, of: referrals.measure)
        var sentence: Sentence = "\(year) referrals in the 12 months to \(last)"
        if let row {
            sentence += ", \(row.figure) of them with no further action"
            if let place = row.place { sentence += " (\(place.shortWords))" }
        }
        return sentence + "."
    }

    var figureSection: Section {
        let known = [referrals, below].compactMap { $0?.series.key }
        return Section(
            id: "figures", titled: "Referrals, and those with no further action",
            blocks: placeBlocks + [.table(.measures(known, in: journey))], sources: journey.sources(ofSeries: known))
    }

    private var placeBlocks: [Block] {
        guard let row, let below else { return [] }
        var sentence: Sentence = "Of 12 months, with no further action: \(row.figure)"
        if let parts = row.figure.parts { sentence += " (\(parts))" }
        if let limits = row.place?.interval99Point8 {
            let (lower, upper) = (
                Figure(.number(limits.lower), unit: .share), Figure(.number(limits.upper), unit: .share)
            )
            sentence += "; chance alone explains \(lower) to \(upper)"
        }
        if let place = row.place { sentence += ". \(place.words)" }
        return [.paragraph(sentence + ".", row.place?.tone(below.measure.polarity) ?? .normal)]
    }

    var chartSection: Section? {
        .chart(
            Series.Key(FrontDoorPage.referrals, category: id.text), in: journey, id: "chart",
            titled: "Referrals a month",
            chartTitle: "Referrals a month from: \(journey.title(of: id))")
    }

    var monthSection: Section? {
        guard let referrals else { return nil }
        let columns: [Column<MonthRow>] = [
            MonthRow.month, MonthRow.referrals(definition: "Referrals of the month."),
            MonthRow.yearBefore(rank: 3, definition: "Referrals of the same month a year before."),
            Column(
                "below", "No further action", alignment: .right, rank: 1,
                definition: "Referrals of the month that ended in no further action."
            ) { TableCell(share(in: $0.period)) },
            Column(
                "parts", "Made of", alignment: .right, rank: 2, definition: "How many of how many.",
                order: { share(in: $0.period).numerator }
            ) { TableCell(share(in: $0.period).parts ?? "", .quiet) },
        ]
        return Section(
            id: "months", titled: "Month by month",
            blocks: [.table(MonthRow.table(referrals.series, of: referrals.measure, columns: columns))],
            sources: journey.sources(ofSeries: [referrals, below].compactMap { $0?.series.key }))
    }

    private func share(in period: Period) -> Figure {
        journey.figure(Series.Key(FrontDoorPage.noFurtherAction, category: id.text), endingWith: period)
    }

    var yearSection: Section? {
        let key = Series.Key(.referralsBySourceYearly, category: id.text)
        return journey.series(key) == nil
            ? nil : .years(id: "years", title: "Year by year", [key], in: journey)
    }
}
