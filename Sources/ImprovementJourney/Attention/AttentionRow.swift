/// One row of the attention list: a subject with everything that rules find of it.
package struct AttentionRow: Sendable {
    /// What it is about.
    package let subject: AttentionSubject
    /// The lane that it stands in: the first of those of its exceptions.
    package let lane: AttentionLane
    /// Everything that is found of it, the weightiest first.
    package let exceptions: [AttentionException]
    /// The subject's name.
    package let title: Sentence
    /// Until when, or how late, in a word: `2d`, `LATE`; empty where no day is set.
    package let when: Sentence
    /// What it weighs beside others of its lane: children times days past their limit, or the children that a team holds.
    let weight: Double
    /// All its reasons in a sentence, each counted once.
    package let words: Sentence
    /// Who looked at it and left it until when; nil where nobody did.
    package var acknowledged: Acknowledgement?

    /// Calendar days that are left of the first limit that can still be kept; nil where none is running.
    package var daysToSave: Int? { exceptions.compactMap(\.daysLeft).filter { $0 >= 0 }.min() }

    /// Calendar days past the limit that is past the longest; 0 where none is.
    package var daysLate: Int { -min(0, exceptions.compactMap(\.daysLeft).min() ?? 0) }

    /// Whether something of it is past its day.
    package var isLate: Bool { daysLate > 0 }

    /// Where its exceptions' records come from, each once.
    package var sources: [Source.ID] {
        var seen: Set<Source.ID> = []
        return exceptions.compactMap(\.source).filter { seen.insert($0).inserted }
    }
}
