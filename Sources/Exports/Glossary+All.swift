extension Glossary {
    /// Every term, in the order of the document; a new word is one entry here.
    package static let all: [Term] = service + plan + law + figures + program

    /// Children's services and those who work in them.
    private static let service: [Term] = [
        Term(
            "academy", "where newly qualified social workers are trained in their first months",
            note: "`AcademyCohort`"),
        Term(
            "agency worker",
            "a social worker whom an agency lends to the council for a time, as opposed to one it employs",
            words: ["agency worker", "agency", "agency share", "agency staff"]),
        Term(
            "agency rules",
            "a set of rules on agency workers, whom it binds and from when: the eastern memorandum, the national rules",
            note: "`AgencyRules`; each is held, breached or unknown of a placement, `AgencyRuleCheck`"),
        Term(
            "ASYE, NQSW",
            "the first year in work of a newly qualified social worker, assessed and supported, with fewer cases",
            note: "`Worker.isInSupportedYear`"),
        Term(
            "caseload", "how many children's cases one social worker holds", words: ["caseload", "protected caseload"]),
        Term(
            "child in care", "a child whom the council looks after in a parent's place",
            words: ["in care", "child in care", "children in care", "looked after", "looked after children"]),
        Term(
            "child in need", "a child who needs the council's help to be well and to develop",
            words: ["in need", "child in need", "children in need"]),
        Term(
            "children's line",
            "children in care, on protection plans, in need, without a worker, and not seen when due",
            note: "`ChildrenLine`", words: []),
        Term(
            "core group", "the people who carry out a child's protection plan; they meet often",
            words: ["core group"]),
        Term("DCS", "director of children's services"),
        Term(
            "establishment", "the posts that the council has, filled or vacant, with who fills them",
            note: "`Establishment`"),
        Term("front door", "where contacts and referrals arrive", note: "MASH"),
        Term("full-time equivalent, FTE", "posts or people counted by their hours: two at half time are one"),
        Term(
            "independent reviewing officer, IRO",
            "who sees to it that a child in care has a good plan, and may challenge the council",
            words: ["reviewing officer", "iro"]),
        Term(
            "leaver",
            "who leaves a post on a day known beforehand, with the cases, court limits and children left behind",
            note: "`Leaver`"),
        Term(
            "memorandum", "the agreement of councils of a region on how they use and pay agency workers"),
        Term(
            "post, spell, worker",
            "an established position; somebody's time in it; who that is, by number", note: "`Post`, `Spell`, `Worker`",
            words: []),
        Term(
            "private fostering", "a child who lives with somebody who is no near relative, by the parents' arrangement"),
        Term(
            "protection plan", "the plan that keeps a child from harm, agreed by all who know the family",
            words: ["protection plan", "on plans", "on plan"]),
        Term("referral", "a request to the council to look into the welfare of a child"),
        Term(
            "threshold", "the criteria a referral must meet; also the value from which something needs attention"),
        Term("unallocated", "a child who has no social worker of his or her own"),
        Term("vacancy", "a post that no permanent worker fills", words: ["vacancy", "vacant", "vacancies"]),
    ]

    /// What inspectors found and what is done about it.
    private static let plan: [Term] = [
        Term(
            "action",
            "what the improvement board has decided to do about a finding: owner, due date, status, history, evidence",
            note: "`Action`"),
        Term(
            "acknowledgement", "that somebody looked at a row of the list and left it until a later day",
            note: "`Acknowledgement`"),
        Term(
            "attention", "everything that needs the director, a row a subject, in groups by how much it presses",
            note: "what rules find, `AttentionException`, in `AttentionRow` and `AttentionLane`; [how](attention.md)",
            words: []),
        Term(
            "claim",
            "what somebody stated in public: a figure, shown beside the data and never among them, a statement, a "
                + "promise, or a reader's comment", note: "`Claim`"),
        Term("commitment", "what was promised to scrutiny, by when", note: "`Commitment`"),
        Term("commissioner", "somebody whom the Secretary of State sends to oversee a council's services"),
        Term("direction", "an order of the Secretary of State on what a council must do about its services"),
        Term(
            "finding", "an area for priority action, an area for improvement or a strength that an inspection names",
            note: "`Finding`"),
        Term("improvement board", "who meets to see that the council puts right what inspectors found"),
        Term("inspection, visit", "an event of Ofsted, with grades or with a letter", note: "`Inspection`"),
        Term(
            "intervention",
            "what the Secretary of State did so that services are put right: improvement notice, direction, adviser, "
                + "commissioner; in force only where the record supports it", note: "`Intervention`"),
        Term("judgement", "one grade on one area of an inspection", note: "`Judgement`"),
        Term(
            "line of enquiry", "what scrutiny asked", note: "`LineOfEnquiry`",
            words: ["line of enquiry", "lines of enquiry"]),
        Term("Ofsted", "the inspectors of services for children in England"),
        Term("scrutiny", "the council's committee, not of those who run the services, that asks how they are run"),
        Term("slippage", "how many days an action's due date has been put back", words: ["slippage", "put back"]),
        Term(
            "statement of action", "what a council sends to Ofsted after a report: what it will do about each finding"),
        Term("undated", "an action without a due date: never late, counted apart"),
        Term(
            "worked",
            "an action whose measure stood better in the twelve months after it was completed than before it began, "
                + "judged once; done is not enough", note: "`BeforeAndAfter`"),
    ]

    /// Time limits and the court.
    private static let law: [Term] = [
        Term(
            "challenge",
            "a dispute that an independent reviewing officer raises; at most 20 working days", note: "`Challenge`"),
        Term(
            "extension", "more time that the court grants a case, at most 8 weeks each", note: "`CourtCase.Extension`"),
        Term("proceedings", "a care case before the court: 26 weeks from issue", note: "`CourtCase`"),
        Term("working day", "a day that is no Saturday, Sunday or bank holiday"),
    ]

    /// Figures and what is said of them.
    private static let figures: [Term] = [
        Term(
            "as at", "the day on which everything in a document or on the screen stands", note: "`Journey.asAt`",
            words: []),
        Term(
            "control chart", "values over time with their average and the limits of what is normal",
            note: "`ControlChart`"),
        Term(
            "derived measure", "one that is counted from records rather than read from a file",
            note: "`DerivedMeasure`", words: []),
        Term(
            "funnel limits", "how far teams of their size differ by chance", note: "`TeamComparison`",
            words: ["funnel limit"]),
        Term("headline measure", "one that stands on the overview"),
        Term(
            "joint return",
            "one figure of several councils; it stands as an area of its own, never added to theirs or halved"),
        Term("measure", "a defined figure", note: "`Measure`"),
        Term("missing", "why a value is not a number", note: "`Missing`", words: []),
        Term(
            "neutral measure", "one of which neither more nor less is better; never coloured"),
        Term(
            "point, series", "one period's value; a measure's points for one scope", note: "`Point`, `Series`",
            words: []),
        Term(
            "provenance",
            "where a figure comes from: published, the council's own, or made up to fill an example (illustrative)",
            note: "`Source.Kind`; `LOCAL` on screen", words: ["illustrative", "published", "provenance"]),
        Term(
            "rebase",
            "a date from which a control chart's average and limits are drawn anew, with who decided it and why"),
        Term("restated", "a figure that was published again with another value; the earlier one is kept"),
        Term("scope", "whom a series speaks of", note: "`Scope`", words: []),
        Term("signal", "a change larger than a measure's usual variation", note: "\"special cause\""),
        Term(
            "silence", "how long a record has had no entry by that day",
            note: "`RecordSilence`; said beside the day on screens and papers", words: []),
        Term(
            "statistical neighbours", "the councils whose children and families are most like this council's",
            words: ["statistical neighbour"]),
        Term("verdict", "what the control chart says of the latest figure", note: "`Verdict`"),
    ]

    /// The program's own.
    private static let program: [Term] = [
        Term(
            "brief", "two pages for one reader: a board, an adviser, scrutiny, a visit, the public",
            note: "`BriefPage`",
            words: []),
        Term("block", "what a section of a page shows: a sentence, a table, a chart", note: "`Block`", words: []),
        Term(
            "closed", "done with, so that a document for readers leaves it out unless all is asked for",
            note: "`ClosedRecords`, `Section.closed`", words: []),
        Term("drill", "to go from a row to the record behind it; the path is the route", words: []),
        Term("journey", "all that is known of one council's improvement: the folder", note: "`Journey`", words: []),
        Term("marking", "the protective marking on every screen and export", words: []),
        Term("page", "what a panel or a record says: a summary and sections", note: "`Page`", words: []),
        Term("panel", "one question and its page", note: "`Panel`", words: []),
        Term("snapshot", "the view as text", words: []),
    ]
}
