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
        let items = journey(asAt: "2019-07-01", courtCase()).attention()
        #expect(items.map(\.severity) == [.soon])
        #expect(items.first?.reasons == ["26 weeks end today, 1 Jul 2019"])
    }

    @Test func `a case a day past 26 weeks without an extension is urgent and says how late it is`() {
        let items = journey(asAt: "2019-07-02", courtCase()).attention()
        #expect(items.map(\.severity) == [.urgent])
        #expect(items.first?.reasons == ["LATE 1d: 26 weeks ended 1 Jul 2019"])
        #expect(items.first?.record == .record(CourtCase.ID("C-2019-001")))
    }

    @Test func `a case in extension is named only in the extension's last 14 days`() {
        // 1 July + 56 days = 26 August.
        let extended = courtCase(extensions: [
            .init(granted: day("2019-06-24"), until: day("2019-08-26"), reason: "expert report late")
        ])
        #expect(journey(asAt: "2019-08-11", extended).attention().isEmpty)
        let items = journey(asAt: "2019-08-12", extended).attention()
        #expect(items.map(\.reasons) == [["extension ends in 14 days, 26 Aug 2019"]])
    }

    @Test func `an extension of more than 8 weeks does not keep a case in time`() {
        let tooLong = courtCase(extensions: [
            .init(granted: day("2019-06-24"), until: day("2019-08-27"), reason: "too long")
        ])
        #expect(journey(asAt: "2019-07-02", tooLong).attention().map(\.severity) == [.urgent])
    }

    @Test func `a case is named four weeks before it passes and not a day earlier`() {
        // 1 July less 28 days = 3 June.
        #expect(journey(asAt: "2019-06-02", courtCase()).attention().isEmpty)
        #expect(
            journey(asAt: "2019-06-03", courtCase()).attention().map(\.reasons)
                == [["26 weeks end in 28 days, 1 Jul 2019"]])
    }

    @Test func `a concluded case needs nobody`() {
        #expect(journey(asAt: "2019-12-31", courtCase(concluded: day("2019-11-01"))).attention().isEmpty)
    }

    @Test func `an action that is late, put back twice and silent is one item with all its reasons`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Action(
                id: "A-014", title: "Agree a protocol", owner: "Head of legal services", opened: day("2019-01-10"),
                due: day("2019-03-31"),
                changes: [
                    .init(on: day("2019-03-20"), status: .inProgress, due: day("2019-05-31"), note: "draft late"),
                    .init(on: day("2019-05-20"), due: day("2019-06-30"), note: "second draft late"),
                ], source: "illustrative"))
        let items = record.journey.attention()
        #expect(items.count == 1)
        // 30 June to 31 July: 31 days. 31 March to 30 June: 91 days. 20 May to 31 July: 72 days.
        #expect(
            Set(items.first?.reasons ?? [])
                == ["LATE 31d: due 30 Jun 2019", "put back 2 times, 91 days in all", "no update for 72 days"])
        #expect(items.first?.severity == .past)
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
        #expect(record.journey.attention().count == count)
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
        #expect(record.journey.attention().map(\.record) == [.record(Action.ID("A-1"))])
    }

    @Test func `a finding of the inspection that stands is named until an action answers it`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "ILACS",
                began: stated("2019-06-17"), published: stated("2019-07-29"),
                judgements: [Judgement(area: .overall, grade: "inadequate")], letter: "",
                findings: [
                    Finding(
                        id: "f", kind: .priorityAction, title: "Thresholds", text: "", panel: "front-door",
                        source: "published"),
                    Finding(id: "s", kind: .strength, title: "Kind", text: "", panel: "practice", source: "published"),
                ], source: "published"))
        #expect(record.journey.attention().map(\.record) == [.record(Finding.ID("f"))])
        #expect(record.journey.attention().map(\.severity) == [.urgent])
        record.insert(
            Action(
                id: "A-1", title: "x", findings: ["f"], owner: "y", opened: day("2019-07-30"), due: day("2019-12-31"),
                source: "illustrative"))
        #expect(record.journey.attention().isEmpty)
    }

    @Test func `a rate above the cap is named unless somebody signed it off`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Council(id: "E06000032", title: "L", signedMemorandum: stated("2015-08"), source: "published"))
        record.insert(
            PayCap(id: "cap", role: "social worker", hourlyRate: 32, from: stated("2015-08"), source: "illustrative"))
        for (id, rate, signed) in [("P-1", 36.0, nil), ("P-2", 36.0, "director"), ("P-3", 32.0, nil)]
            as [(String, Double, String?)]
        {
            record.insert(
                Placement(
                    id: Placement.ID(id), council: "E06000032", role: "social worker", from: day("2019-06-03"),
                    hourlyRate: rate, signedOffBy: signed, source: "illustrative"))
        }
        #expect(record.journey.attention().map(\.record) == [.record(Placement.ID("P-1"))])
    }

    @Test func `a worker placed before twelve months have passed is named`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(
            Council(id: "E06000032", title: "L", signedMemorandum: stated("2015-08"), source: "published"))
        for (id, from) in [("P-1", "2019-05-31"), ("P-2", "2019-06-01")] {
            record.insert(
                Placement(
                    id: Placement.ID(id), council: "E06000032", role: "social worker", from: day(from),
                    hourlyRate: 30, leftCouncil: "E10000012", leftOn: day("2018-06-01"), source: "illustrative"))
        }
        #expect(record.journey.attention().map(\.record) == [.record(Placement.ID("P-1"))])
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
        #expect(record.journey.attention().map(\.reasons) == [["LATE 12d: promised by 19 Jul 2019"]])
    }

    @Test func `a file that does not load is named with its fault`() {
        var record = Record.test(ends: "2019-07-31")
        record.files = [
            JourneyFile(name: "court.json", fault: "line 3, column 5: a comma is missing"),
            JourneyFile(name: "board.json"),
        ]
        #expect(record.journey.attention().map(\.record) == [.file("court.json")])
    }

    @Test func `a file that does not load stands before every case that it may hide`() {
        var record = record(asAt: "2019-07-31", courtCase())
        record.files = [JourneyFile(name: "court-2018.json", fault: "line 3, column 5: a comma is missing")]
        #expect(
            record.journey.attention().map(\.record) == [.file("court-2018.json"), .record(CourtCase.ID("C-2019-001"))])
    }

    @Test func `the gravest stand first, and among equals the farthest past`() {
        var record = record(asAt: "2019-07-31", courtCase())
        var later = courtCase()
        later.id = "C-2019-002"
        later.issued = day("2018-12-01")
        record.insert(later)
        record.insert(
            Commitment(
                id: "K-1", text: "x", owner: "y", made: stated("2018"), due: day("2018-12-31"), source: "illustrative"))
        #expect(
            record.journey.attention().map(\.record)
                == [
                    .record(CourtCase.ID("C-2019-002")), .record(CourtCase.ID("C-2019-001")),
                    .record(Commitment.ID("K-1")),
                ])
    }

    @Test func `every rule has a name of its own and says what it looks for`() {
        #expect(Set(AttentionRule.all.map(\.id)).count == AttentionRule.all.count)
        for rule in AttentionRule.all { #expect(rule.title.hasSuffix(".")) }
    }
}
