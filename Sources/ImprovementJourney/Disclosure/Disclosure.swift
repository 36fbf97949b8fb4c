/// Which of a journey's measured figures may be told to anybody, and which are hidden so that nobody can be recognised.
///
/// It is found for the journey as a whole, whatever part of it is handed out, so that two papers of a day hide the same.
///
///     let disclosure = Disclosure(of: journey, hiddenBefore: ledger)
///     disclosure.tells(figure)
package struct Disclosure: Sendable {
    /// Numbers of people below this, but not 0, are hidden.
    package let threshold: Int
    /// The teams of which nothing is told.
    package let teamsLeftOut: Set<Team.ID>
    /// The figures that are hidden, those of earlier exports among them.
    package let hidden: Set<DisclosureCell>
    /// The series of which something is hidden.
    private let keysWithHidden: Set<Series.Key>
    private let journey: Journey

    /// - Parameter hiddenBefore: What earlier exports hid: told now, it would give away what stood beside it.
    package init(of journey: Journey, hiddenBefore: Set<DisclosureCell> = []) {
        self.journey = journey
        threshold = journey.settings.smallestShownNumber
        teamsLeftOut = journey.teamsTooSmallToTell(below: threshold)
        hidden =
            DisclosureSearch(
                journey, threshold: threshold, teamsLeftOut: teamsLeftOut, hiddenBefore: hiddenBefore
            ).hidden
        keysWithHidden = Set(hidden.map(\.key))
    }

    /// Whether a figure is a measured one that may be told.
    ///
    /// A figure that says where it comes from is told if none of its periods is hidden and it is what the series says; one
    /// that was worked out on the page (a change, an average, a count of records) is not, for it may rest on what is hidden.
    package func tells(_ figure: Figure) -> Bool {
        guard let origin = figure.origin, let measure = journey.measures[origin.key.measure] else { return false }
        if measure.counts == .records { return true }
        guard figure.value.number != nil else { return true }
        let cells = (0..<max(1, origin.periods)).map { DisclosureCell(origin.key, origin.last.adding(-$0)) }
        guard !cells.contains(where: hidden.contains), !isLeftOut(origin.key.scope) else { return false }
        let known = journey.figure(origin.key, endingWith: origin.last, periods: origin.periods)
        return known.value == figure.value && !CountedNumbers(figure, of: measure).isSmall(threshold)
    }

    /// Whether a figure is measured, told or hidden.
    package func measures(_ figure: Figure) -> Bool {
        figure.origin.map { journey.measures[$0.key.measure] != nil } ?? false
    }

    /// Whether a value of a series' period may be told.
    package func tells(_ value: Value, of key: Series.Key, in period: Period) -> Bool {
        tells(Figure(value, unit: .count, origin: Figure.Origin(key, last: period)))
    }

    /// Whether all of a series may be told, so that what was worked out of it gives nothing away.
    package func tellsWhole(_ key: Series.Key) -> Bool { !isLeftOut(key.scope) && !keysWithHidden.contains(key) }

    /// Whether nothing is told of a scope.
    package func isLeftOut(_ scope: Scope) -> Bool { scope.team.map(teamsLeftOut.contains) ?? false }

    /// Whether a figure is a target or a threshold, which tells of nobody.
    package func isFixed(_ figure: Figure) -> Bool {
        guard figure.unit != .count, figure.numerator == nil, let number = figure.value.number else { return false }
        let settings = journey.settings
        switch figure.unit {
        case .share where number == settings.teamAgencyShare: return true
        case .casesPerWorker where number == settings.teamCaseload: return true
        default:
            return journey.measures.contains { $0.unit == figure.unit && $0.targets.contains { $0.value == number } }
        }
    }
}
