/// How the agency share and the cases a worker would move, month by month, with other numbers of posts, conversions and
/// academy starters.
///
/// What is not changed goes on as the last 12 months did:
/// - permanent workers go on leaving at the yearly rate of these months: leavers over the average number in post, a
///   twelfth of it each month;
/// - permanent workers go on coming from outside, besides the academy and conversions;
/// - as many agency workers become permanent, as long as there are any, and as many begin in the academy, in the month in
///   which most did: starters, never places that nobody filled;
/// - posts, those that somebody fills, and cases go on growing or shrinking by the same number; what permanent workers do
///   not fill of them agency workers do;
/// - added posts are full time, there from the first month, and as large a part of them is filled as of the others now;
/// - an hour of a worker costs what it costs now.
///
/// It is arithmetic: how far it was off when nothing was changed is told by `WorkforceBackTest`.
package struct WorkforceProjection: Hashable, Sendable {
    /// What is tried out.
    package struct Trial: Hashable, Sendable {
        /// Posts added; negative where posts are given up.
        package var posts: Int
        /// Agency workers who become permanent in a year, 0 or more.
        package var conversionsEachYear: Int
        /// Workers who begin in the academy in a year, 0 or more.
        package var startersEachYear: Int

        /// A trial from its parts.
        package init(posts: Int, conversionsEachYear: Int, startersEachYear: Int) {
            self.posts = posts
            self.conversionsEachYear = conversionsEachYear
            self.startersEachYear = startersEachYear
        }

        /// The trial with one number changed; starters and conversions do not fall below 0.
        package func adding(posts: Int = 0, conversions: Int = 0, starters: Int = 0) -> Trial {
            Trial(
                posts: self.posts + posts, conversionsEachYear: max(0, conversionsEachYear + conversions),
                startersEachYear: max(0, startersEachYear + starters))
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
        /// Cases held, and the full-time equivalents that hold any; nil where no caseload is known, or the year's change
        /// carried on so far would be less than half of today's cases or more than twice.
        package var caseload: Caseload?

        /// The agency share; not applicable where nobody is in post.
        package var share: Figure { Figure(share: agency, of: permanent + agency) }

        /// Cases for each full-time worker who holds any; not applicable where nobody would, not reported where no
        /// caseload is known.
        package var casesEach: Figure { caseload?.each ?? Figure(.missing(.notReported), unit: .casesPerWorker) }
    }

    /// Cases, and who holds them.
    package struct Caseload: Hashable, Sendable {
        /// Cases held.
        package var cases: Double
        /// Workers who hold any, full-time equivalents.
        package var holding: Double

        package init(cases: Double, holding: Double) {
            self.cases = cases
            self.holding = holding
        }

        /// Cases for each full-time worker who holds any; not applicable where nobody does.
        package var each: Figure {
            Figure(holding > 0 ? .number(cases / holding) : .missing(.notApplicable), unit: .casesPerWorker)
        }
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
        let posts = max(0, start.established + Double(trial.posts))
        var permanent = min(start.permanent, posts)
        var months: [MonthEnd] = []
        months.reserveCapacity(Self.horizon)
        for step in 1...Self.horizon {
            let next = month.adding(months: step)
            let years = Double(step) / 12
            // No more is filled than stands. Posts that became fewer while more were filled were empty ones, of which
            // none may be left: those that are filled stay.
            let filled = min(
                max(0, posts * start.fill + start.filledGrowthEachYear * years),
                posts + max(0, start.growthEachYear) * years)
            let established = max(filled, posts + start.growthEachYear * years)
            let converted = Double(trial.conversionsEachYear) * start.conversionSize / 12
            permanent -= permanent * start.leavingRate / 12
            permanent += start.arrivalsEachYear / 12
            permanent += min(converted, max(0, filled - permanent))
            if next.month == start.academyMonth { permanent += Double(trial.startersEachYear) * start.starterSize }
            permanent = min(permanent, established)
            let agency = max(0, filled - permanent)
            months.append(
                MonthEnd(
                    month: next, permanent: permanent, agency: agency,
                    caseload: start.caseload.flatMap { caseload in
                        let cases = caseload.cases + start.caseGrowthEachYear * years
                        guard Self.isBelievable(cases, after: caseload.cases) else { return nil }
                        return Caseload(cases: cases, holding: start.holdingShare * (permanent + agency))
                    }))
        }
        self.months = months
    }

    /// Whether a year's change of the number of cases may be carried on so far: to half of today's or to twice, not to none
    /// at all, which a straight line reaches in its time.
    private static func isBelievable(_ cases: Double, after today: Double) -> Bool {
        cases * 2 >= today && cases <= today * 2
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

/// What goes on if nothing is changed, kept once reckoned.
private struct UnchangedProjection: Sendable {
    let projection: WorkforceProjection?
}

extension Journey {
    /// How a projection of the workforce starts: at the last month's end, like the agency share's latest figure; nil
    /// where no social work post stood then.
    package var projectionStart: WorkforceProjection.Start? {
        var start = workforcePast?.start(at: lastMonth)
        start?.cost = workforceCost
        return start
    }

    /// What goes on if nothing is changed: today's posts and what the last twelve months did.
    package var unchangedTrial: WorkforceProjection.Trial {
        projectionStart?.unchanged
            ?? WorkforceProjection.Trial(posts: 0, conversionsEachYear: 0, startersEachYear: 0)
    }

    /// What would follow if nothing is changed; nil where no social work post stood at the last month's end.
    package var unchangedProjection: WorkforceProjection? {
        workings.result(UnchangedProjection.self) {
            UnchangedProjection(
                projection: projectionStart.map {
                    WorkforceProjection(start: $0, trial: $0.unchanged, after: lastMonth)
                })
        }.projection
    }
}
