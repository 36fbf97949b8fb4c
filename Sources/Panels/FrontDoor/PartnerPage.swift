import Documents
import ImprovementJourney

extension Page {
    /// A partner who refers: how much, how much of it does not meet the threshold, month by month and year by year.
    init?(partner id: Partner.ID, in journey: Journey) {
        let known = journey.categories(of: FrontDoor.referrals) + journey.categories(of: .referralsBySourceYearly)
        guard journey.partners[id] != nil || known.contains(id.text) else { return nil }
        let page = PartnerPage(journey: journey, id: id)
        self.init(
            title: journey.title(of: id), summary: page.summary,
            sections: [
                page.figureSection, page.chartSection, page.monthSection, FrontDoor(journey: journey).teamSection,
                page.yearSection,
            ].compactMap { $0 })
    }
}

/// What the page of a partner says.
private struct PartnerPage {
    let journey: Journey
    let id: Partner.ID

    private var referrals: Series? { journey.series(FrontDoor.referrals, category: id.text) }
    private var below: Series? { journey.series(FrontDoor.belowThreshold, category: id.text) }
    private var keys: [Series.Key] {
        [
            Series.Key(FrontDoor.referrals, category: id.text), Series.Key(FrontDoor.belowThreshold, category: id.text),
        ]
    }

    /// The partner among the others, by the share that does not meet the threshold.
    private var row: Beside.Row? {
        guard let measure = journey.measures[FrontDoor.belowThreshold] else { return nil }
        let all = journey.categories(of: FrontDoor.belowThreshold)
            .map { Series.Key(FrontDoor.belowThreshold, category: $0) }
        return Beside(measure, all, in: journey)?.rows.first { $0.key.category == id.text }
    }

    var summary: String {
        guard let referrals, let last = referrals.last else { return "Its referrals month by month are not known." }
        let year = referrals.total(of: 12, endingWith: last, unit: .count)
        var text = "\(year.text) referrals in the 12 months to \(last.words)"
        if let row {
            text += ", \(row.figure.text) of them below the threshold"
            if let place = row.place { text += " (\(place.shortWords))" }
        }
        return text + "."
    }

    var figureSection: Section {
        let known = keys.filter { journey.series($0) != nil }
        var blocks: [Block] = []
        if let row, let measure = journey.measures[FrontDoor.belowThreshold] {
            var text = "Of 12 months, below the threshold: \(row.figure.text)"
            if let parts = row.figure.partsText { text += " (\(parts))" }
            if let limits = row.place?.interval99Point8 {
                let unit = MeasureUnit.share
                text += "; chance alone explains \(unit.text(limits.lower)) to \(unit.text(limits.upper))"
            }
            let words = row.place.map { ". \($0.words)" } ?? ""
            blocks.append(.paragraph(text + words + ".", row.place?.tone(measure.polarity) ?? .normal))
        }
        return Section(
            id: "figures", titled: "Referrals, and those below the threshold",
            blocks: blocks + [.table(.measures(known, in: journey))], sources: journey.sources(ofSeries: known))
    }

    var chartSection: Section? {
        guard let referrals, let measure = journey.measures[FrontDoor.referrals] else { return nil }
        return Section(
            id: "chart", titled: "Referrals a month",
            blocks: [
                .timeChart(
                    TimeChart(
                        series: referrals, measure: measure, verdict: referrals.verdict(for: measure),
                        title: "Referrals a month from: \(journey.title(of: id))"))
            ], sources: journey.sources([referrals.source]))
    }

    var monthSection: Section? {
        guard let referrals else { return nil }
        let rows = referrals.points.indices.suffix(24).reversed().map { index in
            let period = referrals.period(at: index)
            let figure = referrals.figure(at: period, unit: .count)
            let earlier = referrals.figure(at: period.adding(-12), unit: .count)
            let share = below?.figure(at: period, unit: .share) ?? Figure(.missing(.notReported), unit: .share)
            return Table.Row(
                id: "\(period)",
                cells: [
                    TableCell(period.words), TableCell(figure, .strong), TableCell(earlier, .quiet), TableCell(share),
                    TableCell(share.partsText ?? "", .quiet),
                ], destination: .referralMonth(period.lastMonth))
        }
        let columns = [
            Table.Column("month", "Month", rank: 1, isFlexible: true),
            Table.Column("referrals", "Referrals", alignment: .right, rank: 1, definition: "Referrals of the month."),
            Table.Column(
                "earlier", "Year before", alignment: .right, rank: 3,
                definition: "Referrals of the same month a year before."),
            Table.Column(
                "below", "Below threshold", alignment: .right, rank: 1,
                definition: "Referrals of the month that ended in no further action."),
            Table.Column("parts", "Made of", alignment: .right, rank: 2, definition: "How many of how many."),
        ]
        return Section(
            id: "months", titled: "Month by month", blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources(ofSeries: keys))
    }

    var yearSection: Section? {
        let key = Series.Key(.referralsBySourceYearly, category: id.text)
        return journey.series(key) == nil
            ? nil : .years(id: "years", title: "Year by year", [key], in: journey)
    }
}
