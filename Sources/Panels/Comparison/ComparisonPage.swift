import Documents
import ImprovementJourney

extension Page {
    /// What has changed since an earlier day, a section a group, grades first.
    init(since day: Day, in journey: Journey) {
        let title: Sentence = "Since \(day)"
        guard day < journey.asAt else {
            // What lies ahead of the day on screen is not known there.
            self.init(
                title: title,
                summary: day == journey.asAt
                    ? "This is the day that the screen stands on: nothing is compared. ] moves a month on."
                    : "The screen stands on \(journey.asAt), before \(day): nothing is compared. ] moves a month on.",
                tone: .quiet, sections: [])
            return
        }
        let comparison = JourneyComparison(from: journey.standing(onEarlier: day), to: journey)
        let groups = JourneyComparison.Group.allCases.filter { !comparison.entries(of: $0).isEmpty }
        self.init(
            title: title, summary: comparison.summary,
            sections: groups.isEmpty
                ? [.nothing(id: "nothing", title: "Changes", comparison.whenEmpty)]
                : groups.map { group in
                    let entries = comparison.entries(of: group)
                    return Section(
                        id: group.rawValue, titled: Sentence(words: group.title),
                        blocks: [.table(.changes(entries, whenEmpty: comparison.whenEmpty))],
                        sources: journey.sources(entries.compactMap(\.source)))
                })
    }
}

extension JourneyComparison {
    /// How much differs, and of what sort.
    var summary: Sentence {
        guard !entries.isEmpty else { return whenEmpty }
        let counts = Group.allCases.compactMap { group -> Sentence? in
            let count = entries(of: group).count
            return count == 0 ? nil : "\(group.title.lowercased()) \(count)"
        }
        return "\(entries.count.counted("change")) up to \(to): \(counts.joined(separator: ", "))."
    }
}

extension Table {
    /// What changed, an entry a row: what it was and what it is now.
    static func changes(_ entries: [JourneyComparison.Entry], whenEmpty: Sentence) -> Table {
        let columns: [Column<JourneyComparison.Entry>] = [
            Column("what", "What", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column("was", "Was", rank: 2, isFlexible: true, definition: "How it stood on the day compared from.") {
                TableCell($0.from, .quiet)
            },
            Column("now", "Now", rank: 1, isFlexible: true, definition: "How it stands on the day of the screen.") {
                TableCell($0.to, $0.turn.tone)
            },
        ]
        return Table(
            of: entries, id: \.id, leadsTo: { $0.record.map(Destination.init) }, emptyText: whenEmpty, columns: columns)
    }
}

extension JourneyComparison.Turn {
    /// How it strikes the eye.
    fileprivate var tone: Tone {
        switch self {
        case .better: .improvement
        case .worse: .concern
        case .neither: .normal
        }
    }
}
