/// How the agency share would move, month by month, with other numbers of posts, conversions and academy places.
///
/// What it assumes:
/// - permanent workers go on leaving at the yearly rate of the last 12 months: leavers over the average number in
///   post, a twelfth of it each month;
/// - permanent workers go on coming from outside as in the last 12 months, besides the academy and conversions;
/// - so many agency workers become permanent each month, as long as there are any;
/// - the academy's places are filled each September by full-time workers;
/// - added posts are full time, there from the first month; posts are filled to the share that is filled now, by
///   agency workers where permanent ones do not suffice;
/// - an hour of a worker costs what it costs now.
///
/// It is arithmetic, not a forecast: nothing else changes.
package struct WorkforceProjection: Hashable, Sendable {
    /// How the workforce stands today, in full-time equivalents.
    package struct Start: Hashable, Sendable {
        /// Posts established.
        package var established: Double
        /// Filled by permanent workers.
        package var permanent: Double
        /// Filled by agency workers.
        package var agency: Double
        /// Permanent workers who leave in a year, as a share of those in post.
        package var leavingRate: Double
        /// Permanent workers who come from outside in a year, the academy's and converted ones left out.
        package var arrivalsEachYear: Double
        /// Agency workers who became permanent in the last year.
        package var conversionsLastYear: Int
        /// What an hour costs.
        package var cost: WorkforceCost

        /// A start from its parts.
        package init(
            established: Double, permanent: Double, agency: Double, leavingRate: Double, arrivalsEachYear: Double,
            conversionsLastYear: Int, cost: WorkforceCost
        ) {
            self.established = established
            self.permanent = permanent
            self.agency = agency
            self.leavingRate = leavingRate
            self.arrivalsEachYear = arrivalsEachYear
            self.conversionsLastYear = conversionsLastYear
            self.cost = cost
        }

        /// The share of posts that somebody fills, 0 to 1; 0 where there is no post.
        package var fill: Double { established > 0 ? min(1, (permanent + agency) / established) : 0 }
    }

    /// What is tried out.
    package struct Trial: Hashable, Sendable {
        /// Posts added; negative where posts are given up.
        package var posts: Int
        /// Agency workers who become permanent in a month, 0 or more.
        package var conversionsEachMonth: Int
        /// The academy's places in a year, 0 or more.
        package var academyPlacesEachYear: Int

        /// A trial from its parts.
        package init(posts: Int, conversionsEachMonth: Int, academyPlacesEachYear: Int) {
            self.posts = posts
            self.conversionsEachMonth = conversionsEachMonth
            self.academyPlacesEachYear = academyPlacesEachYear
        }

        /// The trial with one number changed; places and conversions do not fall below 0.
        package func adding(posts: Int = 0, conversions: Int = 0, places: Int = 0) -> Trial {
            Trial(
                posts: self.posts + posts, conversionsEachMonth: max(0, conversionsEachMonth + conversions),
                academyPlacesEachYear: max(0, academyPlacesEachYear + places))
        }
    }

    /// One month's end.
    package struct MonthEnd: Hashable, Sendable {
        /// The month.
        package var month: Month
        /// Filled by permanent workers, full-time equivalents.
        package var permanent: Double
        /// Filled by agency workers, full-time equivalents.
        package var agency: Double

        /// The agency share; not applicable where nobody is in post.
        package var share: Figure { Figure(share: agency, of: permanent + agency) }
    }

    /// How far it reckons: five years.
    package static let horizon = 60

    /// How it starts.
    package let start: Start
    /// What is tried out.
    package let trial: Trial
    /// Each month's end, from the month after the start.
    package let months: [MonthEnd]

    /// Reckons five years from a month on.
    package init(start: Start, trial: Trial, after month: Month) {
        self.start = start
        self.trial = trial
        let established = max(0, start.established + Double(trial.posts))
        let filled = established * start.fill
        var permanent = min(start.permanent, established)
        var agency = max(0, filled - permanent)
        var months: [MonthEnd] = []
        months.reserveCapacity(Self.horizon)
        for step in 1...Self.horizon {
            let next = month.adding(months: step)
            permanent -= permanent * start.leavingRate / 12
            permanent += start.arrivalsEachYear / 12
            permanent += min(Double(trial.conversionsEachMonth), agency)
            if next.month == 9 { permanent += Double(trial.academyPlacesEachYear) }
            permanent = min(permanent, established)
            agency = max(0, filled - permanent)
            months.append(MonthEnd(month: next, permanent: permanent, agency: agency))
        }
        self.months = months
    }

    /// The first month at whose end the agency share is at a target or below; nil where that is not within five years.
    package func month(reaching target: Double) -> Month? {
        months.first { ($0.share.value.number ?? .infinity) <= target + 1e-9 }?.month
    }

    /// What the workers in post after so many months would cost in a year; missing where no rate is recorded.
    package func yearlyCost(afterMonths count: Int) -> Figure {
        let staff =
            count > 0 && count <= months.count
            ? (months[count - 1].permanent, months[count - 1].agency) : (start.permanent, start.agency)
        let pounds = start.cost.yearly(permanent: staff.0, agency: staff.1)
        return Figure(pounds.map(Value.number) ?? .missing(.notAvailable), unit: .pounds)
    }
}

/// How a projection starts, kept once counted.
private struct ProjectionStart: Sendable {
    let start: WorkforceProjection.Start?
}

extension Journey {
    /// How a projection of the workforce starts: at the last month's end, like the agency share's latest figure; nil
    /// where no social work post stood then.
    package var projectionStart: WorkforceProjection.Start? {
        workings.result(ProjectionStart.self) { ProjectionStart(start: countProjectionStart()) }.start
    }

    private func countProjectionStart() -> WorkforceProjection.Start? {
        let month = lastMonth
        let day = month.lastDay
        let year = month.adding(months: -12)...month.adding(months: -1)
        var established = 0.0
        var filled: [Spell.Contract: Double] = [:]
        for post in establishment where post.isSocialWork && post.isEstablished(on: day) {
            established += post.fullTimeEquivalent
            if let spell = post.spell(on: day) { filled[spell.contract, default: 0] += post.fullTimeEquivalent }
        }
        guard established > 0 else { return nil }
        let inPost = workforce(in: year).permanentStaff
        let average = inPost.reduce(0, +) / Double(inPost.count)
        let staff = staff
        let from = month.adding(months: -12).lastDay
        func size(_ stays: [StaffHistory.Stay]) -> Double { stays.reduce(0) { $0 + $1.fullTimeEquivalent } }
        let left = size(staff.departures(.permanent, after: from, through: day))
        let conversions = staff.conversions(after: from, through: day)
        // Whoever was there when the record begins has not come in that year.
        let beginning = establishment.firstSpellBegan ?? day
        let came = staff.arrivals(.permanent, after: max(from, beginning), through: day)
            .filter { !$0.isOfAcademy }
        return WorkforceProjection.Start(
            established: established, permanent: filled[.permanent] ?? 0, agency: filled[.agency] ?? 0,
            leavingRate: average > 0 ? min(1, left / average) : 0, arrivalsEachYear: size(came),
            conversionsLastYear: conversions.count,
            cost: workforceCost)
    }

    /// What goes on if nothing is changed: today's posts, as many conversions as in the last twelve months (a month's
    /// share of them, rounded), and the places of the academy cohorts that began in them.
    package var unchangedTrial: WorkforceProjection.Trial {
        let conversions = projectionStart?.conversionsLastYear ?? 0
        let places = academyCohorts.filter { $0.began > asAt.adding(months: -12) }.reduce(0) { $0 + $1.places }
        return WorkforceProjection.Trial(
            posts: 0, conversionsEachMonth: (conversions + 6) / 12, academyPlacesEachYear: places)
    }
}
