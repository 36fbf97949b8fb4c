import ImprovementJourney
import JourneyFiles

/// A line of enquiry of an earlier session, made up, with what was answered.
private let enquiries: [(id: LineOfEnquiry.ID, title: String, asked: Day, question: String, answer: String)] = [
    (
        "referrals-2014", "Rise in referrals", Calendar.day(2014, 9, 17),
        "Why do referrals rise, and how many of them should never have come?",
        "Partners are nervous. The threshold document is being explained to schools and police."
    ),
    (
        "agency-spend-2015", "Spend on agency workers", Calendar.day(2015, 6, 24),
        "What do agency workers cost, and when will there be fewer?",
        "Agency workers are asked to become permanent; the academy brings newly qualified ones."
    ),
    (
        "after-inspection-2016", "After the inspection of April 2016", Calendar.day(2016, 7, 13),
        "How will the areas for improvement be put right?",
        "Each has an owner and a date in the improvement plan, which the board sees every month."
    ),
    (
        "retention-2018", "Retention of social workers", Calendar.day(2018, 7, 11),
        "Why do social workers leave, and what keeps those who stay?",
        "Workload is named most often. Exit interviews will be held with every leaver."
    ),
    (
        "focused-visit-2018", "After the focused visit", Calendar.day(2018, 11, 28),
        "What changes after the visit of October 2018?",
        "Visits, supervision and audits are watched week by week."
    ),
]

private struct Promise {
    var id: String
    var enquiry: LineOfEnquiry.ID
    var text: String
    var owner: String
    var made: Day
    var due: Day?
    var measure: Measure.ID?
    /// The figure of the measure that was promised, where that is not its target.
    var promised: Double?
    /// What was reported, oldest first; with the last it is kept where `isKept` says so.
    var updates: [(Day, String)] = []
    var isKept = false
}

private let promises = [
    Promise(
        id: "S-01", enquiry: "referrals-2014", text: "Explain the threshold to every school",
        owner: "Head of front door",
        made: Calendar.day(2014, 9, 17), due: Calendar.day(2015, 3, 31), measure: "referrals-no-further-action",
        updates: [
            (Calendar.day(2015, 1, 21), "Two thirds of schools visited"), (Calendar.day(2015, 3, 25), "All visited"),
        ],
        isKept: true),
    Promise(
        id: "S-02", enquiry: "referrals-2014", text: "Double the number of early help assessments",
        owner: "Head of early help", made: Calendar.day(2014, 9, 17), due: Calendar.day(2016, 9, 30),
        measure: "early-help-assessments",
        updates: [(Calendar.day(2016, 9, 14), "Reached in the summer")], isKept: true),
    Promise(
        id: "S-03", enquiry: "agency-spend-2015", text: "Offer every agency worker a permanent post",
        owner: "Head of workforce", made: Calendar.day(2015, 6, 24), due: Calendar.day(2015, 12, 31),
        measure: "agency-share", updates: [(Calendar.day(2015, 12, 9), "All have been asked")], isKept: true),
    Promise(
        id: "S-04", enquiry: "agency-spend-2015", text: "Bring the agency share to 25%", owner: "Director",
        made: Calendar.day(2015, 6, 24), due: Calendar.day(2018, 12, 31), measure: "agency-share",
        updates: [
            (Calendar.day(2016, 7, 13), "The share has risen since the inspection"),
            (Calendar.day(2018, 10, 10), "Near 26% in September 2018; not reached"),
        ]),
    Promise(
        id: "S-05", enquiry: "after-inspection-2016", text: "One team for all private fostering visits",
        owner: "Head of fostering and adoption", made: Calendar.day(2016, 7, 13), due: Calendar.day(2016, 12, 31),
        measure: "private-fostering-visits-on-time", updates: [(Calendar.day(2016, 10, 12), "Team in place")],
        isKept: true),
    Promise(
        id: "S-06", enquiry: "after-inspection-2016",
        text: "Answer every reviewing officer's challenge in 20 working days",
        owner: "Head of quality", made: Calendar.day(2016, 7, 13), due: Calendar.day(2017, 6, 30),
        measure: "challenges-on-time", promised: 1,
        updates: [
            (Calendar.day(2017, 6, 21), "Most are; not every one"),
            (Calendar.day(2018, 3, 14), "The committee agreed that it is kept"),
        ], isKept: true),
    Promise(
        id: "S-07", enquiry: "after-inspection-2016",
        text: "Weekly meeting of legal services and social work on live cases",
        owner: "Head of legal services", made: Calendar.day(2016, 7, 13), due: Calendar.day(2016, 10, 31),
        measure: "court-within-26-weeks", updates: [(Calendar.day(2016, 10, 26), "Held weekly")], isKept: true),
    Promise(
        id: "S-08", enquiry: "retention-2018", text: "Hold an exit interview with every leaver",
        owner: "Head of workforce",
        made: Calendar.day(2018, 7, 11), due: Calendar.day(2018, 12, 31),
        updates: [(Calendar.day(2018, 12, 12), "Held since October")], isKept: true),
    Promise(
        id: "S-09", enquiry: "retention-2018", text: "Annual review for every permanent social worker",
        owner: "Head of workforce", made: Calendar.day(2018, 7, 11), due: Calendar.day(2019, 3, 31),
        measure: "annual-reviews-done", updates: [(Calendar.day(2019, 2, 13), "Dates are being set")]),
    Promise(
        id: "S-10", enquiry: "retention-2018", text: "A mentor for every newly qualified worker",
        owner: "Head of the academy", made: Calendar.day(2018, 7, 11), due: Calendar.day(2019, 1, 31),
        updates: [(Calendar.day(2019, 1, 23), "All have one since December")], isKept: true),
    Promise(
        id: "S-11", enquiry: "focused-visit-2018", text: "Nine visits in ten on time", owner: "Head of safeguarding",
        made: Calendar.day(2018, 11, 28), due: Calendar.day(2019, 5, 31), measure: "visits-on-time",
        updates: [(Calendar.day(2019, 4, 10), "Three in four; a recovery plan is written")]),
    Promise(
        id: "S-12", enquiry: "focused-visit-2018", text: "Supervision of nine workers in ten as due",
        owner: "Head of safeguarding", made: Calendar.day(2018, 11, 28), due: Calendar.day(2019, 6, 30),
        measure: "supervision-on-time", updates: [(Calendar.day(2019, 5, 15), "Four in five")]),
    Promise(
        id: "S-13", enquiry: "recruitment-retention", text: "Report vacancies and agency share to every meeting",
        owner: "Director", made: Calendar.lastDay, due: Calendar.day(2019, 9, 25), measure: "vacancy-share"),
    Promise(
        id: "S-14", enquiry: "recruitment-retention",
        text: "Fill 20 posts with permanent workers by the recruitment specialist",
        owner: "Head of workforce", made: Calendar.lastDay, due: Calendar.day(2019, 12, 31), measure: "agency-share"),
    Promise(
        id: "S-15", enquiry: "annual-reviews", text: "Annual reviews of all staff begun, oldest first",
        owner: "Head of workforce", made: Calendar.lastDay, due: Calendar.day(2019, 10, 31),
        measure: "annual-reviews-done"),
]

/// Earlier lines of enquiry, and what was promised in answer; claims are only the published ones.
func scrutiny() -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.scrutiny)
    for enquiry in enquiries {
        let asked = StatedDate(enquiry.asked)
        part.record.insert(
            LineOfEnquiry(
                id: enquiry.id, title: enquiry.title, asked: asked, askedBy: "Overview and scrutiny committee",
                question: enquiry.question,
                answers: [LineOfEnquiry.Answer(on: asked, text: enquiry.answer, source: part.source)],
                source: part.source))
    }
    for promise in promises {
        let updates = promise.updates.enumerated().map { index, update in
            Commitment.Update(
                on: update.0, note: update.1, isKept: promise.isKept && index == promise.updates.count - 1)
        }
        part.record.insert(
            Commitment(
                id: Commitment.ID(promise.id), enquiry: promise.enquiry, text: promise.text, owner: promise.owner,
                made: StatedDate(promise.made), due: promise.due, measure: promise.measure, promised: promise.promised,
                updates: updates,
                source: part.source))
    }
    return part
}
