extension DerivedMeasure {
    /// What is counted from the court cases, by the month of the final order.
    static let court: [DerivedMeasure] = [
        DerivedMeasure(id: .courtWithin26Weeks, beginning: firstCase) { journey, scope, months in
            concluded(journey, scope, months).map { cases in
                Figure(
                    share: Double(cases.count { $0.standing(on: journey.asAt).isWithin26WeeksStatistic }),
                    of: Double(cases.count))
            }
        },
        DerivedMeasure(id: .courtAverageWeeks, beginning: firstCase) { journey, scope, months in
            concluded(journey, scope, months).map { cases in
                let weeks = cases.reduce(0) { $0 + $1.standing(on: journey.asAt).weeks }
                return Figure(
                    cases.isEmpty ? .missing(.notApplicable) : .number(weeks / Double(cases.count)), unit: .weeks,
                    numerator: weeks, denominator: Double(cases.count))
            }
        },
    ]

    /// What is counted from the challenges of independent reviewing officers, by the month in which each had to be
    /// settled.
    static let challenges: [DerivedMeasure] = [
        DerivedMeasure(id: .challengesOnTime) { journey, scope in
            journey.records(Challenge.self, in: scope).min { $0.raised < $1.raised }
                .map { ($0.raised, $0.source) }
        } figures: { journey, scope, months in
            let calendar = journey.calendar
            var onTime = [Double](repeating: 0, count: months.months.count)
            var due = onTime
            for challenge in journey.records(Challenge.self, in: scope) {
                let index = Month(containing: challenge.due(in: calendar)).ordinal - months.lowerBound.ordinal
                guard due.indices.contains(index),
                    let isOnTime = challenge.isOnTime(on: journey.asAt, calendar: calendar)
                else { continue }
                due[index] += 1
                if isOnTime { onTime[index] += 1 }
            }
            return zip(onTime, due).map { Figure(share: $0, of: $1) }
        }
    ]

    private static let firstCase: @Sendable (Journey, Scope) -> (day: Day, source: Source.ID)? = { journey, scope in
        // The first final order begins the series: before it there is nothing to take a share of.
        journey.records(CourtCase.self, in: scope).lazy
            .compactMap { courtCase in courtCase.concluded.map { ($0, courtCase.source) } }
            .min { $0.0 < $1.0 }
    }

    private static func concluded(_ journey: Journey, _ scope: Scope, _ months: ClosedRange<Month>) -> [[CourtCase]] {
        var byMonth = [[CourtCase]](repeating: [], count: months.months.count)
        for courtCase in journey.records(CourtCase.self, in: scope) {
            guard let concluded = courtCase.concluded else { continue }
            let index = Month(containing: concluded).ordinal - months.lowerBound.ordinal
            if byMonth.indices.contains(index) { byMonth[index].append(courtCase) }
        }
        return byMonth
    }
}
