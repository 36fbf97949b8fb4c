extension ComparedJourneys {
    /// What scrutiny was promised: kept, late, no longer holding, new.
    var promises: [JourneyComparison.Entry] {
        records(Commitment.self).compactMap { commitment in
            let now = later.commitments[commitment.id]
            let lost = now?.lapse(in: later)?.since
            let isLate = now?.isLate(on: later.asAt) == true
            let stands =
                lost.map { $0.lastDay.adding(days: 1) } ?? now?.kept ?? (isLate ? now?.due?.adding(days: 1) : nil)
            return entry(
                .promises, Sentence(words: commitment.text), record: .record(commitment.id), source: commitment.source,
                since: since(stands) ?? since(commitment.made),
                turn: lost != nil || isLate ? .worse : now?.kept != nil ? .better : .neither
            ) { journey in
                guard let commitment = journey.commitments[commitment.id] else { return "not promised" }
                guard let kept = commitment.kept else {
                    return Self.words(due: commitment.due, lateness: commitment.lateness(on: journey.asAt))
                }
                return "kept \(short: kept)"
                    + (commitment.lapse(in: journey).map { ", \($0.words)" } ?? "")
            }
        }
    }

    /// What was newly stated in public; what a reader wrote under an article is nobody's claim.
    var claims: [JourneyComparison.Entry] {
        records(Claim.self).filter { $0.kind != .comment }.compactMap { claim in
            entry(
                .claims, Sentence(words: claim.statement), record: .record(claim.id), source: claim.source,
                since: since(claim.on)
            ) { journey in
                journey.claims[claim.id] == nil
                    ? "not stated"
                    : "stated by \(claim.statedBy), \(claim.on)"
            }
        }
    }
}
