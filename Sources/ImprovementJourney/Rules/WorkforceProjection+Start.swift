extension WorkforceProjection {
    /// How the workforce stands at a month's end, in full-time equivalents, and what the 12 months to it did.
    package struct Start: Hashable, Sendable {
        /// Posts established.
        package var established: Double
        /// Filled by permanent workers.
        package var permanent: Double
        /// Filled by agency workers.
        package var agency: Double
        /// By how many posts the establishment grew in these months; negative where it shrank.
        package var growthEachYear = 0.0
        /// By how much the posts that somebody fills became more in these months: their growth, and what was filled of
        /// them; negative where they became fewer.
        package var filledGrowthEachYear = 0.0
        /// Permanent workers who left in these months, as a share of those in post.
        package var leavingRate = 0.0
        /// Permanent workers who came from outside, the academy's and converted ones left out.
        package var arrivalsEachYear = 0.0
        /// Agency workers who became permanent, by head.
        package var conversionsLastYear = 0
        /// What one of them fills on average.
        package var conversionSize = 1.0
        /// Workers who began in the academy, by head.
        package var startersLastYear = 0
        /// What one of them fills on average.
        package var starterSize = 1.0
        /// The month of the year in which most of them began.
        package var academyMonth = 9
        /// Cases and who holds them; nil where no caseload is known.
        package var caseload: Caseload?
        /// By how many the cases grew in these months; negative where they became fewer.
        package var caseGrowthEachYear = 0.0
        /// How many of these months the record tells of, 0 to 12.
        package var monthsKnown = 12
        /// What an hour costs.
        package var cost: WorkforceCost

        /// A start where nothing came, went or grew.
        package init(established: Double, permanent: Double, agency: Double, cost: WorkforceCost) {
            self.established = established
            self.permanent = permanent
            self.agency = agency
            self.cost = cost
        }

        /// The share of posts that somebody fills, 0 to 1; 0 where there is no post.
        package var fill: Double { established > 0 ? min(1, (permanent + agency) / established) : 0 }

        /// Of the workers in post, the part that holds cases, 0 or more.
        var holdingShare: Double {
            guard let caseload, permanent + agency > 0 else { return 0 }
            return caseload.holding / (permanent + agency)
        }

        /// The agency share with which it starts.
        package var share: Figure { Figure(share: agency, of: permanent + agency, counts: .workers) }

        /// Cases for each full-time worker who holds any; not reported where no caseload is known.
        package var casesEach: Figure { caseload?.each ?? Figure(.missing(.notReported), unit: .casesPerWorker) }

        /// What goes on if nothing is changed.
        package var unchanged: Trial {
            Trial(posts: 0, conversionsEachYear: conversionsLastYear, startersEachYear: startersLastYear)
        }
    }
}
