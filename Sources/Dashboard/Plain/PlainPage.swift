import DocumentText
import Documents
import ImprovementJourney

/// A page as headings and sentences, one item a line: for screen readers, braille displays and pipes.
///
/// Rows are numbered through the page, those that are not told too, so that a number always means the same row.
struct PlainPage {
    /// The rows that a section tells before it says how many more there are.
    static let rowsTold = 10

    private let state: DashboardState

    init(_ state: DashboardState) { self.state = state }

    /// The number of a section's first row, from 1.
    private func firstNumber(of section: Int) -> Int {
        1 + state.level.sections[..<section].reduce(0) { $0 + $1.rows.count }
    }

    /// The section and the place among its rows that a number means; nil where there is no such row.
    func row(_ number: Int) -> (section: Int, place: Int)? {
        for section in state.level.sections.indices {
            let first = firstNumber(of: section)
            if (first..<first + state.level.sections[section].rows.count).contains(number) {
                return (section, number - first)
            }
        }
        return nil
    }

    /// The whole page.
    func text() -> String {
        let page = state.page
        let path = state.route.map(\.page.title.text).joined(separator: ", then ")
        var lines = ["\(path)."]
        lines.append(standing(page))
        for sentence in [page.caution, page.summary] + page.answers where !sentence.isEmpty {
            lines.append(sentence.text)
        }
        if !state.filter.isEmpty {
            lines.append("Only rows that match \(state.filter). Say filter alone to see all.")
        }
        for section in state.level.sections.indices {
            lines.append("")
            lines += self.lines(ofSection: section, all: false)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One section with all of its rows.
    func text(ofSection section: Int) -> String { lines(ofSection: section, all: true).joined(separator: "\n") + "\n" }

    /// Whose, when, of which kind, how marked.
    private func standing(_ page: Page) -> String {
        let kinds = page.provenance.map(\.rawValue).joined(separator: " and ")
        let parts = [
            state.context.council, "as at \(state.asAt.words)", kinds.isEmpty ? "" : "\(kinds) figures",
            state.context.marking,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
    }

    private func lines(ofSection place: Int, all: Bool) -> [String] {
        let section = state.level.sections[place]
        let count =
            section.isRecords && !section.rows.isEmpty
            ? ", \(section.rows.count) \(section.rows.count == 1 ? "item" : "items")" : ""
        var lines = ["Section \(place + 1) of \(state.level.sections.count): \(state.title(of: section))\(count)."]
        for block in section.section.blocks {
            switch block {
            case .paragraph(let sentence, _): lines.append(sentence.text)
            case .timeChart(let chart): lines += chart.told(all: all)
            case .stepChart(let chart): lines += chart.told
            case .table(let table):
                lines += rows(of: section, table, from: firstNumber(of: place), section: place, all: all)
            }
        }
        return lines
    }

    private func rows(
        of section: SectionState, _ table: Table, from first: Int, section place: Int, all: Bool
    ) -> [String] {
        guard !section.rows.isEmpty else {
            return [table.rows.isEmpty ? table.emptyText.text : "No row matches the filter."]
        }
        let told = all ? section.rows.count : min(section.rows.count, Self.rowsTold)
        var lines = section.rows.prefix(told).enumerated().map { offset, row in
            "\(first + offset). \(Self.sentence(of: table.rows[row], in: table))"
        }
        if told < section.rows.count {
            lines.append("\(section.rows.count - told) more: say all \(place + 1).")
        }
        return lines
    }

    /// A row as a line: its name, and each further cell with its column's title.
    private static func sentence(of row: Table.Row, in table: Table) -> String {
        var parts: [String] = []
        for (column, cell) in zip(table.columns, row.cells) {
            let text = cell.spoken
            guard !text.isEmpty else { continue }
            let title = column.title.text
            let isNamed = !parts.isEmpty && table.showsHeadings && !table.hidesTitlesOnScreen
            parts.append(isNamed && !title.isEmpty ? "\(title) \(text)" : text)
        }
        if let detail = row.detail, !detail.isEmpty { parts.append(detail.text) }
        let separator = table.showsHeadings ? "; " : ": "
        return parts.joined(separator: separator) + (parts.last?.hasSuffix(".") == true ? "" : ".")
    }
}

extension TableCell {
    /// The cell in words: small columns say what they show.
    fileprivate var spoken: String {
        if case .sparkline(let line) = content { return line.words.text }
        // The letter of a figure that is missing says nothing aloud; a dash is no item at all.
        if case .figure(let figure) = content, case .missing(let reason) = figure.value {
            return reason == .notReported ? "" : reason.words
        }
        let text = text
        // `12d` and `LATE 12d` read as letters aloud.
        let isLate = text.hasPrefix("LATE ")
        let left = text.dropFirst(isLate ? 5 : 0)
        guard left.last == "d", !left.dropLast().isEmpty, left.dropLast().allSatisfy(\.isNumber) else { return text }
        let days = left.dropLast() == "1" ? "1 day" : "\(left.dropLast()) days"
        return isLate ? "LATE by \(days)" : "\(days) left"
    }
}

extension TimeChart {
    /// The chart in words: what it says, what it is read against, and its latest figures, or all of them.
    fileprivate func told(all: Bool) -> [String] {
        var lines = ["Chart: \(title)."]
        if !sentence.isEmpty { lines.append(sentence.text) }
        if let target { lines.append("The target is \(unit.text(target)).") }
        if let point = points.last(where: { $0.limits != nil }), let limits = point.limits {
            let mean = point.mean.map { "The average is \(unit.text($0)), the" } ?? "The"
            lines.append(
                "\(mean) limits of what is normal are \(unit.text(limits.lowerBound)) to \(unit.text(limits.upperBound))."
            )
        }
        for chartBreak in breaks { lines.append("From \(chartBreak.from.words): \(chartBreak.text)") }
        let shown = all ? points[...] : points.suffix(PlainPage.rowsTold)
        let figures = shown.map { point in
            let mark = [Status.noChange, .noData].contains(point.status) ? "" : " (\(point.status.word))"
            let value =
                switch point.value {
                case .number(let number): unit.text(number)
                case .missing(let reason): reason.words
                }
            return "\(point.period.shortWords) \(value)\(mark)"
        }
        lines.append((all ? "" : "The latest: ") + figures.joined(separator: "; ") + ".")
        return lines
    }
}

extension StepChart {
    /// The chart in words: each step with its day.
    fileprivate var told: [String] {
        ["Chart: \(title)."]
            + steps.map { step in
                let level = step.level.flatMap { levels.indices.contains($0) ? levels[$0] : nil }
                return "\(step.on.words): \(step.label)\(level.map { ", \($0)" } ?? "")."
            }
    }
}
