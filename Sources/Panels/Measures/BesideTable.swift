import Documents
import ImprovementJourney

extension TeamComparison.Place {
    /// What the funnel's limits say, for a narrow column.
    var shortWords: String {
        switch judged {
        case .high99Point8: "different: higher"
        case .low99Point8: "different: lower"
        case .high95: "look: higher"
        case .low95: "look: lower"
        case .notSignificant: "like the others"
        case nil: "too few cases"
        }
    }

    /// The tone that goes with it: only what differs beyond chance is toned, and only where one way is better.
    func tone(_ polarity: Polarity) -> Tone {
        switch (judged, polarity) {
        case (.high99Point8, .lowerIsBetter), (.low99Point8, .higherIsBetter): .concern
        case (.high99Point8, .higherIsBetter), (.low99Point8, .lowerIsBetter): .improvement
        case (.high99Point8, .neutral), (.low99Point8, .neutral): .neutralChange
        case (.high95, _), (.low95, _): .normal
        case (.notSignificant, _), (nil, _): .quiet
        }
    }
}

extension Column {
    /// The column that says what the funnel's limits say of a record; nothing where they allow no word.
    static func compared(
        by polarity: Polarity, _ title: Sentence = "Compared", rank: Int = 1,
        place: @escaping @Sendable (Record) -> TeamComparison.Place?
    ) -> Column {
        Column(
            "compared", title, rank: rank,
            definition: "Beyond the 99.8% limits around the average of all: different. Beyond 95%: worth a look. "
                + "Within: chance explains it. Too few cases: neither none nor all of them would lie beyond."
        ) { record in
            let place = place(record)
            return TableCell("\(place?.shortWords ?? "")", place?.tone(polarity) ?? .quiet)
        }
    }
}

extension Table {
    /// Teams or partners beside each other on one measure, with the limits within which chance explains a difference.
    static func beside(_ beside: Beside, _ measure: Measure, in journey: Journey, heading: Sentence) -> Table {
        var columns: [Column<Beside.Row>] = [
            Column("name", heading, rank: 1, isFlexible: true) { TableCell("\(journey.besideTitle($0.key))") },
            Column(
                "figure", measure.unit == .share ? "Share" : "Figure", alignment: .right, rank: 1,
                definition: "\(measure.definition) Over \(beside.periodWords)."
            ) { TableCell($0.figure, .strong) },
            Column("trend", "Trend", rank: 4, definition: "The last 12 periods.") {
                TableCell(.sparkline(Sparkline(journey.series($0.key), of: measure)))
            },
        ]
        if beside.average != nil {
            columns += [
                Column(
                    "parts", "Made of", alignment: .right, rank: 3,
                    definition: "\(measure.numerator ?? "Counted"), of: \(measure.denominator ?? "all").",
                    order: \.figure.numerator
                ) { TableCell($0.figure.parts ?? "", .quiet) },
                Column(
                    "range", "Chance explains", alignment: .right, rank: 2,
                    definition: "Within these 99.8% limits chance alone explains a difference.",
                    order: { $0.place?.interval99Point8?.lower }
                ) { TableCell(range($0.place, measure), .quiet) },
                .compared(by: measure.polarity, place: \.place),
            ]
        }
        return Table(of: beside.rows, id: \.key.rowID, leadsTo: { .measure($0.key) }, columns: columns)
    }

    private static func range(_ place: TeamComparison.Place?, _ measure: Measure) -> Sentence {
        // A rate's interval is its own, around the team's figure, not the average's: it is not shown as a range.
        guard measure.unit == .share, let interval = place?.interval99Point8 else { return "" }
        return "\(Figure(.number(interval.lower), unit: .share))-\(Figure(.number(interval.upper), unit: .share))"
    }
}

extension Journey {
    /// What a row of a comparison is called: the part's name, or whom it speaks of.
    fileprivate func besideTitle(_ key: Series.Key) -> String {
        key.category.map { categoryTitle($0).capitalisedSentence } ?? title(of: key.scope)
    }
}
