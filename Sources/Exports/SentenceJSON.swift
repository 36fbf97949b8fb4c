import ImprovementJourney
import JSON

/// Sentences, figures and series as JSON, with their parts: the same in every document.
enum SentenceJSON {
    /// The words, and the figures, days and records that stand in them.
    static func value(_ sentence: Sentence) -> JSONValue { .object(members(sentence)) }

    /// The same as members of an object that has others.
    static func members(_ sentence: Sentence) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = [("text", .text(sentence.text))]
        let parts = sentence.parts.compactMap { part -> JSONValue? in
            switch part {
            case .words: nil
            case .figure(let figure, let form): self.figure(figure, form)
            case .time(let time): .object([("text", .text(time.text))])
            case .record(let name, let title):
                .object([("text", .text(title)), ("record", .text(name.noun)), ("id", .text(name.id))])
            }
        }
        if !parts.isEmpty { members.append(("parts", .list(parts))) }
        return members
    }

    static func figure(_ figure: Figure, _ form: Figure.Form) -> JSONValue {
        var members: [(String, JSONValue)] = [("text", .text(figure.text(form)))] + value(figure.value)
        members += [
            ("numerator", number(figure.numerator)), ("denominator", number(figure.denominator)),
            ("unit", .text(figure.unit.rawValue)), ("counts", .text(figure.counts.rawValue)),
        ]
        if let origin = figure.origin {
            members += [
                ("series", series(origin.key)), ("period", .text(origin.last.description)),
                ("periods", .number(Double(origin.periods))),
            ]
        }
        return .object(members)
    }

    static func value(_ value: Value) -> [(String, JSONValue)] {
        switch value {
        case .number(let number): [("value", .number(number)), ("missing", .null)]
        case .missing(let missing): [("value", .null), ("missing", .text(missing.rawValue))]
        }
    }

    static func series(_ key: Series.Key?) -> JSONValue {
        guard let key else { return .null }
        return .object([
            ("measure", .text(key.measure.text)), ("scope", .text(key.scope.description)),
            ("category", optional(key.category)),
        ])
    }

    private static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    private static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
}
