extension ComparedJourneys {
    /// What the Secretary of State did, and each thing that it requires.
    var interventions: [JourneyComparison.Entry] {
        records(Intervention.self).sorted { $1.issued < $0.issued }.flatMap { intervention in
            [standing(of: intervention)].compactMap(\.self)
                + intervention.requirements.compactMap { requirement($0.id, $0, of: intervention) }
        }
    }

    private func standing(of intervention: Intervention) -> JourneyComparison.Entry? {
        let isNew = earlier.interventions[intervention.id] == nil
        return entry(
            .grades, Sentence(words: intervention.title), facet: "intervention", record: .record(intervention.id),
            source: intervention.source, since: isNew ? since(intervention.issued) : since(intervention.ended),
            turn: isNew ? .worse : .neither
        ) { journey in
            journey.interventions[intervention.id].map(journey.standingWords) ?? "not issued"
        }
    }

    private func requirement(
        _ id: Requirement.ID, _ requirement: Requirement, of intervention: Intervention
    ) -> JourneyComparison.Entry? {
        func known(_ journey: Journey) -> Requirement? {
            journey.interventions[intervention.id]?.requirements.first { $0.id == id }
        }
        // What a new intervention requires is told with it, on its page.
        guard known(earlier) != nil, let now = known(later) else { return nil }
        let isLate = now.lateness(on: later.asAt)?.isLate == true
        return entry(
            .grades, "Required: \(requirement.text)", facet: "requirement \(id)", record: .record(intervention.id),
            source: requirement.source, since: since(now.met ?? now.due?.adding(days: 1)),
            turn: now.met != nil ? .better : isLate ? .worse : .neither
        ) { journey in
            guard let requirement = known(journey) else { return "not required" }
            if let met = requirement.met { return "met \(short: met)" }
            return Self.words(due: requirement.due, lateness: requirement.lateness(on: journey.asAt))
        }
    }

    /// `due 31 Mar 2019`, or since when it is late: a state that does not change from day to day.
    static func words(due: Day?, lateness: Lateness?) -> Sentence {
        guard let due else { return "no day set" }
        return lateness?.isLate == true ? "late since \(short: due.adding(days: 1))" : "due \(short: due)"
    }
}
