import Documents
import ImprovementJourney

extension BriefPage {
    /// Late actions: by whom, how long, and what was last reported.
    func lateItem(_ actions: [Action]) -> BriefItem {
        let open = journey.actions.count(where: \.status.isOpen)
        let told = actions.map { action -> Sentence in
            let late = Figure(days: action.lateness(on: journey.asAt)?.daysLate ?? 0)
            let owner: Sentence = action.owner.isEmpty ? "nobody answers for it" : "\(action.owner)"
            let note = action.changes.last.map { change -> Sentence in
                " (last reported \(short: change.on): \(Sentence(trimming: change.note)))"
            }
            return "\(Sentence(trimming: action.title)), \(late), \(owner)\(note ?? " (nothing reported)")"
        }
        return BriefItem(
            "actions late",
            "Why \(actions.count.isOrAre) \(actions.count) of \(open) open actions late\(journey.unpublishedWords(of: actions.map(\.source)))?",
            told.shortened(3).sentences, leadsTo: .panel(Panel.board.id), sources: actions.map(\.source))
    }

    /// Actions whose day was put back again and again.
    func putBackItem(_ actions: [Action]) -> BriefItem {
        let told = actions.map { action -> Sentence in
            "\(Sentence(trimming: action.title)), \(action.timesPutBack) times, \(Figure(days: action.slippageDays)) in all"
        }
        return BriefItem(
            "actions put back",
            "Why was the day of \(actions.count.counted("open action")) put back \(journey.settings.timesPutBack) times or more"
                + "\(journey.unpublishedWords(of: actions.map(\.source)))?",
            told.listed().capitalised + ".", leadsTo: .panel(Panel.board.id), sources: actions.map(\.source))
    }

    /// Whether the plan works.
    func effectItem(done: Int, worked: Int) -> BriefItem {
        BriefItem(
            "plan effect", "Does the plan work\(journey.unpublishedWords(of: journey.actions.map(\.source)))?",
            "\(done.counted("action")) \(done.isOrAre) done, \(worked) of them shown to work by the measure. "
                + "Of the others that is not shown: done is not the same as shown to work.",
            leadsTo: .panel(Panel.board.id), sources: journey.actions.map(\.source))
    }

    /// Findings that nothing answers.
    func unansweredItem(_ findings: [Finding]) -> BriefItem {
        let all = journey.findingsInForce.count
        let areas: Sentence = "\(findings.count) of \(all) areas to improve"
        let plan = journey.unpublishedWords(of: journey.actions.map(\.source))
        let isOfVisit = findings.contains { finding in
            journey.visitsSinceGrades.contains { $0.findings.contains { $0.id == finding.id } }
        }
        let published = journey.currentInspection.map {
            "; the report is of \($0.published)\(isOfVisit ? ", and visits since found more" : "")" as Sentence
        }
        // Where nobody recorded a plan, that is not known, and no failing.
        let words: Sentence =
            journey.holds(Action.self)
            ? "For \(areas) the plan\(plan) names no open action, and no evidence is recorded"
            : "No plan is recorded, so that this is not known of \(areas)"
        return BriefItem(
            "findings unanswered", "What is being done about what Ofsted found?",
            [words + (published ?? ""), findings.map { Sentence(words: $0.title) }.listed(5)].sentences,
            leadsTo: .panel(Panel.ofsted.id), sources: findings.map(\.source))
    }

    /// One finding: what was done, and whether it shows.
    func findingItem(_ answers: FindingAnswers, _ inspection: Inspection) -> BriefItem {
        let finding = answers.finding
        let done: Sentence =
            answers.actions.isEmpty
            ? (journey.holds(Action.self) ? noActionWords(answers) : "No plan is recorded")
            : "\(answers.actions.count.counted("action"))\(journey.unpublishedWords(of: answers.actions.map(\.source))), \(answers.open) open, \(answers.late) late, "
                + "\(answers.worked) shown to work, \(answers.evidence.counted("piece")) of evidence"
        let measures = finding.measures.filter { journey.series($0) != nil }
        let data = measures.isEmpty ? ["No measure shows whether it is put right"] : journey.said(of: measures)
        return BriefItem(
            "finding \(finding.id)",
            "\(finding.title) (\(finding.kind.rawValue), \(inspection.published)): what was done, what shows it?",
            ([done] + data).sentences, leadsTo: .record(finding.id),
            sources: [finding.source] + answers.actions.map(\.source)
                + measures.compactMap { journey.series($0)?.source }
        )
    }

    /// What may answer a finding without naming it is told, and never counted as its answer.
    private func noActionWords(_ answers: FindingAnswers) -> Sentence {
        let sharing = answers.sharing
        guard !sharing.isEmpty else { return "No action of the plan answers it" }
        let late = sharing.count { $0.isLate(on: journey.asAt) }
        return "No action of the plan names it; \(sharing.count.counted("open action")) "
            + "\(sharing.count == 1 ? "shares" : "share") its measures\(journey.unpublishedWords(of: sharing.map(\.source)))"
            + (late > 0 ? ", \(late) of them late" : "")
    }

    /// How far what is required is met.
    func requirementsItem(_ intervention: Intervention) -> BriefItem {
        let open = intervention.requirements.filter { $0.met == nil }
        let told = open.map { requirement -> Sentence in
            let shown = requirement.lastShown.map { ", last shown \(short: $0)" as Sentence }
            let due = requirement.due.map { ", due \($0)" as Sentence }
            return "\(Sentence(trimming: requirement.text))\(due ?? ", no day set")\(shown ?? ", no evidence recorded")"
        }
        return BriefItem(
            "requirements \(intervention.id)",
            "Is what is required met: \(intervention.title)\(journey.unpublishedWords(of: [intervention.source]))?",
            [intervention.metWords, told.listed()].compactMap(\.self).sentences, leadsTo: .record(intervention.id),
            sources: [intervention.source] + open.map(\.source))
    }

    /// Time limits of children that have passed.
    ///
    /// - Parameter unknown: Those of which nobody recorded for whom they wait: none of them is said to wait for another.
    func limitsItem(past: Int, ours: Int, unknown: Int) -> BriefItem {
        func clocks(_ count: Int) -> Figure { Figure(count: count, of: .children) }
        let all = journey.runningClocks.filter { $0.concern == .child }
        let waits: Sentence =
            if unknown == past {
                "for whom \(past == 1 ? "it waits" : "they wait") is not recorded"
            } else {
                "\(clocks(ours)) of these \(ours == 1 ? "waits" : "wait") for the council itself"
                    + (unknown > 0 ? ", of \(clocks(unknown)) it is not recorded" : "")
            }
        return BriefItem(
            "limits", "How many time limits for children have passed?",
            "\(clocks(past)) of the \(clocks(all.count)) that run \(past == 1 ? "has" : "have") passed; \(waits) "
                + "(\(journey.kindWords(of: all.map(\.source)))).",
            leadsTo: .clocks, sources: all.map(\.source))
    }
}
