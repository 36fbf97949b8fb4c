extension ComparedJourneys {
    /// Cases that were issued, extended or concluded, or that passed their limit.
    ///
    /// Cost: what was concluded by the earlier day is not read.
    var courtCases: [JourneyComparison.Entry] {
        let day = earlier.asAt
        return later.courtCases { $0.concluded.map { $0 > day } ?? true }.compactMap { courtCase in
            let limit = courtCase.deadline.currentLimit.adding(days: 1)
            let stands = courtCase.concluded ?? courtCase.extensions.last?.granted
            let isPast = courtCase.lateness(on: later.asAt)?.isLate == true
            return entry(
                .cases, "Case \(courtCase.id)", record: .record(courtCase.id), source: courtCase.source,
                since: since(isPast ? limit : stands) ?? since(stands) ?? since(courtCase.issued),
                turn: isPast ? .worse : .neither
            ) { journey in
                (journey.registers.record(courtCase.id) as CourtCase?).map { $0.words(on: journey.asAt) }
                    ?? "not issued"
            }
        }
    }
}

extension CourtCase {
    /// How it stands against its limit, in words that no day alone changes but the one that passes the limit.
    fileprivate func words(on day: Day) -> Sentence {
        if concluded != nil {
            let words: Sentence = "concluded after \(Figure(.number(standing(on: day).weeks), unit: .weeks))"
            return outcome.map { "\(words): \($0)" } ?? words
        }
        let deadline = deadline
        guard deadline.isLaw else { return "live, issued before the limit was law" }
        let limit = deadline.currentLimit
        if day > limit { return "past its limit since \(short: limit.adding(days: 1))" }
        return deadline.isExtended ? "live, extended to \(short: limit)" : "live, limit \(short: limit)"
    }
}
