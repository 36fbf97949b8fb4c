import ImprovementJourney

extension Record {
    /// The council of a code, number or name; refuses what is none, with the nearest, and a name that several have.
    func council(named wanted: String) throws(ImportRefusal) -> LocalAuthority {
        if let council = localAuthority(wanted.trimmed) { return council }
        let words = wanted.plainWords
        guard !words.isEmpty else { throw ImportRefusal("Say with --council which one: a code, number or name.") }
        for candidates in [
            localAuthorities.filter { $0.title.plainWords == words },
            localAuthorities.filter { $0.title.hasWords(of: words) },
        ] {
            if candidates.count == 1, let council = candidates.first { return council }
            if candidates.count > 1 {
                let named = candidates.prefix(8).map(\.named).joined(separator: ", ")
                throw ImportRefusal(
                    "\(candidates.count) councils are called \"\(wanted)\": \(named). Say --council with the code of "
                        + "the one that is meant."
                )
            }
        }
        // What most names have in common says nothing of which is meant.
        let core = words.withoutCouncilWords
        let nearest = localAuthorities.map { council in
            let title = council.title.plainWords
            // `Northants` begins as Northamptonshire does, however many letters follow.
            let begun = title.commonPrefix(with: core).count
            let byName = begun >= 5 ? -begun : Nearest.distance(core, title.withoutCouncilWords)
            return (
                value: council.named,
                distance: min(byName, Nearest.distance(wanted.trimmed.uppercased(), council.id.text))
            )
        }
        .nearest(3).joined(separator: ", ")
        throw ImportRefusal(
            "No council is called \"\(wanted)\", or has that code. Did you mean \(nearest)? Write its code.")
    }
}

extension LocalAuthority {
    /// Its name with its code, and until when it was one.
    fileprivate var named: String { "\(title) (\(id)\(lastMonth.map { ", until \($0.words)" } ?? ""))" }
}

extension Sequence where Element == (value: String, distance: Int) {
    /// The nearest of them, so many at most: where one is near, none that is much further is named beside it.
    func nearest(_ most: Int) -> [String] {
        let sorted = sorted { ($0.distance, $0.value) < ($1.distance, $1.value) }
        return sorted.prefix(most).filter { $0.distance <= (sorted.first?.distance ?? 0) + 1 }.map(\.value)
    }
}

extension String {
    /// A council's name without the words that say what kind of council it is.
    fileprivate var withoutCouncilWords: String {
        let common: Set<Substring> = [
            "council", "county", "city", "borough", "london", "royal", "metropolitan", "district", "unitary", "of",
            "the",
        ]
        let kept = split { !$0.isLetter && !$0.isNumber }.filter { !common.contains($0) }
        return kept.isEmpty ? self : kept.joined(separator: " ")
    }

    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }

    /// Whether all words of another stand in this as whole words: `Bristol` in `Bristol, City of`.
    fileprivate func hasWords(of other: String) -> Bool {
        func words(_ text: String) -> Set<Substring> { Set(text.plainWords.split { !$0.isLetter && !$0.isNumber }) }
        return words(other).isSubset(of: words(self))
    }
}
