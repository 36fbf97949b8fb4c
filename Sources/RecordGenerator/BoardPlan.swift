import ImprovementJourney

/// What an action of the plan answers.
enum Ground {
    case finding(Finding.ID)
    case requirement(Requirement.ID)
}

/// How an action stands on the day of opening.
enum Fate {
    /// Closed with evidence, after so many delays.
    case closed(putBack: Int)
    /// Closed though nothing shows that it was done.
    case closedWithoutEvidence
    /// No longer wanted.
    case withdrawn
    /// Still open: when it is due and when it was last heard of, in days from the day of opening.
    case open(Action.Status, dueIn: Int, putBack: Int = 0, silent: Int, hasEvidence: Bool = false)
}

/// One action as the plan takes it up.
struct PlannedAction {
    var title: String
    var ground: Ground
    var owner: String
    /// The first meeting of the board in or after this month takes it into the plan.
    var opened: Month
    var dueAfterMonths: Int
    var fate: Fate
    var measure: Measure.ID?
    var team: Team.ID?

    init(
        _ title: String, _ ground: Ground, _ owner: String, _ year: Int, _ month: Int, _ dueAfterMonths: Int,
        _ fate: Fate, _ measure: Measure.ID? = nil, _ team: Team.ID? = nil
    ) {
        self.title = title
        self.ground = ground
        self.owner = owner
        opened = Calendar.month(year, month)
        self.dueAfterMonths = dueAfterMonths
        self.fate = fate
        self.measure = measure
        self.team = team
    }
}

private let oversight = Ground.requirement("improvement-board")
private let support = Ground.requirement("outside-support")
private let agency = Ground.finding("agency-reliance")
private let courtDelay = Ground.finding("court-delay")
private let fostering = Ground.finding("private-fostering")
private let preBirth = Ground.finding("pre-birth-assessment")
private let challenge = Ground.finding("reviewing-officers-challenge")
private let adopters = Ground.finding("adopters-preparation")

private let director = "Director"
private let frontDoorHead = "Head of front door"
private let assessmentHead = "Head of assessment"
private let safeguardingHead = "Head of safeguarding"
private let careHead = "Head of children in care"
private let fosteringHead = "Head of fostering and adoption"
private let qualityHead = "Head of quality"
private let workforceHead = "Head of workforce"
private let legalHead = "Head of legal services"

/// The plan, in the order of its three beginnings.
///
/// Nothing answers yet the finding of July 2019, two days old on the day of opening.
let plannedActions = afterTwoInspections + afterRegrading + afterFocusedVisit

/// After the inspections of 2013, for the direction notice.
private let afterTwoInspections: [PlannedAction] = [
    PlannedAction("Set up the board's monthly figures", oversight, director, 2013, 9, 4, .closed(putBack: 0)),
    PlannedAction("Name an owner for every failing found", oversight, director, 2013, 9, 2, .closed(putBack: 0)),
    PlannedAction("Agree outside support for the front door", support, director, 2013, 10, 5, .closed(putBack: 1)),
    PlannedAction(
        "Decide on every referral in one working day", oversight, frontDoorHead, 2013, 10, 12, .closed(putBack: 2),
        "decisions-in-one-working-day"),
    PlannedAction(
        "Put police and health into one front door", support, frontDoorHead, 2013, 12, 10, .closed(putBack: 1)),
    PlannedAction(
        "Clear assessments older than 45 working days", oversight, assessmentHead, 2014, 1, 8, .closed(putBack: 1),
        "assessments-within-45-days"),
    PlannedAction(
        "Hold conferences within 15 working days", oversight, safeguardingHead, 2014, 1, 12, .closed(putBack: 0),
        "conferences-within-15-days"),
    PlannedAction("Open the social work academy", oversight, workforceHead, 2014, 2, 8, .closed(putBack: 0)),
    PlannedAction(
        "Bring every caseload to 20 or fewer", oversight, safeguardingHead, 2014, 3, 12, .closed(putBack: 1),
        "caseload-at-or-below-limit"),
    PlannedAction(
        "Explain the threshold to schools and police", oversight, frontDoorHead, 2014, 5, 9, .closed(putBack: 2),
        "referrals-no-further-action"),
    PlannedAction(
        "Open a team against exploitation", oversight, safeguardingHead, 2013, 12, 6, .closed(putBack: 0),
        "children-at-risk-of-exploitation"),
    PlannedAction(
        "Open a service for care leavers", oversight, careHead, 2014, 3, 6, .closed(putBack: 0),
        "care-leavers-in-touch"),
    PlannedAction(
        "House care leavers suitably", oversight, careHead, 2014, 9, 12, .closed(putBack: 1),
        "care-leavers-suitable-accommodation"),
    PlannedAction(
        "Audit twenty files a month", oversight, qualityHead, 2013, 11, 5, .closed(putBack: 0), "audits-good-or-better"),
    PlannedAction(
        "Take lessons from a council that was graded good", support, director, 2014, 6, 9, .closedWithoutEvidence),
    PlannedAction(
        "Supervise every worker monthly", oversight, safeguardingHead, 2014, 4, 8, .closed(putBack: 2),
        "supervision-on-time"),
    PlannedAction("Second leaving care team", oversight, careHead, 2015, 1, 8, .closed(putBack: 0)),
    PlannedAction(
        "Ask agency workers to become permanent", oversight, workforceHead, 2014, 12, 10, .closed(putBack: 0),
        "agency-share"),
    PlannedAction("Outside review of case recording", support, qualityHead, 2014, 10, 6, .closed(putBack: 1)),
    PlannedAction("Replace the case recording system", oversight, director, 2015, 3, 14, .withdrawn),
    PlannedAction(
        "Early help from every children's centre", oversight, "Head of early help", 2014, 9, 15, .closed(putBack: 1),
        "early-help-assessments"),
]

/// After April 2016, for each area for improvement.
private let afterRegrading: [PlannedAction] = [
    PlannedAction(
        "Bring the agency share to 25%", agency, workforceHead, 2016, 5, 12,
        .open(.inProgress, dueIn: -61, putBack: 4, silent: 50), "agency-share"),
    PlannedAction(
        "Recruit 40 permanent social workers abroad and at home", agency, workforceHead, 2016, 6, 12,
        .closed(putBack: 1), "vacancy-share"),
    PlannedAction("Pay permanent workers as the neighbours do", agency, director, 2016, 6, 9, .closed(putBack: 2)),
    PlannedAction(
        "Give up posts that stand empty for a year", agency, workforceHead, 2017, 9, 10, .closed(putBack: 0),
        "vacancy-share"),
    PlannedAction("Better terms through a children's trust", agency, director, 2016, 6, 9, .withdrawn),
    PlannedAction(
        "Fewer changes of social worker", agency, careHead, 2016, 5, 12, .closed(putBack: 1),
        "three-or-more-social-workers"),
    PlannedAction(
        "See every child in care as planned", agency, careHead, 2016, 5, 8, .closed(putBack: 0), "visits-on-time"),
    PlannedAction("Seniors support the newly recruited", agency, workforceHead, 2017, 9, 10, .closed(putBack: 0)),
    PlannedAction(
        "Weekly meeting with legal services on live cases", courtDelay, legalHead, 2016, 5, 4, .closed(putBack: 0),
        "court-within-26-weeks"),
    PlannedAction(
        "File final evidence four weeks before the hearing", courtDelay, safeguardingHead, 2016, 6, 9,
        .closed(putBack: 1), "court-average-weeks"),
    PlannedAction(
        "Settle statements within five working days", courtDelay, legalHead, 2016, 6, 6, .closed(putBack: 2),
        "court-average-weeks"),
    PlannedAction(
        "Two proceedings teams hold half of the cases", courtDelay, safeguardingHead, 2016, 8, 9,
        .closedWithoutEvidence),
    PlannedAction(
        "One team for private fostering visits", fostering, fosteringHead, 2016, 5, 5, .closed(putBack: 0),
        "private-fostering-visits-on-time", "private-fostering"),
    PlannedAction(
        "Train all who assess private fostering", fostering, fosteringHead, 2016, 6, 6, .closed(putBack: 1), nil,
        "private-fostering"),
    PlannedAction(
        "A plan for every privately fostered child", fostering, fosteringHead, 2016, 6, 9, .closed(putBack: 0), nil,
        "private-fostering"),
    PlannedAction(
        "Start assessments before the 20th week", preBirth, assessmentHead, 2016, 5, 9, .closed(putBack: 1),
        "pre-birth-assessments-on-time"),
    PlannedAction("One format for pre-birth assessments", preBirth, assessmentHead, 2016, 6, 4, .closed(putBack: 0)),
    PlannedAction(
        "Midwives and social workers meet monthly", preBirth, assessmentHead, 2016, 8, 6, .closedWithoutEvidence),
    PlannedAction(
        "Managers answer challenges in ten working days", challenge, qualityHead, 2016, 5, 6, .closed(putBack: 1),
        "challenges-on-time"),
    PlannedAction(
        "Show every challenge to the board monthly", challenge, qualityHead, 2016, 6, 3, .closed(putBack: 0),
        "challenges-on-time"),
    PlannedAction(
        "Prepare adopters before matching", adopters, fosteringHead, 2016, 6, 9, .withdrawn, "adopters-prepared"),
    PlannedAction(
        "Learn from each disruption", adopters, fosteringHead, 2016, 6, 6, .closedWithoutEvidence,
        "adoption-disruptions"),
]

/// After October 2018, for what was slipping.
private let afterFocusedVisit: [PlannedAction] = [
    PlannedAction(
        "Recovery plan for visits", oversight, safeguardingHead, 2018, 11, 4,
        .open(.inProgress, dueIn: -31, putBack: 2, silent: 7), "visits-on-time"),
    PlannedAction(
        "Visits on time in Safeguarding 7", oversight, safeguardingHead, 2018, 11, 5,
        .open(.inProgress, dueIn: -17, putBack: 1, silent: 35), "visits-on-time", "safeguarding-7"),
    PlannedAction(
        "Supervise Safeguarding 3 as due", oversight, safeguardingHead, 2018, 11, 4,
        .open(.inProgress, dueIn: -45, putBack: 2, silent: 63), "supervision-on-time", "safeguarding-3"),
    PlannedAction(
        "Replace half of the agency workers in Safeguarding 3", agency, workforceHead, 2019, 1, 5,
        .open(.inProgress, dueIn: -10, putBack: 1, silent: 7), "agency-share", "safeguarding-3"),
    PlannedAction(
        "Clear late assessments in Assessment 4", oversight, assessmentHead, 2018, 12, 5,
        .open(.inProgress, dueIn: -24, putBack: 1, silent: 14), "assessments-within-45-days", "assessment-4"),
    PlannedAction(
        "Annual review of every permanent worker", agency, workforceHead, 2018, 8, 9,
        .open(.notStarted, dueIn: -92, putBack: 1, silent: 96), "annual-reviews-done"),
    PlannedAction(
        "Protected caseloads back to 15", agency, "Head of the academy", 2019, 4, 3,
        .open(.inProgress, dueIn: -3, silent: 7)),
    PlannedAction(
        "Lower caseloads in Assessment 4", agency, assessmentHead, 2019, 2, 6,
        .open(.inProgress, dueIn: 6, putBack: 1, silent: 20), "average-caseload", "assessment-4"),
    PlannedAction(
        "Answer open challenges older than 20 working days", challenge, qualityHead, 2019, 4, 4,
        .open(.inProgress, dueIn: 9, silent: 7), "challenges-on-time"),
    PlannedAction(
        "Private fostering visits back above nine in ten", fostering, fosteringHead, 2019, 2, 6,
        .open(.inProgress, dueIn: 13, putBack: 2, silent: 22), "private-fostering-visits-on-time",
        "private-fostering"),
    PlannedAction(
        "Ask the court for time before a limit passes", courtDelay, legalHead, 2019, 3, 5,
        .open(.inProgress, dueIn: 2, silent: 12), "court-within-26-weeks"),
    PlannedAction(
        "Appoint a recruitment specialist", agency, workforceHead, 2019, 1, 5,
        .open(.reportedComplete, dueIn: -30, silent: 21), "recruitment"),
    PlannedAction(
        "Pre-birth assessments in Assessment 4", preBirth, assessmentHead, 2019, 1, 6,
        .open(.reportedComplete, dueIn: -12, putBack: 1, silent: 14), "pre-birth-assessments-on-time",
        "assessment-4"),
    PlannedAction(
        "Check every agency worker's references anew", agency, workforceHead, 2018, 12, 6,
        .open(.reportedComplete, dueIn: -40, silent: 40)),
    PlannedAction(
        "Three administrators for the busiest teams", agency, workforceHead, 2018, 8, 7,
        .open(.reportedComplete, dueIn: -60, silent: 30, hasEvidence: true)),
    PlannedAction(
        "Threshold explained to police again", oversight, frontDoorHead, 2019, 2, 8,
        .open(.inProgress, dueIn: 62, silent: 7), "referrals-no-further-action"),
    PlannedAction(
        "Decisions in one working day back above 95%", oversight, frontDoorHead, 2018, 11, 10,
        .open(.inProgress, dueIn: 61, putBack: 1, silent: 14), "decisions-in-one-working-day"),
    PlannedAction(
        "Re-referrals reviewed by both teams", oversight, frontDoorHead, 2019, 3, 7,
        .open(.inProgress, dueIn: 76, silent: 33), "re-referrals"),
    PlannedAction(
        "Audit every case of a worker who left", oversight, qualityHead, 2019, 2, 8,
        .open(.inProgress, dueIn: 61, silent: 9), "audits-good-or-better"),
    PlannedAction(
        "Moderate audits with an outside auditor", support, qualityHead, 2018, 12, 10,
        .open(.inProgress, dueIn: 70, putBack: 2, silent: 41), "audits-good-or-better"),
    PlannedAction(
        "Conferences within 15 working days", oversight, safeguardingHead, 2018, 12, 11,
        .open(.inProgress, dueIn: 90, silent: 7), "conferences-within-15-days"),
    PlannedAction(
        "Exit interviews told to the board", agency, workforceHead, 2018, 8, 13,
        .open(.inProgress, dueIn: 11, silent: 7)),
    PlannedAction(
        "Academy intake of 26 in September", agency, "Head of the academy", 2019, 2, 7,
        .open(.inProgress, dueIn: 47, silent: 12)),
    PlannedAction(
        "Agency contracts of six months at most", agency, workforceHead, 2019, 4, 6,
        .open(.notStarted, dueIn: 75, silent: 56), "agency-cost"),
    PlannedAction(
        "Agency workers of Children in care 4 become permanent", agency, workforceHead, 2019, 3, 8,
        .open(.inProgress, dueIn: 92, silent: 8), "agency-share", "children-in-care-4"),
    PlannedAction(
        "Changes of social worker counted for each child", agency, careHead, 2019, 3, 9,
        .open(.inProgress, dueIn: 120, silent: 7), "three-or-more-social-workers"),
    PlannedAction(
        "Court tracker seen weekly by both heads", courtDelay, safeguardingHead, 2019, 1, 9,
        .open(.inProgress, dueIn: 61, silent: 5, hasEvidence: true), "court-average-weeks"),
    PlannedAction(
        "Outside support for team managers", support, director, 2019, 4, 9,
        .open(.inProgress, dueIn: 150, silent: 7)),
    PlannedAction(
        "Personal advisers for all care leavers to 25", oversight, careHead, 2018, 9, 14,
        .open(.inProgress, dueIn: 110, silent: 23), "care-leavers-in-touch"),
]
