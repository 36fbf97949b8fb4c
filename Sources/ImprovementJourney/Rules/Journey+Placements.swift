extension Journey {
    /// Pounds an hour that a placement is paid above the cap of its role; nil where it is not above, or there is none.
    package func poundsAboveCap(_ placement: Placement) -> Double? {
        guard let cap = payCap(for: placement), placement.hourlyRate > cap.hourlyRate else { return nil }
        return placement.hourlyRate - cap.hourlyRate
    }

    /// The first day on which a worker who left a member council may be placed in the region again: so many months
    /// after leaving as the memorandum sets; nil for a worker who left none, and for a council that it does not bind.
    package func barEnds(_ placement: Placement) -> Day? {
        guard placement.leftCouncil != nil, isBound(placement.council, on: placement.from) else { return nil }
        return placement.leftOn?.adding(months: settings.placementBarMonths)
    }

    /// Whether a placement began within the bar after leaving a member council.
    package func isWithinBar(_ placement: Placement) -> Bool {
        guard let end = barEnds(placement) else { return false }
        return placement.from < end
    }

    /// Placements of the day, what breaks the memorandum first: paid above the cap and signed off by nobody, then placed
    /// within the bar, then paid above the cap, the farthest above before.
    package var currentPlacements: [Placement] {
        placements.filter { $0.until == nil }.map { ($0, breach($0), poundsAboveCap($0) ?? 0) }
            .sorted { ($1.1, $1.2, $0.0.id) < ($0.1, $0.2, $1.0.id) }.map(\.0)
    }

    private func breach(_ placement: Placement) -> Int {
        let isAbove = poundsAboveCap(placement) != nil
        if isAbove, placement.signedOffBy == nil { return 3 }
        if isWithinBar(placement) { return 2 }
        return isAbove ? 1 : 0
    }
}
