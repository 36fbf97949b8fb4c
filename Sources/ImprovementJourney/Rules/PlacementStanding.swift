/// How an agency worker's placement stands to the regional memorandum: to the cap on pay, and to the bar on workers who
/// left a member council.
package struct PlacementStanding: Hashable, Sendable {
    /// The cap that held for the role when the placement began; nil where there was none.
    package let cap: PayCap?
    /// Pounds an hour above the cap; nil where it is not above, or there is none.
    package let aboveCap: Figure?
    /// Whether it is paid above the cap and nobody signed that off.
    package let isUnsigned: Bool
    /// The first day on which the worker may be placed in the region again; nil for a worker who left no member council.
    package let barEnds: Day?
    /// Days from its beginning to the end of the bar, 1 or more; nil where it did not begin within the bar.
    package let daysTooSoon: Int?

    /// Whether it began within the bar.
    package var isBarred: Bool { daysTooSoon != nil }

    /// How a placement stands by the caps and settings of a journey.
    package init(_ placement: Placement, in journey: Journey) {
        cap = journey.payCap(for: placement)
        aboveCap = journey.poundsAboveCap(placement).map { Figure(.number($0), unit: .poundsPerHour) }
        isUnsigned = aboveCap != nil && placement.signedOffBy == nil
        barEnds = journey.barEnds(placement)
        daysTooSoon = journey.isWithinBar(placement) ? barEnds.map { placement.from.days(until: $0) } : nil
    }
}

extension Placement {
    /// Pounds an hour that the worker is paid.
    package var rate: Figure { Figure(.number(hourlyRate), unit: .poundsPerHour) }
}

extension PayCap {
    /// Pounds an hour that the councils agreed to pay at most.
    package var rate: Figure { Figure(.number(hourlyRate), unit: .poundsPerHour) }
}

extension Journey {
    /// Whether the memorandum binds a council on a day: it had signed by then.
    ///
    /// What others agreed among themselves is no rule for a council that has not, and no breach of its own.
    package func isBound(_ id: Council.ID, on day: Day) -> Bool {
        let signed = councils[id]?.signedMemorandum ?? (council?.id == id ? council?.signedMemorandum : nil)
        return signed.map { $0.first <= day } ?? false
    }

    /// The cap that held for a placement's role when it began: the latest one; nil where there was none, or the council
    /// was not bound by it.
    package func payCap(for placement: Placement) -> PayCap? {
        guard isBound(placement.council, on: placement.from) else { return nil }
        return payCaps.filter { $0.role == placement.role && $0.from.first <= placement.from }.max { $0.from < $1.from }
    }
}
