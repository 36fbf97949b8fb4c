import Documents
import ImprovementJourney

extension Panel {
    /// Which team needs help.
    static let teams = Panel(
        id: "teams", key: "8", title: "Teams", question: "Which team needs help?"
    ) { journey in
        let states = journey.teamStates
        return Page(
            title: "Teams", summary: summary(states, journey),
            tone: states.contains { $0.flags > 0 } ? .concern : .normal,
            sections: [
                Section(
                    id: "teams", titled: "Teams, the one past most thresholds first",
                    blocks: [.table(.teams(states, in: journey))], sources: sources(states, journey)
                ).abridged(toFirst: 11, elsewhere: "the page of each team").showingFirst(10)
            ])
    }

    /// Where each column comes from: teams, their posts, late actions, live cases and referrals.
    private static func sources(_ states: [TeamState], _ journey: Journey) -> [Source] {
        let late = journey.actions.filter { $0.team != nil && $0.isLate(on: journey.asAt) }
        return journey.sources(
            states.map(\.team.source) + journey.establishment.standingPostSources + late.map(\.source)
                + journey.liveCases.map(\.source)
                + states.compactMap { journey.series(.referrals, .team($0.team.id))?.source })
    }

    private static func summary(_ states: [TeamState], _ journey: Journey) -> Sentence {
        guard let first = states.first else {
            return "No team is known on this day: \(journey.wouldHold("teams", "them", broughtBy: "annex-a")), "
                + "\(journey.wouldHold("workforce", "their posts"))."
        }
        // The same teams as the attention list names; what is late in a team stands there in other lanes.
        let past = journey.teamsPastThreshold
        let flagged = states.count { past.contains($0.team.id) }
        let late = states.count { $0.flags > 0 && !past.contains($0.team.id) }
        let teams = states.count.counted("team")
        if flagged + late > 0 {
            var words: Sentence =
                flagged > 0 ? "\(flagged) of \(teams) past a threshold" : "\(late) of \(teams) with something late"
            if flagged > 0, late > 0 { words += ", \(late) more with something late" }
            guard first.flags > 0 else { return words + "." }
            return words + "; most of all \(first.team.title): " + first.thresholdWords.joined(separator: ", ") + "."
        }
        // Of what nobody recorded, nobody can say that it is within its thresholds.
        let kinds: [(isHeld: Bool, file: String, noun: Sentence)] = [
            (journey.holds(Post.self), "workforce", "posts"), (journey.holds(Action.self), "board", "actions"),
            (journey.holds(CourtCase.self), "court", "court cases"),
        ]
        let missing = kinds.filter { !$0.isHeld }
        let wouldHold = missing.map { journey.wouldHold($0.file, $0.noun) }.joined(separator: ", ")
        if missing.count == kinds.count {
            return "Of \(states.count.counted("team")) no post, action or court case is recorded: \(wouldHold)."
        }
        let within: Sentence = "None of \(states.count.counted("team")) is past a threshold"
        return missing.isEmpty ? within + "." : within + " as far as is recorded: \(wouldHold)."
    }
}

extension TeamState {
    /// What the thresholds are held against, as far as there is anything: `agency 50.0%`, `1 late action`.
    fileprivate var thresholdWords: [Sentence] {
        var words: [Sentence] = []
        if agency.value.number != nil { words.append("agency \(agency)") }
        if caseload.value.number != nil { words.append("caseload \(caseload)") }
        if protectedBreaches > 0 {
            words.append(
                protectedBreaches.counted(
                    "protected caseload breached", "protected caseloads breached", of: .workers))
        }
        if lateActions > 0 { words.append(lateActions.counted("late action")) }
        if casesPastLimit > 0 {
            words.append(casesPastLimit.counted("case past its limit", "cases past their limit", of: .families))
        }
        return words
    }
}
