extension Identifier<Measure> {
    // What the program counts itself.

    /// Agency workers of all social workers in post.
    package static let agencyShare: Self = "agency-share"
    /// Posts without a permanent worker.
    package static let vacancyShare: Self = "vacancy-share"
    /// Workers at or below the caseload aimed at.
    package static let caseloadAtOrBelowLimit: Self = "caseload-at-or-below-limit"
    /// Cases for each worker who holds any.
    package static let averageCaseload: Self = "average-caseload"
    /// Annual reviews held in the last year.
    package static let annualReviewsDone: Self = "annual-reviews-done"
    /// Social workers in post.
    package static let socialWorkersInPost: Self = "social-workers-in-post"
    /// What an agency worker's hour costs in hours of a permanent one.
    package static let agencyCostTimes: Self = "agency-cost-times"
    /// Workers who came with the academy.
    package static let academyStarters: Self = "academy-starters"
    /// Administrative staff who began in the last year.
    package static let administrativeStaffBegun: Self = "administrative-staff-begun"
    /// Care cases concluded within 26 weeks.
    package static let courtWithin26Weeks: Self = "court-within-26-weeks"
    /// Weeks that concluded care cases took.
    package static let courtAverageWeeks: Self = "court-average-weeks"
    /// Challenges settled within twenty working days.
    package static let challengesOnTime: Self = "challenges-on-time"

    // What only files give, and pages have a place for.

    /// Referrals received.
    package static let referrals: Self = "referrals"
    /// Referrals by who made them, year by year.
    package static let referralsBySourceYearly: Self = "referrals-by-source-yearly"
    /// Referrals that led to no further action.
    package static let referralsNoFurtherAction: Self = "referrals-no-further-action"
    /// What referrals led to.
    package static let referralOutcomes: Self = "referral-outcomes"
    /// Referrals within twelve months of another.
    package static let reReferrals: Self = "re-referrals"
    /// Decisions within a working day.
    package static let decisionsInOneWorkingDay: Self = "decisions-in-one-working-day"
    /// Early help assessments begun.
    package static let earlyHelpAssessments: Self = "early-help-assessments"
    /// Assessments within 45 working days.
    package static let assessmentsWithin45Days: Self = "assessments-within-45-days"
    /// Visits made in time.
    package static let visitsOnTime: Self = "visits-on-time"
    /// Case files audited, by grade.
    package static let audits: Self = "audits"
    /// Case files that auditors graded good or better.
    package static let auditsGoodOrBetter: Self = "audits-good-or-better"
    /// Supervision held in time.
    package static let supervisionOnTime: Self = "supervision-on-time"
    /// Days lost to sickness.
    package static let sickness: Self = "sickness"
    /// Recruitment, by stage.
    package static let recruitment: Self = "recruitment"
    /// What agency workers cost.
    package static let agencyCost: Self = "agency-cost"
    /// What permanent workers cost.
    package static let permanentCost: Self = "permanent-cost"

    // The children's line.

    /// Children looked after by the council.
    package static let childrenInCare: Self = "children-in-care"
    /// Children on a child protection plan.
    package static let childrenOnPlans: Self = "children-on-plans"
    /// Children with an open case, those in care and on plans among them.
    package static let childrenInNeed: Self = "children-in-need"
    /// Children in need without an allocated social worker.
    package static let childrenUnallocated: Self = "children-unallocated"
    /// Children who were not seen when a visit was due.
    package static let childrenNotSeen: Self = "children-not-seen"

    // The yearly census of children's social workers.

    /// Agency workers, by the census.
    package static let agencyShareCensus: Self = "agency-share-census"
    /// Vacancies, by the census.
    package static let vacancyShareCensus: Self = "vacancy-share-census"
    /// Turnover, by the census.
    package static let turnoverCensus: Self = "turnover-census"
    /// Absence, by the census.
    package static let absenceCensus: Self = "absence-census"
    /// Cases a worker, by the census.
    package static let caseloadCensus: Self = "caseload-census"
    /// Workers in post, by the census.
    package static let inPostCensus: Self = "in-post-census"
}
