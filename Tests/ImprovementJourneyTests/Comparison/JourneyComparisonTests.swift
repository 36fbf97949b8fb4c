import Testing

@testable import ImprovementJourney

/// What differs between two days of a record that is written out in the test, kind by kind.
///
/// The days are 30 June and 31 July 2019, unless a test says otherwise.
@Suite struct JourneyComparisonTests {
    /// `group: title: was -> now`, an entry a line.
    private func lines(_ record: Record, from: String = "2019-06-30", to: String = "2019-07-31") -> [String] {
        comparison(record, from: from, to: to).entries.map {
            "\($0.group.rawValue): \($0.title): \($0.from) -> \($0.to)"
        }
    }

    private func comparison(_ record: Record, from: String, to: String) -> JourneyComparison {
        JourneyComparison(from: record.standing(on: day(from)), to: record.standing(on: day(to)))
    }

    private func record() -> Record { .test(ends: "2019-12-31") }

    // MARK: Grades

    private func graded() -> Record {
        var record = record()
        record.insert(
            InspectionFramework(
                id: "ILACS", title: "ILACS", from: stated("2018"),
                grades: ["good", "requires improvement", "inadequate"].map {
                    InspectionFramework.GradeTitle(grade: $0, title: $0.rawValue.capitalisedInTest)
                },
                areas: [
                    InspectionFramework.Area(
                        area: .overall, name: "Overall", title: "Overall", from: day("2018-01-01")),
                    InspectionFramework.Area(
                        area: "leaders", name: "Leaders", title: "Leaders", from: day("2018-01-01")),
                ], source: "published"))
        for (id, published, overall, leaders, findings) in [
            ("first", "2018-04-27", Grade("requires improvement"), Grade("good"), ["Delay"]),
            ("second", "2019-07-29", "inadequate", "good", ["Not safe"]),
        ] {
            record.insert(
                Inspection(
                    id: Inspection.ID(id), kind: "inspection", title: "The \(id) inspection", framework: "ILACS",
                    began: stated(published), published: stated(published),
                    judgements: [
                        Judgement(area: .overall, grade: overall), Judgement(area: "leaders", grade: leaders),
                    ], letter: "",
                    findings: findings.map {
                        Finding(
                            id: Finding.ID($0), kind: .improvement, title: $0, text: $0, panel: "practice",
                            source: "published")
                    }, source: "published"))
        }
        return record
    }

    @Test func `a new report changes the standing, tells each area's grade, and its findings take the place of others`()
    {
        #expect(
            lines(graded()) == [
                "grades: Standing with Ofsted: Requires improvement since 27 April 2018 -> "
                    + "Inadequate since 29 July 2019",
                "grades: The second inspection: not published -> published 29 July 2019: Inadequate",
                "grades: Leaders: Good, 27 April 2018 -> Good, 29 July 2019",
                "grades: Not safe: not named -> area for improvement",
                "grades: Delay: area for improvement -> not named by the last report",
            ])
        let entries = comparison(graded(), from: "2019-06-30", to: "2019-07-31").entries
        #expect(entries.map(\.turn) == [.worse, .neither, .neither, .worse, .neither])
        #expect(entries.first?.record == .record(Inspection.ID("second")))
        #expect(entries.first?.source == "published")
        #expect(entries.first?.since == stated("2019-07-29"))
    }

    @Test func `what was not known on the later day is in no entry`() {
        #expect(lines(graded(), to: "2019-07-28") == [])
        #expect(lines(graded(), to: "2019-07-29").count == 5)
    }

    @Test func `an intervention is issued and ends, and each requirement is met or late`() {
        var record = record()
        func requirement(_ id: Requirement.ID, due: String?, met: String? = nil) -> Requirement {
            Requirement(id: id, text: id.text, due: due.map(day), met: met.map(day), source: "published")
        }
        record.insert(
            Intervention(
                id: "old", title: "The notice", issued: stated("2013-08-01"), ended: stated("2019-07-10"), text: "",
                requirements: [
                    requirement("a board", due: "2019-06-01", met: "2019-07-02"),
                    requirement("a plan", due: "2019-07-15"), requirement("a report", due: "2019-08-15"),
                ], source: "published"))
        record.insert(
            Intervention(
                id: "new", title: "The direction", issued: stated("2019-07-20"), text: "",
                requirements: [requirement("much", due: nil)], source: "published"))
        #expect(
            lines(record) == [
                "grades: The direction: not issued -> in force since 20 July 2019",
                "grades: The notice: in force since 1 August 2013 -> ended 10 July 2019",
                // Due on 1 June: late from the 2nd on.
                "grades: Required: a board: late since 2 Jun 2019 -> met 2 Jul 2019",
                "grades: Required: a plan: due 15 Jul 2019 -> late since 16 Jul 2019",
            ])
    }

    // MARK: Measures

    private func measured(
        _ values: [Double], _ restatements: [Series.Restatement] = [], isHeadline: Bool = false,
        cadence: Cadence = .monthly, first: String = "2018-01"
    ) -> Record {
        var record = record()
        record.insert(
            Measure(
                id: "visits", title: "Visits", definition: "", unit: .count, polarity: .higherIsBetter,
                cadence: cadence, panel: "practice", isHeadline: isHeadline, source: "council"))
        let key = Series.Key("visits")
        record.series[key] = Series(
            key: key, first: period(first, cadence), points: values.map { Point(.number($0)) }, source: "council",
            restatements: restatements)
        return record
    }

    /// To May 2019, known on 30 June: 51 and 49 in turn; June and July 2019 follow.
    private let steady = (0..<17).map { $0.isMultiple(of: 2) ? 51.0 : 49 }

    @Test func `a measure is told whose verdict changed, with both figures, and no other`() {
        // Moving ranges of 2 on average: limits 50 -+ 5.3. 70 lies far above.
        let record = measured(steady + [50, 70])
        let entries = comparison(record, from: "2019-06-30", to: "2019-07-31").entries
        #expect(entries.map(\.group) == [.verdicts])
        #expect(entries.first?.from.text == "50, Jun 2019: no change")
        #expect(entries.first?.to.text == "70, Jul 2019: improving")
        #expect(entries.first?.turn == .better)
        #expect(entries.first?.record == .measure(Series.Key("visits")))
        #expect(entries.first?.isRestated == false)
        // The figure stays one, with its series and period.
        #expect(entries.first?.to.figures.first?.origin?.last == period("2019-07", .monthly))
        #expect(lines(measured(steady + [50, 51])) == [])
    }

    /// 2017 at 100; 2018 up and down to 112 in December; 2019 down and up to 101: no rule names either month.
    @Test func `a level that stood above the year before and now stands below it has turned, and is told so`() {
        let rise = (0..<12).map { 100 + Double($0) + ($0.isMultiple(of: 2) ? -1 : 1) }
        let fall = (0..<12).map { 111 - Double($0) + ($0.isMultiple(of: 2) ? -1 : 1) }
        var record = measured(Array(repeating: 100, count: 12) + rise + fall, first: "2017-01")
        record[Measure.self] = Register(
            record.measures.map { measure in
                var measure = measure
                measure.isStock = true
                return measure
            })
        let told = comparison(record, from: "2018-12-31", to: "2019-12-31").entries(of: .verdicts)
        #expect(told.map(\.from.text) == ["112, Dec 2018: 12 higher than a year before"])
        #expect(told.map(\.to.text) == ["101, Dec 2019: 11 lower than a year before"])
        #expect(told.map(\.turn) == [.worse])
        // From November to December 2019 nothing turned.
        #expect(comparison(record, from: "2019-11-30", to: "2019-12-31").entries(of: .verdicts).isEmpty)
    }

    @Test func `a headline measure tells its newer figure, unless that reads the same or its verdict is told`() {
        #expect(
            lines(measured(steady + [50, 51], isHeadline: true)) == ["figures: Visits: 50, Jun 2019 -> 51, Jul 2019"])
        #expect(lines(measured(steady + [50, 50], isHeadline: true)) == [])
        let changed = comparison(measured(steady + [50, 70], isHeadline: true), from: "2019-06-30", to: "2019-07-31")
        #expect(changed.entries.map(\.group) == [.verdicts])
    }

    @Test func `a yearly figure that came out is told, headline or not`() {
        let record = measured([40, 44], cadence: .yearToMarch, first: "2018")
        // The year to 31 March 2019 is known on its last day.
        #expect(
            lines(record, from: "2019-03-30", to: "2019-04-01") == [
                "figures: Visits: 40, 2017/18 -> 44, 2018/19"
            ])
    }

    @Test func `a figure stated anew is named as restated, old and new, and does not pass for a change`() {
        let may = period("2019-05", .monthly)
        let anew = Series.Restatement(
            period: may, earlier: Point(.number(51)), on: day("2019-07-10"), reason: "late returns")
        var values = steady + [50]
        values[16] = 80
        let record = measured(values, [anew], isHeadline: true)
        let entries = comparison(record, from: "2019-06-30", to: "2019-07-20").entries
        let restated = entries.filter { $0.group == .restatements }
        #expect(restated.map(\.title.text) == ["Visits, May 2019, restated"])
        #expect(restated.first?.from.text == "51")
        #expect(restated.first?.to.text == "80")
        #expect(restated.first?.since == stated("2019-07-10"))
        #expect(restated.first?.isRestated == true)
        // No new month is known: nothing is told as a newer figure.
        #expect(!entries.contains { $0.group == .figures })
        // A verdict that changed with it says that it did.
        for entry in entries { #expect(entry.isRestated) }
        // Before and after the restatement there is none.
        #expect(!lines(record, from: "2019-06-30", to: "2019-07-09").contains { $0.contains("restated") })
        #expect(!lines(record, from: "2019-07-10", to: "2019-07-20").contains { $0.contains("restated") })
        // What is no longer the series' figure does not say that it is.
        #expect(restated.first?.from.figures.first?.origin == nil)
    }

    @Test func `what a restated figure was before may not be on record, which is not 0`() {
        let anew = Series.Restatement(
            period: period("2019-05", .monthly), earlier: Point(.missing(.notReported)), on: day("2019-07-10"),
            reason: "")
        #expect(
            lines(measured(steady + [50, 51], [anew])).filter { $0.hasPrefix("restatements") } == [
                "restatements: Visits, May 2019, restated: not known here -> 51"
            ])
    }

    // MARK: Promises and claims

    @Test func `a promise is new, late, kept, or kept and no longer holds`() {
        var record = measured([95, 95, 95, 95, 95, 95, 60], first: "2019-01")
        record[Measure.self] = Register(
            record.measures.map { measure in
                var measure = measure
                measure.targets = [Measure.Target(value: 90, origin: "the council")]
                return measure
            })
        func promise(
            _ id: Commitment.ID, made: String = "2019-01", due: String? = nil, kept: String? = nil,
            measure: Measure.ID? = nil
        ) {
            record.insert(
                Commitment(
                    id: id, text: id.text, owner: "", made: stated(made), due: due.map(day), measure: measure,
                    updates: kept.map { [Commitment.Update(on: day($0), note: "", isKept: true)] } ?? [],
                    source: "council"))
        }
        promise("new", made: "2019-07-05")
        promise("late", due: "2019-07-15")
        promise("kept", due: "2019-07-15", kept: "2019-07-12")
        promise("lost", kept: "2019-04-15", measure: "visits")
        promise("ahead", due: "2019-08-15")
        #expect(
            lines(record).filter { $0.hasPrefix("promises") } == [
                "promises: new: not promised -> no day set",
                "promises: late: due 15 Jul 2019 -> late since 16 Jul 2019",
                "promises: kept: due 15 Jul 2019 -> kept 12 Jul 2019",
                "promises: lost: kept 15 Apr 2019 -> kept 15 Apr 2019, no longer holds since July 2019",
            ])
    }

    @Test func `a claim is told once it was stated, a reader's comment never`() {
        var record = record()
        for (id, kind) in [("It rose.", Claim.Kind.level), ("Nonsense.", .comment)] {
            record.insert(
                Claim(
                    id: Claim.ID(id), statement: id, statedBy: "The leader", on: stated("2019-07-04"), kind: kind,
                    panel: "scrutiny", source: "published"))
        }
        #expect(lines(record) == ["claims: It rose.: not stated -> stated by The leader, 4 July 2019"])
    }

    // MARK: Plan and court

    private func action(_ id: Action.ID, opened: String, due: String, _ changes: [Action.Change] = []) -> Action {
        Action(id: id, title: "Do", owner: "", opened: day(opened), due: day(due), changes: changes, source: "council")
    }

    @Test func `an action is new, further, put back, late or done; one of which nothing changed is not told`() {
        var record = record()
        func change(_ on: String, _ status: Action.Status? = nil, due: String? = nil) -> Action.Change {
            Action.Change(on: day(on), status: status, due: due.map(day), note: "")
        }
        record.insert(action("A-1", opened: "2019-07-03", due: "2019-09-30"))
        record.insert(action("A-2", opened: "2019-01-01", due: "2019-09-30", [change("2019-07-03", .inProgress)]))
        record.insert(action("A-3", opened: "2019-01-01", due: "2019-07-31", [change("2019-07-03", due: "2019-10-31")]))
        record.insert(action("A-4", opened: "2019-01-01", due: "2019-07-15"))
        record.insert(action("A-5", opened: "2019-01-01", due: "2019-06-15", [change("2019-07-03", .closed)]))
        // Late on both days: a day more is no change.
        record.insert(action("A-6", opened: "2019-01-01", due: "2019-06-15"))
        #expect(
            lines(record) == [
                "actions: A-1 Do: not in the plan -> not started, due 30 Sep 2019",
                "actions: A-2 Do: not started, due 30 Sep 2019 -> in progress, due 30 Sep 2019",
                "actions: A-3 Do: not started, due 31 Jul 2019 -> not started, due 31 Oct 2019, put back once",
                "actions: A-4 Do: not started, due 15 Jul 2019 -> not started, late since 16 Jul 2019",
                "actions: A-5 Do: not started, late since 16 Jun 2019 -> closed",
            ])
        let turns = comparison(record, from: "2019-06-30", to: "2019-07-31").entries.map(\.turn)
        #expect(turns == [.neither, .neither, .worse, .worse, .better])
    }

    @Test func `an action's effect is told once it is judged`() {
        // Closed on 1 July 2018: the twelve months after end with June 2019, known on the 30th.
        var record = measured(
            Array(repeating: 0, count: 24).indices.map { $0.isMultiple(of: 2) ? 49.0 : 51 }
                + Array(repeating: 55, count: 6) + Array(repeating: 70, count: 12), first: "2016-01")
        var done = action(
            "A-1", opened: "2018-01-01", due: "2018-06-30",
            [Action.Change(on: day("2018-07-01"), status: .closed, note: "")])
        done.measure = "visits"
        record.insert(done)
        #expect(
            lines(record, from: "2019-06-29", to: "2019-06-30").filter { $0.hasPrefix("actions") } == [
                "actions: A-1 Do: effect: not judged -> worked"
            ])
        // A month more of the twelve is no judgement.
        #expect(!lines(record, from: "2019-05-01", to: "2019-06-29").contains { $0.contains("effect") })
    }

    @Test func `a case is issued, extended, concluded, or passes its limit`() {
        var record = record()
        func add(
            _ id: CourtCase.ID, issued: String, extensions: [CourtCase.Extension] = [], concluded: String? = nil
        ) {
            record.insert(
                CourtCase(
                    id: id, team: "t", children: 1, issued: day(issued), extensions: extensions,
                    concluded: concluded.map(day), outcome: concluded.map { _ in "care order" }, source: "council"))
        }
        // Issue + 181 is the last day: 14 January + 181 is 14 July; 1 February + 181 is 1 August.
        add("C-past", issued: "2019-01-14")
        add("C-new", issued: "2019-07-10")
        add(
            "C-longer", issued: "2019-02-01",
            extensions: [CourtCase.Extension(granted: day("2019-07-20"), until: day("2019-09-02"), reason: "expert")])
        // 4 March to 22 July: 140 days, 20 weeks.
        add("C-done", issued: "2019-03-04", concluded: "2019-07-22")
        add("C-long-done", issued: "2018-03-04", concluded: "2018-07-22")
        add("C-same", issued: "2019-03-04")
        #expect(
            lines(record) == [
                "cases: Case C-past: live, limit 14 Jul 2019 -> past its limit since 15 Jul 2019",
                // 10 July + 181: 21 days of July, then 31, 30, 31, 30, 31 make 174; 7 January 2020.
                "cases: Case C-new: not issued -> live, limit 7 Jan 2020",
                "cases: Case C-longer: live, limit 1 Aug 2019 -> live, extended to 2 Sep 2019",
                // 4 March + 181: 27 days of March, then 30, 31, 30, 31, 31 make 180; 1 September.
                "cases: Case C-done: live, limit 1 Sep 2019 -> concluded after 20.0 weeks: care order",
            ])
    }

    // MARK: As a whole

    @Test func `that nothing was recorded is not that nothing changed`() {
        func words(_ record: Record) -> String {
            comparison(record, from: "2019-06-30", to: "2019-07-31").whenEmpty.text
        }
        #expect(words(record()) == "Nothing is recorded on either day.")
        var silent = record()
        silent.insert(action("A-1", opened: "2019-01-07", due: "2019-09-30"))
        #expect(
            words(silent)
                == "Nothing was recorded between 30 June 2019 and 31 July 2019: the last entry is of 7 January 2019.")
        var told = silent
        told.insert(
            action(
                "A-2", opened: "2019-01-07", due: "2019-09-30",
                [Action.Change(on: day("2019-07-04"), note: "Spoken of.")]))
        #expect(words(told).hasPrefix("Nothing changed between 30 June 2019 and 31 July 2019"))
    }

    @Test func `the other way round every entry is mirrored`() {
        let record = graded()
        let there = comparison(record, from: "2019-06-30", to: "2019-07-31").entries
        let back = comparison(record, from: "2019-07-31", to: "2019-06-30").entries
        #expect(back.map(\.from) == there.map(\.to))
        #expect(back.map(\.to) == there.map(\.from))
        #expect(back.map(\.title) == there.map(\.title))
        #expect(back.map(\.turn) == [.better, .neither, .neither, .better, .neither])
    }

    @Test func `an earlier day of a journey is the record as it stood then, and a later day adds nothing`() {
        let journey = graded().standing(on: day("2019-06-30"))
        #expect(journey.standing(onEarlier: day("2018-01-01")).inspections.isEmpty)
        #expect(journey.standing(onEarlier: day("2018-04-27")).inspections.map(\.id) == ["first"])
        #expect(journey.standing(onEarlier: day("2019-12-31")).inspections.map(\.id) == ["first"])
        #expect(journey.standing(onEarlier: day("2019-12-31")).asAt == day("2019-06-30"))
    }
}

extension String {
    /// With its first letter in upper case.
    fileprivate var capitalisedInTest: String { prefix(1).uppercased() + dropFirst() }
}
