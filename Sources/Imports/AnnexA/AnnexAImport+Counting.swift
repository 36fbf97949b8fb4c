import ImprovementJourney

/// What each list gives: events by month, and children who are there on the day.
extension AnnexAImport {
    mutating func team(of entry: AnnexACases.Case, in month: Month) -> Team.ID? {
        guard !entry.team.isEmpty else { return nil }
        let mapped = map.entry(entry.team)
        return teams.id(of: mapped?.title ?? entry.team, service: mapped?.service ?? "", since: month.firstDay)
    }

    mutating func referrals(_ list: AnnexACases) -> [AnnexACounts] {
        var all = AnnexACounts(CensusMeasures.referrals, isOfMonths: true)
        var closed = AnnexACounts(CensusMeasures.noFurtherAction, isOfMonths: true)
        var seen: Set<[Int]> = []
        var repeated = 0
        for entry in list.cases {
            guard let on = entry.started else { continue }
            guard seen.insert([entry.child, on.daysSince1970]).inserted else {
                repeated += 1
                continue
            }
            let month = Month(containing: on)
            let team = team(of: entry, in: month)
            all.count(month, team: team)
            closed.count(month, team: team, entry.isMarked == true)
        }
        if repeated > 0 {
            plan.ask(
                "\(repeated.counted("referral")) of the same child on the same day \(repeated == 1 ? "is" : "are") counted once."
            )
        }
        guard list.has.mark else {
            plan.tell("\(list.name) does not say which referrals had no further action: the share is not written.")
            return [all]
        }
        return [all, closed]
    }

    mutating func assessments(_ list: AnnexACases) -> [AnnexACounts] {
        let limit = TimeLimit(length: 45, unit: .workingDays)
        var inTime = AnnexACounts(CensusMeasures.assessments(fromReferral: false), isOfMonths: true)
        var open: [Bool] = []
        for entry in once(list) {
            guard let started = entry.started else { continue }
            let due = limit.due(from: started, in: calendar)
            guard let ended = entry.ended else {
                open.append(due < asAt)
                continue
            }
            let month = Month(containing: ended)
            inTime.count(month, team: team(of: entry, in: month), started <= ended && ended <= due)
        }
        if !open.isEmpty {
            plan.tell(
                "Assessments open on \(asAt.words): \(open.count), of which \(open.count { $0 }) for more than 45 working days "
                    + "from their own start. They are in no month until they are authorised.")
        }
        return [inTime].filter { !$0.months.isEmpty }
    }

    mutating func enquiries(_ list: AnnexACases) -> [AnnexACounts] {
        let limit = TimeLimit(length: 15, unit: .workingDays)
        var begun = AnnexACounts(CensusMeasures.enquiries, isOfMonths: true)
        var inTime = AnnexACounts(CensusMeasures.conferences, isOfMonths: true)
        for entry in once(list) {
            guard let started = entry.started else { continue }
            let month = Month(containing: started)
            begun.count(month, team: team(of: entry, in: month))
            guard let held = entry.ended else { continue }
            let heldIn = Month(containing: held)
            inTime.count(
                heldIn, team: team(of: entry, in: heldIn),
                started <= held && held <= limit.due(from: started, in: calendar))
        }
        return [begun, inTime].filter { !$0.months.isEmpty }
    }

    /// Children who are there on the day, each once: a list also holds those who left in the six months before.
    mutating func stock(_ list: AnnexACases, _ measure: Measure) -> [AnnexACounts] {
        let month = Month(containing: asAt)
        var counts = AnnexACounts(measure, isOfMonths: false)
        counts.begin(month)
        var seen: Set<Int> = []
        var ended = 0
        var repeated = 0
        for entry in list.cases {
            if let end = entry.ended, end <= asAt {
                ended += 1
            } else if seen.insert(entry.child).inserted {
                counts.count(month, team: team(of: entry, in: month))
            } else {
                repeated += 1
            }
        }
        rowsEnded += ended
        if ended > 0 {
            plan.tell(
                "\(ended) of \(list.rows.counted("row")) of \(list.name) had ended by \(asAt.words), and \(ended == 1 ? "is" : "are") not counted: "
                    + "the list also holds those of the six months before.")
        }
        askRepeated(repeated, list)
        // Where nobody is left but in rows that are refused, nobody knows that nobody is there.
        if seen.isEmpty, list.refused > 0 {
            plan.ask(
                "\(list.name) has nobody on \(asAt.words) but in rows that are refused: \(measure.id) is not written.")
            return []
        }
        return [counts]
    }

    /// The rows of a list of events without those that repeat one before.
    private mutating func once(_ list: AnnexACases) -> [AnnexACases.Case] {
        var seen: Set<[Int]> = []
        let cases = list.cases.filter { entry in
            let days = [entry.started, entry.ended].map { $0?.daysSince1970 ?? .min }
            return seen.insert([entry.child] + days).inserted
        }
        let repeated = list.cases.count - cases.count
        if repeated > 0 {
            plan.ask(
                "\(repeated.counted("row")) of \(list.name) \(repeated == 1 ? "repeats" : "repeat") child and days of a row "
                    + "before: counted once.")
        }
        return cases
    }

    private mutating func askRepeated(_ count: Int, _ list: AnnexACases) {
        if count > 0 {
            plan.ask(
                "\(count.counted("row")) of \(list.name) \(count == 1 ? "names" : "name") a child a second time: counted once."
            )
        }
    }

    mutating func careLeavers(_ list: AnnexACases) -> [AnnexACounts] {
        let month = Month(containing: asAt)
        var inTouch = AnnexACounts(AnnexAMeasures.inTouch, isOfMonths: false)
        var suitable = AnnexACounts(AnnexAMeasures.suitablyHoused, isOfMonths: false)
        var seen: Set<Int> = []
        var repeated = 0
        for entry in list.cases {
            guard seen.insert(entry.child).inserted else {
                repeated += 1
                continue
            }
            let team = team(of: entry, in: month)
            inTouch.count(month, team: team, entry.isMarked == true)
            suitable.count(month, team: team, entry.isSuitable)
        }
        askRepeated(repeated, list)
        return [inTouch, suitable].filter { !$0.months.isEmpty }
    }
}
