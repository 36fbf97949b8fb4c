extension Journey {
    /// What scrutiny asked from a day on or, where that is nothing, on the last day on which it asked; what tells against
    /// the council first: a promise past its day, no answer, a measure that worsens or misses its target.
    func enquiryQuestions(since day: Day) -> [ForeseenQuestion] {
        let last = enquiries.map(\.asked).max()
        let recent = enquiries.filter { $0.asked.last > day }
        let asked = recent.isEmpty ? enquiries.filter { $0.asked == last } : recent
        let found = asked.map { enquiry in
            let promises = promises(about: enquiry)
            return (enquiry: enquiry, promises: promises, weight: weight(of: enquiry, promises))
        }
        return found.enumerated().sorted { left, right in
            (left.element.weight, left.offset) < (right.element.weight, right.offset)
        }.map { .enquiry($0.element.enquiry, promises: $0.element.promises) }
    }

    /// What was promised in answer, and what was promised before of the same measures and is late.
    private func promises(about enquiry: LineOfEnquiry) -> [Commitment] {
        let measures = Set(measures(of: enquiry))
        return commitments.filter { commitment in
            commitment.enquiry == enquiry.id
                || commitment.isLate(on: asAt) && commitment.measure.map(measures.contains) == true
        }
    }

    private func weight(of enquiry: LineOfEnquiry, _ promises: [Commitment]) -> Int {
        if promises.contains(where: { $0.isLate(on: asAt) }) { return 0 }
        if enquiry.answers.isEmpty { return 1 }
        let verdicts = measures(of: enquiry).compactMap { verdict(Series.Key($0)) }
        return verdicts.contains { $0.kind == .concern || $0.isMissingTarget } ? 2 : 3
    }

    /// The measures that show what the data say to a line of enquiry, its own and those of the promises given in answer:
    /// what is evidence before what is made up for an example.
    package func measures(of enquiry: LineOfEnquiry) -> [Measure.ID] {
        var seen: Set<Measure.ID> = []
        let named = (enquiry.measures + commitments.filter { $0.enquiry == enquiry.id }.compactMap(\.measure))
            .filter { seen.insert($0).inserted }
        func isEvidence(_ id: Measure.ID) -> Bool {
            series(id).flatMap { sources[$0.source]?.kind.isEvidence } ?? false
        }
        return named.filter(isEvidence) + named.filter { !isEvidence($0) }
    }

    /// Promises to scrutiny that are past their day.
    var latePromises: ForeseenQuestion? {
        let late = commitments.filter { $0.isLate(on: asAt) }
            .sorted { ($0.due ?? asAt, $0.id) < ($1.due ?? asAt, $1.id) }
        return late.isEmpty ? nil : .promisesLate(late)
    }

    /// Promises that were kept and no longer hold.
    var lapsedPromises: [ForeseenQuestion] {
        commitments.compactMap { commitment in
            commitment.lapse(in: self).map { .promiseLapsed(commitment, $0) }
        }
    }

    /// What was said in public in the last twelve months and the data contradict, the newest first.
    var contradictedClaims: [ForeseenQuestion] {
        recentClaims.map { ClaimComparison($0, in: self) }.filter(\.isContradicted).map { .claimContradicted($0) }
    }

    /// What was said in public in the last twelve months, states a figure, and has nothing but made-up figures beside it:
    /// that is neither confirmed nor refuted.
    var untestedClaims: ForeseenQuestion? {
        let untested = recentClaims.filter {
            ClaimComparison($0, in: self).verdict == .cannotBeTold(.onlyIllustrative)
        }
        return untested.isEmpty ? nil : .claimsUntested(untested)
    }

    private var recentClaims: [Claim] {
        claims.filter { $0.known > asAt.adding(months: -12) && $0.kind != .comment }.sorted { $1.known < $0.known }
    }
}
