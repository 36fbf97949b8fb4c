/// Two standings of one record side by side; extensions find what differs, a file a subject.
struct ComparedJourneys {
    /// The standing that is compared from.
    let from: Journey
    /// The standing that is compared to.
    let to: Journey

    /// That of the earlier day.
    var earlier: Journey { from.asAt <= to.asAt ? from : to }
    /// That of the later day, which knows all that the earlier one knows and more.
    var later: Journey { from.asAt <= to.asAt ? to : from }

    /// An entry where two states differ; nil where they read the same.
    ///
    /// - Parameters:
    ///   - facet: What of the record it is about, where that has several entries.
    ///   - since: Since when the later state stands.
    ///   - turn: Which way it turned from the earlier day to the later.
    ///   - state: The state on a journey's day, in words.
    func entry(
        _ group: JourneyComparison.Group, _ title: Sentence, facet: String = "", record: RecordReference?,
        source: Source.ID?, since: StatedDate? = nil, turn: JourneyComparison.Turn = .neither,
        isRestated: Bool = false, state: (Journey) -> Sentence
    ) -> JourneyComparison.Entry? {
        let before = state(from)
        let after = state(to)
        guard before != after else { return nil }
        return JourneyComparison.Entry(
            group: group, facet: facet, title: title, from: before, to: after,
            turn: from.asAt <= to.asAt ? turn : turn.mirrored, record: record, source: source, since: since,
            isRestated: isRestated)
    }

    /// Since when the later state stands: a date that lies between the two days; nil where it does not.
    func since(_ date: Day?) -> StatedDate? { since(date.map { StatedDate($0) }) }

    /// Since when the later state stands, as precisely as its source says.
    func since(_ date: StatedDate?) -> StatedDate? {
        date.flatMap { earlier.asAt < $0.last && $0.first <= later.asAt ? $0 : nil }
    }

    /// Why nothing differs.
    var nothingWords: Sentence {
        let figures = later.seriesOfAllDays.values.lazy.compactMap { series -> Day? in
            let known = series.known(on: later.asAt)
            return known?.newestKnownFrom
        }
        let entered = [later.registers.lastDatedAsKnown, figures.max()].compactMap(\.self).max()
        guard let entered else { return "Nothing is recorded on either day." }
        return entered <= earlier.asAt
            ? "Nothing was recorded between \(earlier.asAt) and \(later.asAt): the last entry is of \(entered)."
            : "Nothing changed between \(earlier.asAt) and \(later.asAt) of what is compared, though something was recorded."
    }

    /// The records of a kind that either journey knows, the later one's order first.
    func records<Kind: JourneyRecord>(_ kind: Kind.Type) -> [Kind] {
        let known = later.registers[kind]
        return Array(known) + earlier.registers[kind].filter { known[$0.id] == nil }
    }
}
