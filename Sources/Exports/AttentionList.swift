import Documents
import ImprovementJourney

/// What needs the director on a journey's day, as a text of its own.
package struct AttentionList: Sendable {
    /// Rows that are written out unless all are wanted.
    private static let mostRows = 14

    /// What needs the director.
    package let attention: Attention
    /// What stands above and below.
    package let frame: DocumentFrame
    private let whenEmpty: String

    /// The list of a journey as that stands.
    package init(_ journey: Journey, faults: DataFaults? = nil) {
        attention = journey.attention
        let kinds = Set(attention.exceptions.compactMap { $0.source.flatMap { journey.sources[$0]?.kind } })
        frame = DocumentFrame(
            titled: "What needs attention", of: journey,
            provenance: kinds.sorted(), faults: faults ?? DataFaults(of: journey.files))
        whenEmpty =
            journey.holdsWhatCanBeLate
            ? "Nothing needs you on \(journey.asAt.words)."
            : "Nothing that could be late is recorded on \(journey.asAt.words)."
    }

    /// A heading a lane and a line a row, whole with every reason below; lanes without room are counted on a line.
    ///
    /// - Parameters:
    ///   - isWhole: Whether every row of every lane is written out.
    ///   - columns: How many a line may have; without it as many as it needs.
    package func text(isWhole: Bool = false, columns: Int? = nil) -> String {
        let opened =
            isWhole ? nil : attention.opened(lines: Self.mostRows, countsHeadings: false)
        var lines: [String] = []
        for lane in AttentionLane.allCases {
            let rows = attention.rows(in: lane)
            guard !rows.isEmpty else { continue }
            let shown = opened.map { $0[lane, default: 0] } ?? rows.count
            if shown == 0 {
                lines.append("\(lane.title) (\(rows.count)): \(Self.firstNames(rows))")
                continue
            }
            lines.append(
                shown < rows.count ? "\(lane.title) (\(shown) of \(rows.count))" : "\(lane.title) (\(rows.count))")
            for row in rows.prefix(shown) { lines += Self.lines(of: row, isWhole: isWhole) }
            if shown < rows.count {
                lines.append("  and \(rows.count - shown) more: \(Self.firstNames(rows.dropFirst(shown)))")
            }
        }
        if !attention.acknowledged.isEmpty {
            lines.append("Left until a later day (\(attention.acknowledged.count))")
            for row in attention.acknowledged {
                let entry = row.acknowledged.map { " until \($0.until.words), \($0.role): \($0.reason)" } ?? ""
                lines.append("  \(row.title.text)\(entry)")
            }
        }
        if !isWhole, opened.map({ $0.values.reduce(0, +) < attention.rows.count }) ?? false {
            lines += ["", "waymark attention --all writes every row with every reason."]
        }
        return frame.text(lines.isEmpty ? [whenEmpty] : lines, columns: columns)
    }

    private static func lines(of row: AttentionRow, isWhole: Bool) -> [String] {
        let when = row.when.text.isEmpty ? "      " : row.when.text.padding(to: 6)
        let first = "  \(when)\(row.title.text): \(row.words.text)"
        let isSaid = row.exceptions.map(\.reason).joined(separator: "; ") == row.words
        return [first] + (isSaid || !isWhole ? [] : row.exceptions.map { "          \($0.reason.text)" })
    }

    /// The first names of what is only counted.
    private static func firstNames(_ rows: ArraySlice<AttentionRow>) -> String {
        let names = rows.prefix(3).map(\.title.text).joined(separator: "; ")
        return rows.count > 3 ? names + ", ..." : names
    }
}

extension String {
    /// The text with blanks up to a width.
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
