import Documents
import ImprovementJourney

extension BriefPage {
    /// Late actions: by whom, how long, and what was last reported.
    func lateItem(_ actions: [Action]) -> BriefItem {
        let open = journey.actions.count(where: \.status.isOpen)
        let told = actions.map { action -> Sentence in
            let late = Figure(days: action.lateness(on: journey.asAt)?.daysLate ?? 0)
            let words: Sentence = "\(action.title), \(late)"
            let owner = action.owner.isEmpty ? "nobody answers for it" : action.owner
            let note = action.changes.last.map { ", last reported \(short: $0.on): \($0.note)" as Sentence }
            return "\(words), \(owner)\(note ?? ", nothing reported")"
        }
        return BriefItem(
            "actions late", "Why are \(actions.count) of \(open) open actions late?",
            told.listed().capitalised + " (\(journey.kindWords(of: actions.map(\.source)))).",
            leadsTo: .panel(Panel.board.id), sources: actions.map(\.source))
    }

    /// Actions whose day was put back again and again.
    func putBackItem(_ actions: [Action]) -> BriefItem {
        let told = actions.map { action -> Sentence in
            "\(action.title), \(action.timesPutBack) times, \(Figure(days: action.slippageDays)) in all"
        }
        return BriefItem(
            "actions put back",
            "Why was the day of \(actions.count.counted("open action")) put back \(journey.settings.timesPutBack) times or more?",
            told.listed().capitalised + ".", leadsTo: .panel(Panel.board.id), sources: actions.map(\.source))
    }

    /// Whether the plan works.
    func effectItem(done: Int, worked: Int) -> BriefItem {
        BriefItem(
            "plan effect", "Does the plan work?",
            "\(done.counted("action")) \(done == 1 ? "is" : "are") done, \(worked) of them shown to work by the measure. "
                + "Of the others that is not shown: done is not the same as shown to work.",
            leadsTo: .panel(Panel.board.id), sources: journey.actions.map(\.source))
    }

    /// Findings that nothing answers.
    func unansweredItem(_ findings: [Finding]) -> BriefItem {
        let all = journey.findingsToPutRight.count
        let named = findings.map { Sentence(words: $0.title) }
        let published = journey.currentInspection.map { "; the report is of \($0.published)" as Sentence }
        let question: Sentence =
            reader == .public
            ? "What is done about what Ofsted found?"
            : "What is being done about what Ofsted found?"
        return BriefItem(
            "findings unanswered", question,
            [
                "For \(findings.count) of \(all) areas to improve the plan has no open action yet, and nothing shows that "
                    + "they are put right\(published ?? "")", named.listed(5),
            ].sentences, leadsTo: .panel(Panel.ofsted.id), sources: findings.map(\.source))
    }

    /// One finding: what was done, and whether it shows.
    func findingItem(_ answers: FindingAnswers, _ inspection: Inspection) -> BriefItem {
        let finding = answers.finding
        let done: Sentence =
            answers.actions.isEmpty
            ? "No action of the plan answers it"
            : "\(answers.actions.count.counted("action")), \(answers.open) open, \(answers.late) late, "
                + "\(answers.worked) shown to work, \(answers.evidence.counted("piece")) of evidence"
        let measures = finding.measures.filter { journey.series($0) != nil }
        let data: Sentence =
            measures.isEmpty
            ? "No measure shows whether it is put right"
            : measures.map { journey.said(of: $0) }.joined(separator: "; ")
        return BriefItem(
            "finding \(finding.id)",
            "\(finding.title) (\(finding.kind.rawValue), \(inspection.published)): what was done, and does it show?",
            [done, data].sentences, leadsTo: .record(finding.id),
            sources: [finding.source] + answers.actions.map(\.source) + measures.compactMap { journey.series($0)?.source }
        )
    }

    /// How far what is required is met.
    func requirementsItem(_ intervention: Intervention) -> BriefItem {
        let open = intervention.requirements.filter { $0.met == nil }
        let told = open.map { requirement -> Sentence in
            let shown = requirement.lastShown.map { ", last shown \(short: $0)" as Sentence }
            let due = requirement.due.map { ", due \($0)" as Sentence }
            return "\(requirement.text)\(due ?? ", no day set")\(shown ?? ", no evidence recorded")"
        }
        return BriefItem(
            "requirements \(intervention.id)", "Is what is required met: \(intervention.title)?",
            [intervention.metWords, told.listed()].compactMap(\.self).sentences, leadsTo: .record(intervention.id),
            sources: [intervention.source] + open.map(\.source))
    }

    /// Time limits of children that have passed.
    func limitsItem(past: Int, ours: Int) -> BriefItem {
        func clocks(_ count: Int) -> Figure { Figure(count: count, of: .children) }
        let all = journey.runningClocks.filter { $0.concern == .child }
        return BriefItem(
            "limits", "How many time limits for children have passed?",
            "\(clocks(past)) of the \(clocks(all.count)) that run have passed; \(clocks(ours)) of these wait for the council "
                + "itself (\(journey.kindWords(of: all.map(\.source)))).",
            leadsTo: .clocks, sources: all.map(\.source))
    }
}
