extension Journey {
    /// Pounds an hour that a placement is paid above the cap of its role; nil where it is not above, or there is none.
    package func poundsAboveCap(_ placement: Placement) -> Double? {
        guard let cap = payCap(for: placement), placement.hourlyRate > cap.hourlyRate else { return nil }
        return placement.hourlyRate - cap.hourlyRate
    }

    /// The first day on which a worker who left a member council may be placed in the region again: so many months
    /// after leaving as the memorandum sets; nil for a worker who left none.
    package func barEnds(_ placement: Placement) -> Day? {
        guard placement.leftCouncil != nil else { return nil }
        return placement.leftOn?.adding(months: settings.placementBarMonths)
    }

    /// Whether a placement began within the bar after leaving a member council.
    package func isWithinBar(_ placement: Placement) -> Bool {
        guard let end = barEnds(placement) else { return false }
        return placement.from < end
    }

    /// Councils that have signed the regional memorandum by the journey's day, in the files' order.
    package var memorandumCouncils: [Council] {
        councils.filter { council in council.signedMemorandum.map { $0.first <= asAt } ?? false }
    }
}
