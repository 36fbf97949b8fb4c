extension DerivedMeasure {
    /// What is counted from the court cases, by the month of the final order.
    static let court: [DerivedMeasure] = [
        DerivedMeasure(id: .courtWithin26Weeks, beginning: firstCase) { journey, scope, months in
            let concluded = concluded(journey, scope, months)
            return zip(concluded.within26Weeks, concluded.all).map { Figure(share: $0, of: $1) }
        },
        DerivedMeasure(id: .courtAverageWeeks, beginning: firstCase) { journey, scope, months in
            let concluded = concluded(journey, scope, months)
            return zip(concluded.weeks, concluded.all).map { weeks, all in
                Figure(
                    all == 0 ? .missing(.notApplicable) : .number(weeks / all), unit: .weeks, numerator: weeks,
                    denominator: all)
            }
        },
    ]

    /// What is counted from the challenges of independent reviewing officers, by the month in which each had to be
    /// settled.
    static let challenges: [DerivedMeasure] = [
        DerivedMeasure(id: .challengesOnTime) { journey, scope in
            journey.earliest(of: ChallengeDays.self, in: scope, \.raised)
        } figures: { journey, scope, months in
            let calendar = journey.calendar
            var onTime = [Double](repeating: 0, count: months.months.count)
            var due = onTime
            journey.forEach(ChallengeDays.self, in: scope) { _, course in
                let index = Month(containing: course.due(in: calendar)).ordinal - months.lowerBound.ordinal
                guard due.indices.contains(index), let isOnTime = course.isOnTime(on: journey.asAt, calendar: calendar)
                else { return }
                due[index] += 1
                if isOnTime { onTime[index] += 1 }
            }
            return zip(onTime, due).map { Figure(share: $0, of: $1) }
        }
    ]

    private static let firstCase: Beginning = { journey, scope in
        // The first final order begins the series: before it there is nothing to take a share of.
        journey.earliest(of: CourtCaseDays.self, in: scope, \.concluded)
    }

    /// The cases concluded in each month: how many, how many of them within 26 weeks, and the weeks of all together.
    private static func concluded(
        _ journey: Journey, _ scope: Scope, _ months: ClosedRange<Month>
    ) -> (all: [Double], within26Weeks: [Double], weeks: [Double]) {
        var all = [Double](repeating: 0, count: months.months.count)
        var (within26Weeks, weeks) = (all, all)
        journey.forEach(CourtCaseDays.self, in: scope) { _, days in
            guard let concluded = days.concluded else { return }
            let index = Month(containing: concluded).ordinal - months.lowerBound.ordinal
            guard all.indices.contains(index) else { return }
            let standing = CourtDeadline(issued: days.issued).standing(on: concluded)
            all[index] += 1
            weeks[index] += standing.weeks
            if standing.isWithin26WeeksStatistic { within26Weeks[index] += 1 }
        }
        return (all, within26Weeks, weeks)
    }
}
