extension DerivedMeasure {
    /// How many there are and what an hour of them costs, at each month's end; claims speak of these.
    static let staff: [DerivedMeasure] = [
        DerivedMeasure(id: .socialWorkersInPost, beginning: firstPost) { journey, scope, months in
            posts(journey, scope).staffInPost(in: months)
        },
        DerivedMeasure(id: .agencyCostTimes, beginning: firstPost) { journey, scope, months in
            posts(journey, scope).agencyCostTimes(in: months)
        },
        DerivedMeasure(id: .academyStarters) { journey, scope in
            guard scope == .council else { return nil }
            return journey.academyCohorts.min { $0.began < $1.began }.map { ($0.began, $0.source) }
        } figures: { journey, _, months in
            journey.academyStarters(in: months)
        },
        DerivedMeasure(id: .administrativeStaffBegun) { journey, scope in
            journey.records(Post.self, in: scope).filter { !$0.isSocialWork }
                .min { $0.established < $1.established }.map { ($0.established, $0.source) }
        } figures: { journey, scope, months in
            journey.records(Post.self, in: scope).administratorsBegun(in: months)
        },
    ]
}
