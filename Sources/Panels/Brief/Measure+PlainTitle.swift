import ImprovementJourney

extension Measure {
    /// What it counts, for readers who know no words of the service; nil where nobody has put it so.
    var plainTitle: Sentence? { Self.plainTitles[id].map { Sentence(words: $0) } }

    /// Of the measures that judge the service; volumes are neither good nor bad, and no brief for the public holds them.
    private static let plainTitles: [ID: String] = [
        .agencyShare: "Social workers hired through an agency, of all at the month's end",
        .vacancyShare: "Social worker posts that no permanent worker fills",
        .caseloadAtOrBelowLimit: "Social workers with no more cases than the council intends",
        .averageCaseload: "Children for each social worker, on average",
        .annualReviewsDone: "Social workers whose work was reviewed within the last year",
        .supervisionOnTime: "Talks of social workers with their managers that took place in time",
        .sickness: "Working time of social workers lost to sickness",
        .agencyShareCensus: "Social workers hired through an agency, counted once a year",
        .vacancyShareCensus: "Social worker posts without a permanent worker, counted once a year",
        .turnoverCensus: "Social workers who left within a year",
        .absenceCensus: "Working time of social workers lost to sickness in a year",
        .caseloadCensus: "Children for each social worker, counted once a year",
        .courtWithin26Weeks: "Court cases about a child's care that ended within 26 weeks, as the law asks",
        .courtAverageWeeks: "How long a court case about a child's care takes",
        .challengesOnTime: "Complaints by independent officers about a child's care that were settled in time",
        .reReferrals: "Children reported to the council again within a year",
        .decisionsInOneWorkingDay: "Reports about a child that were decided upon within one working day",
        .assessmentsWithin45Days: "Families' needs looked into within 45 working days",
        .visitsOnTime: "Visits of social workers to children that were made in time",
        .auditsGoodOrBetter: "Case files that a checker found good or better",
        .childrenUnallocated: "Children who have no social worker of their own",
        .childrenNotSeen: "Children whose visit was due and was not made",
        "conferences-within-15-days": "First meetings about a child at risk that were held within 15 working days",
        "private-fostering-visits-on-time":
            "Visits made in time to children whom a private arrangement has others care for",
        "pre-birth-assessments-on-time": "Families' needs looked into in time before a baby is born",
        "adopters-prepared": "Adopters who were prepared before a child came to live with them",
        "adoption-disruptions": "Adoptions that broke down before the court made them final",
        "care-leavers-in-touch": "Young people who left care with whom the council is in touch",
        "care-leavers-suitable-accommodation": "Young people who left care and have a suitable home",
        "three-or-more-social-workers": "Children who had three or more social workers within a year",
        "re-referrals-yearly": "Children reported to the council again within a year, counted once a year",
        "assessments-within-45-days-yearly": "Families' needs looked into within 45 working days, counted once a year",
        "conferences-within-15-days-yearly":
            "First meetings about a child at risk held within 15 working days, counted once a year",
        "reviews-on-time-yearly": "Children on a protection plan whose reviews were held in time",
        "second-plans-yearly": "Children who needed a protection plan a second time or more often",
        "plans-two-years-yearly": "Children who have been on a protection plan for two years or more",
    ]
}
