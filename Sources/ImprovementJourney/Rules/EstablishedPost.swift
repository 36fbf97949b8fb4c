/// A post as far as a rule asks: a `Post`, or its row in an `Establishment`.
///
/// The rules of the workforce are written for both, so that each stands once.
package protocol EstablishedPost: Sendable {
    associatedtype Spells: RandomAccessCollection where Spells.Element: TimeInPost, Spells.Index == Int
    /// When it was created.
    var established: Day { get }
    /// When it was given up; nil while it stands.
    var abolished: Day? { get }
    /// Its share of full time, above 0 to 1.
    var fullTimeEquivalent: Double { get }
    /// Whether the census of children's social workers counts it.
    var isSocialWork: Bool { get }
    /// Who filled it from when to when, oldest first.
    var spells: Spells { get }
    /// Cases reported for a month's end; nil where there are none to report.
    func casesReported(in month: Month) -> Int?
}

extension Post: EstablishedPost {
    package func casesReported(in month: Month) -> Int? { caseload?[month] }
}

extension EstablishedPost {
    /// Whether the post stands on a day: established, and not given up.
    package func isEstablished(on day: Day) -> Bool {
        guard established <= day else { return false }
        guard let abolished else { return true }
        return abolished > day
    }

    /// The spell that fills the post on a day: the last begun by then, unless it has ended; nil where it is vacant.
    package func spell(on day: Day) -> Spells.Element? {
        guard isEstablished(on: day), let spell = spells.last(where: { $0.from <= day }) else { return nil }
        guard let until = spell.until else { return spell }
        return until > day ? spell : nil
    }

    /// Cases that the post's worker holds at a month's end; nil where the post is not social work, is vacant, holds
    /// none, or none were reported.
    package func casesHeld(in month: Month) -> Int? {
        guard isSocialWork, let cases = casesReported(in: month), cases > 0, spell(on: month.lastDay) != nil else {
            return nil
        }
        return cases
    }

    /// Calls `body` with the months at whose end each spell fills the post, and the spell.
    ///
    /// A spell fills the post at a month's end when it began in that month or before and ends in a later one, so a
    /// month's first day decides as well as its last.
    func forEachFilling(
        in months: ClosedRange<Month>, _ body: (_ filled: Range<Int>, _ spell: Spells.Element) -> Void
    ) {
        let spells = spells
        for index in spells.indices {
            let spell = spells[index]
            var end = spell.until
            if index + 1 < spells.endIndex {
                let next = spells[index + 1].from
                end = min(end ?? next, next)
            }
            if let abolished { end = min(end ?? abolished, abolished) }
            let filled = months.places(from: max(established, spell.from), until: end)
            if !filled.isEmpty { body(filled, spell) }
        }
    }
}
