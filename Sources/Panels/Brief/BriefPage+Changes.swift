import Documents
import ImprovementJourney

extension BriefPage {
    /// What has changed since the reader was last told: grades first, then verdicts, then promises and the plan.
    ///
    /// Many of one sort are one item, and the weightiest sorts come first, so that no long list keeps out what follows it.
    /// Never court cases: nobody is handed a case's number.
    var changesSection: Section {
        let comparison = JourneyComparison(from: journey.standing(onEarlier: beginning.day), to: journey)
        return Section(
            brief: "changes", "What has changed since \(beginning.words)",
            (gradeItems(comparison.entries(of: .grades)) + otherItems(comparison)).compactMap(\.self),
            first: reader == .public ? 2 : reader == .scrutiny ? 3 : 5,
            emptyText: comparison.entries.isEmpty ? comparison.whenEmpty : nothingChangedWords,
            in: journey
        ).aboutPlan()
    }

    /// Newer months' figures are no change of what this list tells, and stand in the rest of the paper.
    private var nothingChangedWords: Sentence {
        reader == .public
            ? "No grade and no promise has changed since then; the figures below go on to the newest month."
            : "No grade, no promise and no action has changed since then, and no measure has begun to worsen or to improve; "
                + "the figures go on to the newest month."
    }

    private func gradeItems(_ entries: [JourneyComparison.Entry]) -> [BriefItem?] {
        func those(_ sort: JourneyComparison.Entry.Sort) -> [JourneyComparison.Entry] {
            entries.filter { $0.sort == sort }
        }
        return [
            together(those(.standing), "") { $0.bothStates },
            together(those(.area), "Grades of the areas") { "\($0.title.withoutStop): \($0.to)" },
            together(those(.findingNamed), "Newly named by Ofsted to be put right") { $0.title.withoutStop },
            together(those(.intervention), "The Secretary of State") { "\($0.title), \($0.to)" },
            // The report whose grades stand is told with these.
            together(
                those(.other).filter { entry in !those(.standing).contains { $0.record == entry.record } },
                "Published by Ofsted"
            ) { $0.title.withoutStop },
            gone(those(.findingGone)),
        ]
    }

    private func otherItems(_ comparison: JourneyComparison) -> [BriefItem?] {
        func those(_ group: JourneyComparison.Group, _ turn: JourneyComparison.Turn) -> [JourneyComparison.Entry] {
            comparison.entries(of: group).filter { $0.turn == turn }
        }
        let promises = [
            together(those(.promises, .worse), "Promises that are late now, or no longer hold") {
                "\($0.title): \($0.to)"
            },
            together(those(.promises, .better), "Promises that are kept") { $0.title.withoutStop },
            together(those(.promises, .neither), "Newly promised, or given a new day") {
                "\($0.title.withoutStop): \($0.to)"
            },
        ]
        guard reader != .public else { return promises }
        let verdicts = [
            // Not beside the figure of before: the rule sees a run of months, and the two may well differ the other way.
            together(verdicts(comparison, .concern), "Measures that have begun to worsen", most: 3) { $0.newState },
            together(verdicts(comparison, .improvement), "Measures that have begun to improve", most: 3) {
                $0.newState
            },
        ]
        let actions = [
            together(those(.actions, .worse), "Actions that are late now, were put back or have lost their effect") {
                $0.title.withoutStop
            },
            together(those(.actions, .better), "Actions that are done now, or shown to work") { $0.title.withoutStop },
        ]
        let said = together(comparison.entries(of: .claims).eachSaidOnce, "Newly said in public", most: 2) {
            "\u{201C}\($0.title.withoutStop)\u{201D}"
        }
        let restated = together(comparison.entries(of: .restatements), "Figures that were stated anew", most: 3) {
            $0.bothStates
        }
        switch reader {
        case .board, .adviser, .visit, .public: return verdicts + promises + actions + [restated]
        case .scrutiny: return verdicts + promises + [restated, said]
        }
    }

    /// Measures of which that is concluded now and was not before: what is only no longer out of the ordinary has turned
    /// neither way.
    private func verdicts(_ comparison: JourneyComparison, _ kind: Verdict.Kind) -> [JourneyComparison.Entry] {
        comparison.entries(of: .verdicts).filter { entry in
            guard case .measure(let key)? = entry.record, entry.turn != .neither else { return false }
            return journey.verdict(key)?.kind == kind
        }
    }

    /// Entries of one sort as one item, which says of what kind they are where that is not published; nil where there is
    /// none.
    private func together(
        _ entries: [JourneyComparison.Entry], _ words: Sentence, most: Int = 5,
        told: (JourneyComparison.Entry) -> Sentence
    ) -> BriefItem? {
        guard let first = entries.first else { return nil }
        let sources = entries.compactMap(\.source)
        let heading = words.isEmpty ? "" : words + journey.unpublishedWords(of: sources) + ": "
        return BriefItem("\(first.id) and others", "\(heading)\(entries.map(told).listed(most)).", sources: sources)
    }

    private func gone(_ entries: [JourneyComparison.Entry]) -> BriefItem? {
        guard let first = entries.first else { return nil }
        return BriefItem(
            "\(first.id) and others",
            "\(entries.count.counted("earlier finding")) the last report does not name; that does not say that "
                + "\(entries.count.itIsOrTheyAre) put right.", sources: entries.compactMap(\.source))
    }
}

extension JourneyComparison.Entry {
    /// What it is about, how it stands now and how it stood.
    fileprivate var bothStates: Sentence { "\(title.withoutStop): now \(to), was \(from)" }

    /// What it is about and how it stands now.
    fileprivate var newState: Sentence { "\(title.withoutStop): \(to)" }
}

extension [JourneyComparison.Entry] {
    /// The entries without those whose words stand whole in another's: who said more said that too.
    fileprivate var eachSaidOnce: [JourneyComparison.Entry] {
        let words = map { $0.title.withoutStop.text.lowercased() }
        return indices.filter { place in
            !indices.contains {
                $0 != place && words[$0].contains(words[place]) && (words[$0] != words[place] || $0 < place)
            }
        }.map { self[$0] }
    }
}
