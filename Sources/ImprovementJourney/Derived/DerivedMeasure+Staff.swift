extension DerivedMeasure {
    /// How many there are and what an hour of them costs, at each month's end; claims speak of these.
    static let staff: [DerivedMeasure] = [
        DerivedMeasure(id: .socialWorkersInPost, beginning: firstPost) { journey, scope, months in
            journey.workforce(scope, in: months).staffInPost
        },
        DerivedMeasure(id: .agencyCostTimes, beginning: firstPost) { journey, scope, months in
            journey.workforce(scope, in: months).agencyCostTimes
        },
        DerivedMeasure(id: .academyStarters) { journey, scope in
            guard scope == .council else { return nil }
            return journey.academyCohorts.min { $0.began < $1.began }.map { ($0.began, $0.source) }
        } figures: { journey, _, months in
            journey.academyStarters(in: months)
        },
        DerivedMeasure(id: .administrativeStaffBegun, beginning: firstAdministrator) { journey, scope, months in
            journey.workforce(scope, in: months).administratorsBegun
        },
    ]
}
