import ImprovementJourney

extension [Sentence.Part] {
    /// The pieces with every bracket closed that is opened in them, and without those that are only closed.
    var withMatchedBrackets: [Sentence.Part] {
        var depth = 0
        var parts = map { part -> Sentence.Part in
            guard case .words(let words) = part else { return part }
            var kept = ""
            for character in words {
                if character == "(" { depth += 1 }
                if character == ")" {
                    if depth == 0 { continue }
                    depth -= 1
                }
                kept.append(character)
            }
            return .words(kept)
        }
        if depth > 0 { parts.append(.words(String(repeating: ")", count: depth))) }
        return parts
    }
}

extension Sentence {
    /// A stretch of a sentence, and what parts it from the next.
    struct Clause {
        var parts: [Part]
        var separator: String
    }

    /// The sentence cut where its words say so.
    func clauses(at separators: [String]) -> [Clause] {
        var clauses: [Clause] = []
        var parts: [Part] = []
        var joined: [Part] = []
        // A full stop and the blank behind it may have come from two places.
        for part in self.parts {
            if case .words(let words) = part, case .words(let before)? = joined.last {
                joined[joined.count - 1] = .words(before + words)
            } else {
                joined.append(part)
            }
        }
        for part in joined {
            guard case .words(let words) = part else {
                parts.append(part)
                continue
            }
            var rest = words[...]
            while let cut = separators.compactMap({ rest.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }
            ) {
                if cut.lowerBound > rest.startIndex { parts.append(.words(String(rest[..<cut.lowerBound]))) }
                clauses.append(Clause(parts: parts, separator: String(rest[cut])))
                parts = []
                rest = rest[cut.upperBound...]
            }
            if !rest.isEmpty { parts.append(.words(String(rest))) }
        }
        if !parts.isEmpty { clauses.append(Clause(parts: parts, separator: "")) }
        return clauses
    }

    /// Clauses in a row, each parted from the next as it was from the one that followed it.
    init(joining clauses: [Clause]) {
        var parts: [Part] = []
        for (place, clause) in clauses.enumerated() {
            parts += clause.parts
            let isEnd = place == clauses.count - 1
            let separator = isEnd && clause.separator == ". " ? "." : isEnd ? "" : clause.separator
            if !separator.isEmpty { parts.append(.words(separator)) }
        }
        self.init(parts)
    }
}
