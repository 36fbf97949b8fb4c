import ImprovementJourney
import Panels

/// docs/measures.md: every measure of a record, by panel, with polarity, target and source.
enum MeasuresDocument {
    /// The document as Markdown.
    static func text(_ record: Record) -> String {
        var lines = [
            "# Measures",
            "",
            "Every measure of the shipped record, made from its files: do not edit by hand. A council adds its own in",
            "data alone: see [adding-a-measure.md](adding-a-measure.md).",
        ]
        for panel in Panel.all {
            let measures = record.measures.filter { $0.panel == panel.id }
            if measures.isEmpty { continue }
            lines += ["", "## \(panel.title)", ""]
            lines += [
                "| measure | what it is | unit | taken | better | target | defined by |",
                "| --- | --- | --- | --- | --- | --- | --- |",
            ]
            lines += measures.map { row($0, record) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ measure: Measure, _ record: Record) -> String {
        var definition = measure.definition
        if let numerator = measure.numerator, let denominator = measure.denominator {
            definition += " Above the line: \(numerator). Below the line: \(denominator)."
        }
        let better =
            switch measure.polarity {
            case .higherIsBetter: "higher"
            case .lowerIsBetter: "lower"
            case .neutral: "neither"
            }
        let target = measure.target.map { target in
            "\(measure.unit.text(target.value)): \(target.origin)" + (target.from.map { ", from \($0.words)" } ?? "")
        }
        let source = record.sources[measure.source].map { "\($0.publisher), \($0.title)" }
        let cells = [
            "\(measure.title) (`\(measure.id)`)", definition, measure.unit.rawValue, measure.cadence.rawValue, better,
            target ?? "none", source ?? measure.source.text,
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
