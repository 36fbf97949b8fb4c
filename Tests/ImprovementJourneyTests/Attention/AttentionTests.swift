import Testing

@testable import ImprovementJourney

/// The attention rules, each on a journey with one record that it names and one that it does not.
@Suite struct AttentionTests {
    /// 26 weeks beginning with 1 January 2019 end on 1 January + 181 days = 1 July 2019.
    private func record(asAt text: String, _ courtCase: CourtCase) -> Record {
        var record = Record.test(ends: text)
        record.insert(courtCase)
        return record
    }

    private func journey(asAt text: String, _ courtCase: CourtCase) -> Journey { record(asAt: text, courtCase).journey }

    private func courtCase(extensions: [CourtCase.Extension] = [], concluded: Day? = nil) -> CourtCase {
        CourtCase(
            id: "C-2019-001", team: "safeguarding-3", children: 2, issued: day("2019-01-01"), extensions: extensions,
            concluded: concluded, source: "illustrative")
    }

    @Test func `a case on the last day of 26 weeks is not late`() {
        let row = journey(asAt: "2019-07-01", courtCase()).attention.rows.first
        #expect(row?.lane == .childsClock)
        #expect(row?.words.text == "1 ends today")
        #expect(row?.when.text == "0d")
        #expect(row?.isLate == false)
    }

    @Test func `a case a day past 26 weeks without an extension is late and says by how much`() {
        let row = journey(asAt: "2019-07-02", courtCase()).attention.rows.first
        #expect(row?.when.text == "LATE")
        #expect(row?.words.text == "1 past 26 weeks by 1 day")
        #expect(row?.exceptions.map(\.record) == [.record(CourtCase.ID("C-2019-001"))])
        #expect(row?.exceptions.map(\.threshold.text) == ["26 weeks"])
    }

    @Test func `a case in extension is named only in the extension's last 7 days`() {
        // 1 July + 56 days = 26 August.
        let extended = courtCase(extensions: [
            .init(granted: day("2019-06-24"), until: day("2019-08-26"), reason: "expert report late")
        ])
        #expect(journey(asAt: "2019-08-18", extended).attention.rows.isEmpty)
        let rows = journey(asAt: "2019-08-19", extended).attention.rows
        #expect(rows.map(\.words.text) == ["1 extension ends in 7 days"])
    }

    @Test func `an extension of more than 8 weeks does not keep a case in time`() {
        let tooLong = courtCase(extensions: [
            .init(granted: day("2019-06-24"), until: day("2019-08-27"), reason: "too long")
        ])
        #expect(journey(asAt: "2019-07-02", tooLong).attention.rows.map(\.isLate) == [true])
    }

    @Test func `a case is named a week before it passes and not a day earlier`() {
        // 1 July less 7 days = 24 June.
        #expect(journey(asAt: "2019-06-23", courtCase()).attention.rows.isEmpty)
        let rows = journey(asAt: "2019-06-24", courtCase()).attention.rows
        #expect(rows.map(\.words.text) == ["1 ends in 7 days"])
        #expect(rows.map(\.when.text) == ["7d"])
    }

    @Test func `a concluded case needs nobody`() {
        #expect(journey(asAt: "2019-12-31", courtCase(concluded: day("2019-11-01"))).attention.rows.isEmpty)
    }

    @Test func `the cases of one team are one row, those of two teams are two`() {
        var record = record(asAt: "2019-07-05", courtCase())
        var second = courtCase()
        second.id = "C-2019-002"
        // Issued 10 January: 26 weeks end on 10 July, five days on.
        second.issued = day("2019-01-10")
        second.waits = [.init(from: day("2019-06-01"), waitingFor: .legalServices, reason: "threshold document")]
        record.insert(second)
        var other = courtCase()
        other.id = "C-2019-003"
        other.team = "safeguarding-4"
        record.insert(other)
        let rows = record.journey.attention.rows
        #expect(rows.map(\.subject.key) == ["clock/safeguarding-3/proceedings", "clock/safeguarding-4/proceedings"])
        #expect(
            rows.first?.words.text == "1 ends in 5 days, waits for legal services; 1 past 26 weeks by 4 days")
    }

    @Test func `what can still be saved stands first, then what waits for us, then children times days`() {
        var record = Record.test(ends: "2019-07-31")
        func insert(_ team: Team.ID, issued: String, children: Int, waits: CourtCase.Party? = nil) {
            record.insert(
                CourtCase(
                    id: CourtCase.ID("C-" + team.text), team: team, children: children, issued: day(issued),
                    waits: waits.map { [.init(from: day("2019-06-01"), waitingFor: $0, reason: "report")] } ?? [],
                    source: "illustrative"))
        }
        // Issue + 181 days: 1 August, 21 July, 1 July, 21 June. Late by 10, 30 and 40 days.
        insert("can-be-saved", issued: "2019-02-01", children: 1)
        insert("waits-for-us", issued: "2019-01-21", children: 1, waits: .socialWorker)
        insert("four-children", issued: "2019-01-01", children: 4, waits: .court)
        insert("one-child", issued: "2018-12-22", children: 1, waits: .court)
        #expect(
            record.journey.attention.rows(in: .childsClock).map(\.subject) == [
                .clock("can-be-saved", family: "proceedings"), .clock("waits-for-us", family: "proceedings"),
                .clock("four-children", family: "proceedings"), .clock("one-child", family: "proceedings"),
            ])
    }

    @Test func `an action that is late, put back twice and silent is one owner's row with all its reasons`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Action(
                id: "A-014", title: "Agree a protocol", owner: "head of legal services", opened: day("2019-01-10"),
                due: day("2019-03-31"),
                changes: [
                    .init(on: day("2019-03-20"), status: .inProgress, due: day("2019-05-31"), note: "draft late"),
                    .init(on: day("2019-05-20"), due: day("2019-06-30"), note: "second draft late"),
                ], source: "illustrative"))
        let rows = record.journey.attention.rows
        #expect(rows.map(\.lane) == [.plan])
        #expect(rows.first?.title.text == "Head of legal services")
        #expect(rows.first?.words.text == "1 late by 31 days; 1 put back again and again; 1 without an update")
        // 30 June to 31 July: 31 days. 31 March to 30 June: 91 days. 20 May to 31 July: 72 days.
        #expect(
            Set(rows.first?.exceptions.map(\.reason.text) ?? [])
                == [
                    "A-014 Agree a protocol: LATE 31d: due 30 Jun 2019",
                    "A-014 Agree a protocol: put back 2 times, 91 days in all",
                    "A-014 Agree a protocol: no update for 72 days",
                ])
    }

    @Test func `an action brought forward is not put back`() {
        let action = Action(
            id: "A-1", title: "x", owner: "y", opened: day("2019-01-01"), due: day("2019-06-30"),
            changes: [.init(on: day("2019-02-01"), due: day("2019-05-31"), note: "earlier")], source: "illustrative")
        #expect(action.timesPutBack == 0)
        #expect(action.slippageDays == -30)
    }

    @Test(arguments: [("2019-07-16", 0), ("2019-07-17", 1), ("2019-07-31", 1)])
    func `an action is named from 14 days before it is due`(asAt: String, count: Int) {
        var record = Record.test(ends: asAt)
        record.insert(
            Action(
                id: "A-1", title: "x", owner: "y", opened: day("2019-07-01"), due: day("2019-07-31"),
                changes: [.init(on: day("2019-07-10"), status: .inProgress, note: "begun")], source: "illustrative"))
        #expect(record.journey.attention.rows.count == count)
    }

    @Test func `reported complete without evidence is named, with evidence it is not`() {
        var record = Record.test(ends: "2019-07-31")
        for (id, evidence) in [("A-1", nil), ("A-2", "report to the board")] as [(String, String?)] {
            record.insert(
                Action(
                    id: Action.ID(id), title: "x", owner: "y", opened: day("2019-07-01"), due: day("2019-09-30"),
                    changes: [
                        .init(on: day("2019-07-20"), status: .reportedComplete, note: "done", evidence: evidence)
                    ], source: "illustrative"))
        }
        #expect(record.journey.attention.exceptions.map(\.record) == [.record(Action.ID("A-1"))])
    }

    /// An inspection of June 2019 with the worst grade.
    private func report(findings: [Finding]) -> Inspection {
        Inspection(
            id: "i", kind: "inspection", title: "Inspection", framework: "ILACS", began: stated("2019-06-17"),
            published: stated("2019-07-29"), judgements: [Judgement(area: .overall, grade: "inadequate")], letter: "",
            findings: findings, source: "published")
    }

    /// A visit without a grade that found an area for priority action, `v1`.
    private func visit(published: String) -> Inspection {
        Inspection(
            id: "v", kind: "monitoring visit", title: "Visit", framework: "ILACS", began: stated(published),
            published: stated(published), judgements: [], letter: "",
            findings: [
                Finding(
                    id: "v1", kind: .priorityAction, title: "Thresholds", text: "", panel: "front-door",
                    source: "published")
            ], source: "published")
    }

    @Test func `a finding of the inspection that stands is named until an action answers it`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            report(findings: [
                Finding(
                    id: "f", kind: .priorityAction, title: "Thresholds", text: "", panel: "front-door",
                    source: "published"),
                Finding(id: "s", kind: .strength, title: "Kind", text: "", panel: "practice", source: "published"),
            ]))
        // Nobody recorded a plan: that nothing answers the finding is then not known, and no breach.
        #expect(
            record.journey.attention.rows(in: .finding).map(\.words.text) == [
                "no plan is recorded: what answers it is not known; no measure shows it"
            ])
        #expect(record.journey.unansweredFindings.isEmpty)
        record.insert(
            Action(
                id: "A-0", title: "x", findings: [], owner: "y", opened: day("2019-07-30"), due: day("2019-12-31"),
                source: "illustrative"))
        let row = record.journey.attention.rows(in: .finding).first
        #expect(row?.subject == .finding("f"))
        #expect(row?.words.text == "no open action and no evidence; no measure shows it")
        record.insert(
            Action(
                id: "A-1", title: "x", findings: ["f"], owner: "y", opened: day("2019-07-30"), due: day("2019-12-31"),
                source: "illustrative"))
        #expect(record.journey.attention.rows(in: .finding).isEmpty)
        // Somebody acts, and nobody can see whether it helps.
        #expect(record.journey.attention.rows(in: .blind).map(\.subject) == [.finding("f")])
    }

    /// A report of June 2019 and a visit of August: the director is told of what the visit found too.
    @Test func `what a visit found since the report is unanswered as the report's findings are`() {
        var record = Record.test(ends: "2019-10-31")
        record.insert(
            report(findings: [
                Finding(id: "f", kind: .improvement, title: "Visits", text: "", panel: "practice", source: "published")
            ]))
        record.insert(visit(published: "2019-10-01"))
        record.insert(
            Action(
                id: "A-1", title: "x", findings: ["f"], owner: "y", opened: day("2019-08-01"), due: day("2019-12-31"),
                source: "illustrative"))
        #expect(record.journey.findingsInForce.map(\.id) == ["f", "v1"])
        #expect(record.journey.unansweredFindings.map(\.id) == ["v1"])
        #expect(record.journey.attention.rows(in: .finding).map(\.subject) == [.finding("v1")])
    }

    @Test func `a statement of action is owed from the report's day to its own, 70 working days on`() {
        var record = Record.test(ends: "2019-07-29")
        record.insert(
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "ILACS",
                began: stated("2019-06-17"), published: stated("2019-07-29"), judgements: [], letter: "",
                findings: [], statement: .init(), source: "published"))
        // SI 2007/462 under section 137 of the Education and Inspections Act 2006.
        record.insert(
            ClockKind(
                id: .statementOfAction, title: "Statement of action", family: "statements", concern: .owed,
                starts: "the report", stops: "its publication", limit: TimeLimit(length: 70, unit: .workingDays),
                law: "SI 2007/462", breach: .unlawful, source: "published"))
        // 29 July 2019 is a Monday; 70 working days with the bank holiday of 26 August end on Tuesday 5 November.
        #expect(record.standing(on: day("2019-07-28")).attention.rows.isEmpty)
        let first = record.standing(on: day("2019-07-29")).attention.rows(in: .owed).first
        #expect(first?.when.text == "99d")
        #expect(first?.words.text == "due 5 November 2019, 70 working days after the report")
        let late = record.standing(on: day("2019-11-06")).attention.rows(in: .owed).first
        #expect(late?.words.text == "LATE 1d: due 5 Nov 2019, 70 working days after the report")
        var inspection = record.inspections["i"]
        inspection?.statement?.published = day("2019-11-01")
        record[Inspection.self] = Register([inspection].compactMap(\.self))
        #expect(record.standing(on: day("2019-11-06")).attention.rows.isEmpty)
        #expect(record.standing(on: day("2019-10-31")).attention.rows(in: .owed).count == 1)
        // Where the record says nothing of it, a past day is no breach: it is not known.
        inspection?.statement = nil
        inspection?.findings = [
            Finding(
                id: "f", kind: .priorityAction, title: "Plan", text: "", panel: "board", source: "published")
        ]
        record[Inspection.self] = Register([inspection].compactMap(\.self))
        let asked = record.standing(on: day("2019-11-06")).attention
        #expect(asked.rows(in: .owed).isEmpty)
        #expect(asked.rows(in: .blind).map(\.subject).contains(.statement("i")))
        // A visit with its own area for priority action answers nothing that the graded report asked for.
        inspection?.judgements = [Judgement(area: .overall, grade: "inadequate")]
        record[Inspection.self] = Register([inspection].compactMap(\.self))
        record.insert(visit(published: "2019-12-02"))
        let both = record.standing(on: day("2019-12-03")).attention
        #expect(both.rows(in: .blind).map(\.subject).contains(.statement("i")))
        #expect(both.rows(in: .owed).map(\.subject).contains(.statement("v")))
    }

    /// The council of the journey, which signed the memorandum, and another that did too.
    private func signatories() -> Record {
        var record = Record.test(ends: "2019-07-31")
        record.council = Council(id: "E06000032", title: "L", signedMemorandum: stated("2015-08"), source: "published")
        record.insert(
            Council(id: "E06000032", title: "L", signedMemorandum: stated("2015-08"), source: "published"))
        record.insert(
            Council(id: "E10000012", title: "M", signedMemorandum: stated("2015-08"), source: "published"))
        record[AgencyRules.self] = Register([
            AgencyRules(
                id: "memorandum", title: "Memorandum", from: stated("2014-08"), binds: .signatories,
                rules: [
                    AgencyRules.Rule(kind: .payCap, law: "memorandum"),
                    AgencyRules.Rule(kind: .bar, length: 12, law: "memorandum"),
                ], source: "published")
        ])
        return record
    }

    @Test func `a rate above the cap is named unless somebody signed it off, and never another council's`() {
        var record = signatories()
        record.insert(
            PayCap(id: "cap", role: "social worker", hourlyRate: 32, from: stated("2015-08"), source: "illustrative"))
        for (id, council, rate, signed) in [
            ("P-1", "E06000032", 36.0, nil), ("P-2", "E06000032", 36.0, "director"), ("P-3", "E06000032", 32.0, nil),
            ("P-4", "E10000012", 36.0, nil),
        ] as [(String, Council.ID, Double, String?)] {
            record.insert(
                Placement(
                    id: Placement.ID(id), council: council, role: "social worker", from: day("2019-06-03"),
                    hourlyRate: rate, signedOffBy: signed, source: "illustrative"))
        }
        #expect(record.journey.attention.exceptions.map(\.record) == [.record(Placement.ID("P-1"))])
    }

    @Test func `a worker placed with the council before twelve months have passed is named`() {
        var record = signatories()
        for (id, from) in [("P-1", "2019-05-31"), ("P-2", "2019-06-01")] {
            record.insert(
                Placement(
                    id: Placement.ID(id), council: "E06000032", role: "social worker", from: day(from),
                    hourlyRate: 30, leftCouncil: "E10000012", leftOn: day("2018-06-01"), source: "illustrative"))
        }
        #expect(record.journey.attention.exceptions.map(\.record) == [.record(Placement.ID("P-1"))])
    }

    @Test func `a commitment without a date is named while it is open`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Commitment(
                id: "K-1", text: "Reviews for all", owner: "director", made: stated("2018-09"), source: "illustrative"))
        let row = record.journey.attention.rows(in: .owed).first
        #expect(row?.words.text == "1 without a date")
        #expect(row?.exceptions.map(\.reason.text) == ["no date: K-1 Reviews for all"])
    }

    @Test func `a finding that no action names tells of open ones that share its measure`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            report(findings: [
                Finding(
                    id: "f", kind: .improvement, title: "Visits", text: "", panel: "practice",
                    measures: ["visits"], source: "published")
            ]))
        for (id, due) in [("A-1", "2019-07-01"), ("A-2", "2019-12-31")] {
            record.insert(
                Action(
                    id: Action.ID(id), title: "x", measure: "visits", owner: "y", opened: day("2019-01-01"),
                    due: day(due), source: "illustrative"))
        }
        let words = record.journey.attention.rows(in: .finding).first?.words.text
        #expect(words?.hasPrefix("no action linked; 2 open share its measures, 1 late") == true, "\(words ?? "")")
    }

    @Test func `a commitment past its date is named until it is kept`() {
        var record = Record.test(ends: "2019-07-31")
        let late = Commitment(
            id: "K-1", text: "Reviews for all", owner: "director", made: stated("2018-09"), due: day("2019-07-19"),
            source: "illustrative")
        var kept = late
        kept.id = "K-2"
        kept.updates = [.init(on: day("2019-07-25"), note: "done", isKept: true)]
        record[Commitment.self] = Register([late, kept])
        let rows = record.journey.attention.rows(in: .owed)
        #expect(rows.map(\.words.text) == ["1 promise past its day by 12 days"])
        #expect(
            rows.first?.exceptions.map(\.reason.text) == [
                "LATE 12d: K-1 Reviews for all, promised by 19 Jul 2019"
            ])
    }

    @Test func `a file that does not load is named with its fault`() {
        var record = Record.test(ends: "2019-07-31")
        record.files = [
            JourneyFile(name: "court.json", fault: "line 3, column 5: a comma is missing"),
            JourneyFile(name: "board.json"),
        ]
        #expect(record.journey.attention.exceptions.map(\.record) == [.file("court.json")])
    }

    @Test func `a file that does not load stands before every case that it may hide`() {
        var record = record(asAt: "2019-07-31", courtCase())
        record.files = [JourneyFile(name: "court-2018.json", fault: "line 3, column 5: a comma is missing")]
        #expect(
            record.journey.attention.rows.map(\.subject)
                == [.file("court-2018.json"), .clock("safeguarding-3", family: "proceedings")])
    }

    @Test func `children without a worker are one row of all teams, and a team without any is not among them`() {
        var record = Record.test(ends: "2019-07-15")
        record.insert(
            Measure(
                id: .childrenUnallocated, title: "Children without a worker", definition: "", unit: .count,
                polarity: .lowerIsBetter, cadence: .monthly, panel: "practice", source: "council"))
        for (team, count) in [("a", 7.0), ("b", 12), ("c", 0)] {
            record.insert(
                Team(
                    id: Team.ID(team), title: "Assessment \(team)", service: "s", opened: day("2018-01-01"),
                    source: "council"))
            let key = Series.Key(.childrenUnallocated, .team(Team.ID(team)))
            record.series[key] = Series(
                key: key, first: period("2019-06", .monthly), points: [Point(.number(count))], source: "council")
        }
        let rows = record.journey.attention.rows(in: .childsClock)
        #expect(rows.map(\.words.text) == ["19 children in 2 teams, most in Assessment b: 12; at the end of June 2019"])
        #expect(rows.first?.exceptions.count == 2)
        // In November nobody knows whether it is still so: the figure is older than three months.
        #expect(record.standing(on: day("2019-11-01")).attention.rows(in: .childsClock).isEmpty)
    }

    @Test(arguments: [(better: 6, isRow: true), (better: 5, isRow: false)])
    func `a yearly figure is told where three in four of eight councils have a better one`(better: Int, isRow: Bool) {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Measure(
                id: "agency", title: "Agency workers, census", definition: "", unit: .share, polarity: .lowerIsBetter,
                cadence: .yearToSeptember, panel: "workforce", source: "published"))
        func insert(_ scope: Scope, _ value: Double) {
            let key = Series.Key("agency", scope)
            record.series[key] = Series(
                key: key, first: period("2018", .yearToSeptember), points: [Point(.number(value))], source: "published")
        }
        insert(.council, 0.25)
        for place in 0..<8 {
            let council = Council(id: Council.ID("E\(place)"), title: "C", source: "published")
            record.insert(council)
            insert(.otherCouncil(council.id), place < better ? 0.1 : 0.4)
        }
        #expect(record.journey.attention.exceptions.contains { $0.rule == "far-from-region" } == isRow)
    }

    @Test func `an acknowledged row is folded away until its day, and no longer`() {
        var record = record(asAt: "2019-08-31", courtCase())
        record.insert(
            Acknowledgement(
                id: "ack-1", subject: "clock/safeguarding-3/proceedings", role: "head of safeguarding",
                reason: "the court lists the hearing for 9 August", on: day("2019-07-10"), until: day("2019-08-09"),
                source: "council"))
        for (asAt, isFolded) in [
            ("2019-07-09", false), ("2019-07-10", true), ("2019-08-09", true), ("2019-08-10", false),
        ] {
            let attention = record.standing(on: day(asAt)).attention
            #expect(attention.rows.isEmpty == isFolded)
            #expect(attention.acknowledged.isEmpty == !isFolded)
            #expect(attention.row(of: .clock("safeguarding-3", family: "proceedings")) != nil)
        }
    }

    @Test func `a subject is found again by its name in the files`() {
        let subjects: [AttentionSubject] = [
            .file("a/b.json"), .figures(panel: "front-door"), .bankHolidays, .clock("t", family: "core groups"),
            .clock(nil, family: "visits"), .statement("i"), .publication("i"), .intervention("d"), .scrutiny,
            .finding("f"), .team("t"),
            .reviews, .owner("head of law / audit"), .owner(""),
            .measure("m"), .claim("c"), .agency,
        ]
        for subject in subjects { #expect(AttentionSubject(key: subject.key) == subject) }
        for key in ["", "clock", "clock/t", "clock/t/", "team", "team/", "scrutiny/x", "nothing/x"] {
            #expect(AttentionSubject(key: key) == nil)
        }
    }

    @Test(arguments: [1, 4, 9, 12, 40])
    func `no lane of the first four hides another, and the later ones wait for them`(lines: Int) {
        var record = record(asAt: "2019-07-31", courtCase())
        for place in 0..<5 {
            var other = courtCase()
            other.id = CourtCase.ID("C-\(place)")
            other.team = Team.ID("team-\(place)")
            record.insert(other)
        }
        record.insert(
            Commitment(
                id: "K-1", text: "x", owner: "y", made: stated("2018"), due: day("2018-12-31"), source: "illustrative"))
        record.insert(
            Action(id: "A-1", title: "x", owner: "y", opened: day("2019-07-01"), due: nil, source: "illustrative"))
        let attention = record.journey.attention
        let opened = attention.opened(lines: lines, countsHeadings: true)
        let used = opened.values.reduce(0) { $0 + $1 + 1 }
        #expect(used <= lines)
        // Six rows of clocks with their heading, one of promises with its own, then one of the plan: 7 + 2 + 2 lines.
        let expected: [Int: [AttentionLane: Int]] = [
            1: [:], 4: [.childsClock: 1, .owed: 1], 9: [.childsClock: 6, .owed: 1],
            12: [.childsClock: 6, .owed: 1, .plan: 1], 40: [.childsClock: 6, .owed: 1, .plan: 1],
        ]
        #expect(opened == expected[lines])
    }

    @Test func `every rule has a name of its own and says what it looks for`() {
        #expect(Set(AttentionRule.all.map(\.id)).count == AttentionRule.all.count)
        for rule in AttentionRule.all { #expect(rule.title.hasSuffix(".")) }
    }
}
