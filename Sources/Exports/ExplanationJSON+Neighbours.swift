import ImprovementJourney
import JSON
import Panels

extension ExplanationJSON {
    /// The council beside its statistical neighbours; null where none of them has a figure.
    static func neighbours(_ comparison: NeighbourComparison?) -> JSONValue {
        guard let comparison else { return .null }
        func members(_ figure: Figure) -> [(String, JSONValue)] {
            Point(figure.value, numerator: figure.numerator, denominator: figure.denominator).members
        }
        let rank = comparison.rank
        let councils = zip(comparison.neighbours.members, comparison.figures).map { member, figure in
            JSONValue.object(
                [
                    ("code", .text(member.id.text)), ("title", .text(member.title)),
                    ("closeness", optional(member.closeness)),
                ] + members(figure))
        }
        return .object([
            ("edition", comparison.neighbours.edition.map { .number(Double($0)) } ?? .null),
            ("of", optional(comparison.neighbours.predecessor)), ("period", .text(comparison.last.description)),
            ("periods", .number(Double(comparison.periods))), ("own", .object(members(comparison.own))),
            ("middle", comparison.middle.value.number.map { .number($0) } ?? .null),
            ("count", .number(Double(comparison.count))),
            ("rank", rank.map { .number(Double($0.rank)) } ?? .null),
            ("ranked", rank.map { .number(Double($0.count)) } ?? .null),
            ("quarter", rank.map { .number(Double($0.quarter)) } ?? .null), ("councils", .list(councils)),
        ])
    }
}
