import Documents
import ImprovementJourney

extension BriefPage {
    /// What only this reader can decide; nil for the public, of whom nothing is asked.
    var decisionsSection: Section? {
        guard reader != .public else { return nil }
        let title: Sentence =
            switch reader {
            case .board: "Decisions wanted of the board"
            case .adviser: "Wanted of the adviser"
            case .scrutiny: "Wanted of the committee"
            case .visit, .public: "To be settled before the visit"
            }
        return Section(
            brief: "decisions", title, journey.decisions(of: reader).map(item), first: 2,
            emptyText: "Nothing that is recorded waits for a decision here.", in: journey
        ).aboutPlan()
    }

    private func item(_ decision: WantedDecision) -> BriefItem {
        switch decision {
        case .newDays(let actions):
            BriefItem(
                "new days",
                "A new day or an end for \(actions.count.counted("action")) past \(actions.count.itsOrTheir) day\(kind(actions)).",
                words(of: actions), sources: actions.map(\.source))
        case .owners(let actions):
            BriefItem(
                "owners", "Somebody to answer for \(actions.count.counted("open action"))\(kind(actions)).",
                words(of: actions),
                sources: actions.map(\.source))
        case .days(let actions):
            BriefItem(
                "days",
                "A day for \(actions.count.counted("open action")) that \(actions.count == 1 ? "has" : "have") none\(kind(actions)).",
                words(of: actions), sources: actions.map(\.source))
        case .closing(let actions):
            BriefItem(
                "closing",
                "To close or to send back \(actions.count.counted("action")) reported complete\(reader == .visit ? " without evidence" : "")\(kind(actions)).",
                words(of: actions), sources: actions.map(\.source))
        case .actions(let findings): findingsItem(findings)
        case .measures(let findings):
            BriefItem(
                "measures", "A measure for \(findings.count.counted("finding")) that nothing measures.",
                findings.map { Sentence(words: $0.title) }.listed(4) + ".", sources: findings.map(\.source))
        case .evidence(let requirements):
            BriefItem(
                "evidence",
                "Whether \(requirements.count.counted("requirement")), past \(requirements.count.itsOrTheir) day or due within \(Figure(days: journey.settings.owedWithinDays)), can be called met.",
                words(of: requirements), sources: requirements.map(\.source))
        case .requirementDays(let requirements):
            BriefItem(
                "requirement days",
                "By when \(requirements.count.counted("requirement")) without a day \(requirements.count.isOrAre) to be met, and what would prove it.",
                words(of: requirements), sources: requirements.map(\.source))
        case .renewal(let promises):
            BriefItem(
                "renewal",
                "A new day for \(promises.count.counted("promise"))\(journey.unpublishedWords(of: promises.map(\.source))) past \(promises.count.itsOrTheir) day, or the word that \(promises.count.itIsOrTheyAre) given up.",
                promises.map { Sentence(trimming: $0.text) }.listed(4) + ".", sources: promises.map(\.source))
        case .answers(let enquiries):
            BriefItem(
                "answers",
                "Whether \(enquiries.count.counted("question")) without a recorded answer still \(enquiries.count == 1 ? "stands" : "stand").",
                enquiries.map { Sentence(words: $0.title) }.listed(4) + ".", sources: enquiries.map(\.source))
        case .statement(let statement):
            BriefItem(
                "statement",
                "The written statement of what the council will do, due \(statement.due).",
                "\(Figure(days: journey.asAt.days(until: statement.due))) are left, \(statement.limit) after the report.",
                leadsTo: .record(statement.inspection.id), sources: [statement.inspection.source])
        }
    }

    private func findingsItem(_ findings: [Finding]) -> BriefItem {
        let number = findings.count.counted("finding")
        let words: Sentence =
            reader == .adviser
            ? "What help there is with \(number) that no open action and no evidence answers."
            : "An action with an owner and a day for \(number) that no open action and no evidence answers."
        // The question about them names them, but for who is asked about each alone.
        let names = reader == .visit ? findings.map { Sentence(words: $0.title) }.listed(5) + "." : nil
        return BriefItem("actions", words, names, sources: findings.map(\.source))
    }

    private func kind(_ actions: [Action]) -> Sentence { journey.unpublishedWords(of: actions.map(\.source)) }

    private func words(of actions: [Action]) -> Sentence {
        actions.map { "\($0.id) \(Sentence(trimming: $0.title))" as Sentence }.listed(4) + "."
    }

    private func words(of requirements: [Requirement]) -> Sentence {
        requirements.map { requirement -> Sentence in
            let words = Sentence(trimming: requirement.text)
            return requirement.due.map { "\(words), due \($0)" } ?? words
        }.listed(4) + "."
    }
}
