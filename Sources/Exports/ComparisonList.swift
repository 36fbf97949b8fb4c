import Documents
import ImprovementJourney

/// What changed between two days, as a text of its own.
package struct ComparisonList: Sendable {
    /// What differs.
    package let comparison: JourneyComparison
    /// What stands above and below.
    package let frame: DocumentFrame

    /// What has changed up to a journey's day since an earlier one.
    package init(from day: Day, to journey: Journey, faults: DataFaults? = nil) {
        comparison = JourneyComparison(from: journey.standing(onEarlier: day), to: journey)
        let kinds = Set(comparison.entries.compactMap { entry in entry.source.flatMap { journey.sources[$0]?.kind } })
        frame = DocumentFrame(
            titled: "What changed since \(day.words)", of: journey, provenance: kinds.sorted(),
            faults: faults ?? DataFaults(of: journey.files))
    }

    /// A group a heading, an entry a line under it, and below that how it stood and how it stands.
    package func text(columns: Int? = nil) -> String {
        let groups = JourneyComparison.Group.allCases.map { ($0, comparison.entries(of: $0)) }.filter { !$1.isEmpty }
        let lines = groups.enumerated().flatMap { place, group in
            (place == 0 ? [] : [""]) + ["\(group.0.title) (\(group.1.count))"]
                + group.1.flatMap { ["  \($0.title)", "      was  \($0.from)", "      now  \($0.to)"] }
        }
        return frame.text(lines.isEmpty ? [comparison.whenEmpty.text] : lines, columns: columns)
    }
}
