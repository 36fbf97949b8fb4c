/// Teams, or partners, beside each other on one measure, with what chance alone explains taken out.
///
/// What happens in a month is taken over twelve months, a stock or a yearly figure at its latest. Teams are never ranked
/// on chance: first those that differ beyond chance, then those worth a look, then the others in the order given.
///
///     let beside = Beside(measure, keys, in: journey)
///     beside.rows[0].place?.words    // "Different: lower than chance explains"
package struct Beside: Sendable {
    /// One team or partner.
    package struct Row: Sendable {
        /// The series that it stands for.
        package let key: Series.Key
        /// Its figure over the periods, with its parts.
        package let figure: Figure
        /// Where it lies by the funnel's limits; nil where the figure is missing or the unit does not allow it.
        package let place: TeamComparison.Place?
    }

    /// The last period of all.
    package let last: Period
    /// How many periods are taken together: 12 or 1.
    package let count: Int
    /// The share or rate of all together; nil where the unit does not allow one.
    package let average: Double?
    /// The teams or partners.
    package let rows: [Row]

    /// Lays series of one measure beside each other; nil where none of them has a point.
    ///
    /// A series that begins within the periods counts from its beginning; one that ended before the last has no figure.
    package init?(_ measure: Measure, _ keys: [Series.Key], in journey: Journey) {
        let count = measure.isStock || measure.cadence != .monthly ? 1 : 12
        let known = keys.compactMap { key in journey.end(of: key, periods: count).map { (key, $0) } }
        guard let last = known.compactMap(\.1.last).max() else { return nil }
        let figures = known.map { _, series in
            let reach = min(count, last.ordinal - series.first.ordinal + 1)
            return series.total(of: max(1, reach), endingWith: last, of: measure)
        }
        let compared = figures.indices.filter { figures[$0].value.number != nil && figures[$0].denominator != nil }
        let teams = compared.map { index in
            TeamComparison.Team(
                numerator: figures[index].numerator ?? 0, denominator: figures[index].denominator ?? 0)
        }
        let comparison: TeamComparison? =
            switch measure.unit {
            case .share: TeamComparison.shares(teams)
            case .casesPerWorker, .ratePer10000: TeamComparison.rates(teams)
            default: nil
            }
        let places = Dictionary(
            zip(compared, comparison?.places ?? []).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        self.last = last
        // Where every series is younger than that, the words say over how many periods.
        self.count = min(count, known.map { last.ordinal - $0.1.first.ordinal + 1 }.max() ?? count)
        let scale = measure.unit.scaleOfParts ?? 1
        average = comparison?.average.map { $0 * scale }
        rows = known.indices
            .map { Row(key: known[$0].0, figure: figures[$0], place: places[$0]?.scaled(by: scale)) }
            .enumerated().sorted { ($0.element.distinction, $0.offset) < ($1.element.distinction, $1.offset) }
            .map(\.element)
    }

    /// The periods in words, such as `the 12 months to March 2014`.
    package var periodWords: Sentence {
        count == 1 ? "\(last)" : "the \(count) \(last.cadence == .monthly ? "months" : "periods") to \(last)"
    }
}

extension Beside.Row {
    /// Whether it differs from the others beyond chance.
    package var isDifferent: Bool { distinction == 0 }

    /// 0 for what differs beyond chance, 1 for what is worth a look, 2 for the rest.
    var distinction: Int {
        switch place?.judged {
        case .high99Point8, .low99Point8: 0
        case .high95, .low95: 1
        case .notSignificant, nil: 2
        }
    }
}
