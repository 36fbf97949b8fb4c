import ImprovementJourney

extension Readers {
    /// A sentence as its readers may be told it; empty where nothing of it may be told.
    ///
    /// Those who may see small numbers read it whole, without the numbers of records. For the others a clause that holds
    /// what they may not see is left out, for without its figure it would say something else.
    ///
    /// - Parameter isAboutPlan: Whether its bare counts count the plan's records, and not people.
    func prepared(_ sentence: Sentence, isAboutPlan: Bool) -> Sentence {
        if audience.seesRecordNumbers { return sentence }
        if sentence.parts.allSatisfy({ mayTell($0, isAboutPlan: isAboutPlan) }) { return sentence }
        guard disclosure != nil else { return Sentence(sentence.parts.map(withoutRecordNumbers)) }
        let whole = sentence.clauses(at: ["; ", ". "]).compactMap { clause -> Sentence.Clause? in
            if clause.parts.allSatisfy({ mayTell($0, isAboutPlan: isAboutPlan) }) { return clause }
            // What follows the first comma hangs on what stands before it.
            let pieces = Sentence(clause.parts).clauses(at: [", "])
            let kept = pieces.filter { $0.parts.allSatisfy { mayTell($0, isAboutPlan: isAboutPlan) } }
            guard let first = pieces.first, kept.first?.parts == first.parts else { return nil }
            return Sentence.Clause(parts: Sentence(joining: kept).parts, separator: clause.separator)
        }
        let told = Sentence(joining: whole)
        guard !told.isEmpty, sentence.text.hasSuffix("."), !told.text.hasSuffix(".") else { return told }
        return told + "."
    }

    /// A heading as its readers may be told it: what stands before the first thing that they may not see.
    func preparedHeading(_ heading: Sentence, isAboutPlan: Bool) -> Sentence {
        let told = prepared(heading, isAboutPlan: isAboutPlan)
        if !told.isEmpty || heading.isEmpty { return told }
        let before = heading.parts.prefix { mayTell($0, isAboutPlan: isAboutPlan) }
        var parts = Array(before)
        if case .words(let words)? = parts.last {
            var words = words[...]
            while let last = words.last, last.isWhitespace || ":,;(".contains(last) { words.removeLast() }
            parts[parts.count - 1] = .words(String(words))
        }
        return Sentence(parts)
    }

    /// Whether a piece may be told as it stands.
    func mayTell(_ part: Sentence.Part, isAboutPlan: Bool) -> Bool {
        switch part {
        case .words(let words): !namesRecord(words)
        case .figure(let figure, _): mayTell(figure, isAboutPlan: isAboutPlan)
        case .time: true
        case .record(let name, let title): audience.seesRecordNumbers || !isPersonal(name) && !namesRecord(title)
        }
    }

    /// Whether a figure may be told as it stands.
    func mayTell(_ figure: Figure, isAboutPlan: Bool) -> Bool {
        guard let disclosure else { return true }
        if figure.value.number == nil { return true }
        if disclosure.measures(figure) { return disclosure.tells(figure) }
        return disclosure.isFixed(figure) || isAboutPlan && figure.counts == .records
    }

    private func withoutRecordNumbers(_ part: Sentence.Part) -> Sentence.Part {
        switch part {
        case .words(let words): .words(withoutRecordNumbers(words))
        case .record(let name, let title) where isPersonal(name) || namesRecord(title): .words(Self.numberLeftOut)
        default: part
        }
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
