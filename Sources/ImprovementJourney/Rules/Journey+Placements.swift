extension Journey {
    /// Pounds an hour that a placement is paid above the cap of its role; nil where it is not above, or there is none.
    package func poundsAboveCap(_ placement: Placement) -> Double? {
        guard let cap = payCap(for: placement), placement.hourlyRate > cap.hourlyRate else { return nil }
        return placement.hourlyRate - cap.hourlyRate
    }

    /// The first day on which a worker who left a council may be placed in the region again, by the rules that bind the
    /// placement, the latest of them; nil for a worker who left none, and where no bar binds.
    package func barEnds(_ placement: Placement) -> Day? {
        agencyRules(for: placement).compactMap { barEnds(placement, under: $0) }.max()
    }

    /// Whether a placement began within the bar after leaving a council of the region.
    package func isWithinBar(_ placement: Placement) -> Bool {
        PlacementStanding(placement, in: self).isBarred
    }

    /// Placements of the day, what breaks the rules first: paid above the cap and not signed off, then placed within the
    /// bar, then what breaks another rule, then paid above the cap, the farthest above before.
    package var currentPlacements: [Placement] {
        placements.filter { $0.until == nil }.map { ($0, breach($0), poundsAboveCap($0) ?? 0) }
            .sorted { ($1.1, $1.2, $0.0.id) < ($0.1, $0.2, $1.0.id) }.map(\.0)
    }

    private func breach(_ placement: Placement) -> Int {
        let standing = PlacementStanding(placement, in: self)
        if standing.isUnsigned { return 4 }
        if standing.isBarred { return 3 }
        if !standing.breaches.isEmpty { return 2 }
        return standing.aboveCap == nil ? 0 : 1
    }
}
