import ImprovementJourney

/// What is counted of a list's rows that are not as they should be, and the sentences that say so.
struct AnnexAOddRows {
    var teamless = 0
    var workers = 0
    /// The numbers of rows that have somebody's number, or what looks like somebody's name, for their team.
    var identifiers: [Int] = []
    var persons: [Int] = []
    var unborn = 0
    var reversed = 0
    var old = 0
    var otherAges = 0
    var unanswered = 0

    /// What a reader should know and what somebody should look at.
    func sentences(on list: AnnexACases, _ asAt: Day) -> ImportPlan {
        var plan = ImportPlan()
        /// So many rows of the list, and what they do.
        func rows(_ count: Int, _ one: String, _ many: String) -> String {
            "\(count.counted("row")) of \(list.name) \(count == 1 ? one : many)"
        }
        if list.rows == 0 { plan.ask("\(list.name) is empty: no \(list.list.words) are counted.") }
        if list.refused > 0 {
            let of =
                "\(list.refused) of \(list.rows.counted("row")) of \(list.name) \(list.refused == 1 ? "is" : "are") refused"
            plan.ask(
                list.isCounted
                    ? "\(of): its figures are without \(list.refused == 1 ? "it" : "them"), and are not the whole. Correct the "
                        + "list and bring it again."
                    : "\(of): no \(list.list.words) are counted, and what stood before stays.")
        }
        if !list.has.team {
            plan.ask("\(list.name) has no column Allocated Team: its rows are counted for the council alone.")
        } else if teamless > 0 {
            plan.ask(
                "\(teamless) of \(list.rows.counted("row")) of \(list.name) \(teamless == 1 ? "has" : "have") no team: "
                    + "written under no team, counted for the council.")
        }
        if workers > 0 {
            plan.ask(
                rows(workers, "names its worker", "name their worker")
                    + " where the team should stand: a worker's name is never written.")
        }
        if let first = identifiers.first {
            plan.ask(
                rows(identifiers.count, "has", "have")
                    + " a person's number or address where the team should stand (row \(first)): it is never written, and "
                    + "the row is counted for the council.")
        }
        if let first = persons.first {
            plan.ask(
                rows(persons.count, "has", "have")
                    + " what looks like a person's name or number where the team should stand (row \(first)): it is not "
                    + "written, and the row is counted for the council. If it is a team, say so in a row of --team-map."
            )
        }
        if unborn > 0 {
            plan.ask(
                rows(unborn, "has", "have") + " a day of birth after the start: of a child not yet born, or wrong.")
        }
        if reversed > 0 {
            plan.ask(
                rows(reversed, "ends before it starts", "end before they start")
                    + (list.list.isOfMonths ? ": counted, and not as in time." : "."))
        }
        if old > 0 {
            plan.ask(
                rows(old, "is", "are")
                    + " from more than two years before \(asAt.words), and a list is of six months: "
                    + "left out. Is the day of --as-at right?")
        }
        if otherAges > 0 {
            plan.tell(
                rows(otherAges, "is not of a care leaver", "are not of care leavers")
                    + " aged 17 to 21, of whom the shares are: left out.")
        }
        if unanswered > 0 {
            plan.ask(
                rows(unanswered, "does", "do")
                    + " not say how suitable the accommodation is: counted as not known to be.")
        }
        let undecided = list.cases.count { $0.isMarked == nil }
        if undecided > 0, list.has.mark, list.list == .referrals {
            plan.ask(
                rows(undecided, "does", "do") + " not say whether no further action was taken: counted as with action.")
        } else if undecided > 0, list.list == .careLeavers {
            plan.ask(rows(undecided, "does", "do") + " not say whether the council is in touch: counted as not.")
        }
        return plan
    }
}
