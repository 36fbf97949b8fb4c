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
        if mayTell(sentence.parts, isAboutPlan: isAboutPlan) { return sentence }
        guard disclosure != nil else { return Sentence(sentence.parts.map(withoutRecordNumbers)) }
        let told = Sentence(joining: clausesTold(of: sentence, isAboutPlan: isAboutPlan))
        guard !told.isEmpty, sentence.text.hasSuffix("."), !told.text.hasSuffix(".") else { return told }
        return told + "."
    }

    /// The clauses of a sentence that may be told, each with what of it may be.
    ///
    /// What a list is of stands before its first entry, and goes on to stand before the first that may be told: without it
    /// that would seem to belong to the list before. A sentence whose end is left out ends with what is told of it.
    private func clausesTold(of sentence: Sentence, isAboutPlan: Bool) -> [Sentence.Clause] {
        var told: [Sentence.Clause] = []
        var heading: [Sentence.Part] = []
        var isBeginning = true
        for clause in sentence.clauses(at: ["; ", ". "]) {
            let endsSentence = clause.separator == ". "
            if let kept = self.told(of: clause, isAboutPlan: isAboutPlan) {
                told.append(Sentence.Clause(parts: heading + kept.parts, separator: kept.separator))
                heading = []
            } else if endsSentence {
                if !isBeginning, !told.isEmpty { told[told.count - 1].separator = clause.separator }
                heading = []
            } else if isBeginning {
                heading = self.heading(of: clause, isAboutPlan: isAboutPlan)
            }
            isBeginning = endsSentence
        }
        return told
    }

    /// What of a clause may be told: what follows its first comma or bracket hangs on what stands before it.
    private func told(of clause: Sentence.Clause, isAboutPlan: Bool) -> Sentence.Clause? {
        if mayTell(clause.parts, isAboutPlan: isAboutPlan) {
            return Sentence.Clause(parts: clause.parts.withMatchedBrackets, separator: clause.separator)
        }
        let pieces = Sentence(withoutHiddenBrackets(clause.parts, isAboutPlan)).clauses(at: [", "])
        let kept = pieces.filter { mayTell($0.parts, isAboutPlan: isAboutPlan) }
        guard let first = pieces.first, kept.first?.parts == first.parts else { return nil }
        return Sentence.Clause(parts: Sentence(joining: kept).parts.withMatchedBrackets, separator: clause.separator)
    }

    /// The pieces without the brackets in which something stands that may not be told, and the blank before them.
    private func withoutHiddenBrackets(_ parts: [Sentence.Part], _ isAboutPlan: Bool) -> [Sentence.Part] {
        var told: [Sentence.Part] = []
        var bracket: [Sentence.Part] = []
        var depth = 0
        func close() {
            if mayTell(bracket, isAboutPlan: isAboutPlan) {
                told += bracket
            } else if case .words(let before)? = told.last, before.last == " " {
                told[told.count - 1] = .words(String(before.dropLast()))
            }
            bracket = []
        }
        for part in parts {
            guard case .words(let words) = part else {
                if depth > 0 { bracket.append(part) } else { told.append(part) }
                continue
            }
            var text = ""
            for character in words {
                if character == "(", depth == 0 {
                    if !text.isEmpty { told.append(.words(text)) }
                    text = ""
                }
                text.append(character)
                if character == "(" { depth += 1 }
                guard character == ")", depth > 0 else { continue }
                depth -= 1
                if depth == 0 {
                    bracket.append(.words(text))
                    text = ""
                    close()
                }
            }
            guard !text.isEmpty else { continue }
            if depth > 0 { bracket.append(.words(text)) } else { told.append(.words(text)) }
        }
        if !bracket.isEmpty { close() }
        return told
    }

    /// What a list is of, with its colon; empty where the clause begins no list, or that may not be told.
    private func heading(of clause: Sentence.Clause, isAboutPlan: Bool) -> [Sentence.Part] {
        let pieces = Sentence(clause.parts).clauses(at: [": "])
        guard pieces.count > 1, let first = pieces.first,
            mayTell(first.parts, isAboutPlan: isAboutPlan)
        else { return [] }
        return first.parts + [.words(": ")]
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

    /// Whether all of some pieces may be told as they stand.
    private func mayTell(_ parts: [Sentence.Part], isAboutPlan: Bool) -> Bool {
        parts.allSatisfy { mayTell($0, isAboutPlan: isAboutPlan) }
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
