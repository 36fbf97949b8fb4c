import Documents
import ImprovementJourney

/// What needs the director on a journey's day, as a text of its own.
package struct AttentionList: Sendable {
    /// The gravest first.
    package let items: [AttentionItem]
    /// What stands above and below.
    package let frame: DocumentFrame
    private let whenEmpty: String

    /// The list of a journey as that stands.
    package init(_ journey: Journey, faults: DataFaults? = nil) {
        items = journey.attention()
        let kinds = Set(items.compactMap { item in item.source.flatMap { journey.sources[$0]?.kind } })
        frame = DocumentFrame(
            titled: "What needs attention", of: journey,
            provenance: kinds.sorted(), faults: faults ?? DataFaults(of: journey.files))
        whenEmpty =
            journey.holdsWhatCanBeLate
            ? "Nothing needs you on \(journey.asAt.words)."
            : "Nothing that could be late is recorded on \(journey.asAt.words)."
    }

    /// An item a line, each reason on a line below it.
    package var text: String {
        let lines = items.flatMap { item in
            ["\(item.severity.word)  \(item.title.text)"] + item.reasons.map { "    \($0.text)" }
        }
        return frame.text(lines.isEmpty ? [whenEmpty] : lines)
    }
}
