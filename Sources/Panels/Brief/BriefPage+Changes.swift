import Documents
import ImprovementJourney

extension BriefPage {
    /// What has changed since the reader was last told: grades first, then verdicts, then promises and the plan.
    var changesSection: Section {
        let comparison = JourneyComparison(from: journey.standing(onEarlier: beginning.day), to: journey)
        return Section(
            brief: "changes", "What has changed since \(beginning.words)",
            groups.flatMap { items(of: $0, comparison) }, first: reader == .public ? 2 : 4,
            emptyText: comparison.entries.isEmpty
                ? comparison.whenEmpty : "Nothing of what this paper tells has changed since then.",
            in: journey
        ).aboutPlan()
    }

    /// Never court cases: nobody is handed a case's number.
    private var groups: [JourneyComparison.Group] {
        switch reader {
        case .board, .adviser: [.grades, .verdicts, .promises, .actions, .restatements, .claims]
        case .scrutiny: [.grades, .verdicts, .promises, .claims, .restatements]
        case .visit: [.grades, .verdicts, .actions, .restatements]
        case .public: [.grades, .promises]
        }
    }

    private func items(of group: JourneyComparison.Group, _ comparison: JourneyComparison) -> [BriefItem] {
        let entries = comparison.entries(of: group)
        switch group {
        case .grades:
            return entries.filter { $0.sort == .other }.map(item)
                + [
                    joined(entries.filter { $0.sort == .area }, "Grades of the areas"),
                    joined(entries.filter { $0.sort == .findingNamed }, "Newly named by Ofsted to be put right"),
                    counted(entries.filter { $0.sort == .findingGone }),
                ].compactMap(\.self)
        // What turned neither way stands on the pages.
        case .verdicts: return entries.filter { $0.turn != .neither }.map(item)
        case .actions:
            return [
                joined(entries.filter { $0.turn == .worse }, "Actions that are late now, were put back or have lost their effect"),
                joined(entries.filter { $0.turn == .better }, "Actions that are done now, or shown to work"),
            ].compactMap(\.self)
        case .claims: return [joined(entries, "Newly said in public")].compactMap(\.self)
        default: return entries.map(item)
        }
    }

    private func item(_ entry: JourneyComparison.Entry) -> BriefItem {
        BriefItem(
            entry.id, "\(entry.title)", "Now \(entry.to); was \(entry.from).",
            leadsTo: entry.record.map { Destination($0) }, sources: [entry.source].compactMap(\.self))
    }

    /// Entries of one sort together, by their titles; grades with what they are now.
    private func joined(_ entries: [JourneyComparison.Entry], _ words: Sentence) -> BriefItem? {
        guard let first = entries.first else { return nil }
        let told = entries.map { entry -> Sentence in
            entry.sort == .area ? "\(entry.title): \(entry.to)" : entry.title
        }
        return BriefItem(
            "\(first.id) and others", words, told.listed(6).capitalised + ".", sources: entries.compactMap(\.source))
    }

    private func counted(_ gone: [JourneyComparison.Entry]) -> BriefItem? {
        guard let first = gone.first else { return nil }
        return BriefItem(
            "\(first.id) and others", "Earlier findings that the last report does not name: \(gone.count).",
            "That they are not named does not say that they are put right.", sources: gone.compactMap(\.source))
    }
}
