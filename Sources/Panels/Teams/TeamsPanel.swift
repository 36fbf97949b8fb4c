import Documents
import ImprovementJourney

extension Panel {
    /// Which team needs help.
    static let teams = Panel(id: "teams", key: "8", title: "Teams", question: "Which team needs help?") { journey in
        let states = journey.teamStates
        let isTold = journey.holds(Post.self) || journey.holds(Action.self) || journey.holds(CourtCase.self)
        return Page(
            title: "Teams", summary: isTold ? summary(states) : untold(states),
            tone: states.contains { $0.flags > 0 } ? .concern : .normal,
            sections: [
                Section(
                    id: "teams", titled: "Teams, the one past most thresholds first",
                    blocks: [.table(.teams(states, in: journey))], sources: sources(states, journey))
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

    /// Where the record holds nothing of the teams' work.
    private static func untold(_ states: [TeamState]) -> Sentence {
        guard !states.isEmpty else { return summary(states) }
        return
            "Of \(states.count.counted("team")) no post, action or court case is recorded: workforce.json, board.json and "
            + "court.json would hold them."
    }

    private static func summary(_ states: [TeamState]) -> Sentence {
        guard let first = states.first else {
            return "No team is known on this day: teams.json would hold them, workforce.json their posts."
        }
        let flagged = states.count { $0.flags > 0 }
        guard flagged > 0 else { return "None of \(states.count.counted("team")) is past a threshold." }
        return "\(flagged) of \(states.count.counted("team")) past a threshold; most of all \(first.team.title): "
            + first.thresholdWords.joined(separator: ", ") + "."
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
