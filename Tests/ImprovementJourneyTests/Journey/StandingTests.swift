import Testing

@testable import ImprovementJourney

/// The journey as it stood on an earlier day shows nothing that was not known then.
@Suite struct StandingTests {
    @Test func `a series shows a period from the day on which it is known`() {
        let series = Series(
            key: Series.Key("referrals"), first: period("2014-02", .monthly),
            points: [Point(.number(10)), Point(.number(11)), Point(.number(12))], source: "published",
            knownAfterDays: 14)
        // March ended on the 31st; 14 days later is 14 April.
        #expect(series.known(on: day("2014-04-13"))?.points.count == 1)
        #expect(series.known(on: day("2014-04-14"))?.points.count == 2)
        #expect(series.known(on: day("2014-02-28")) == nil)
    }

    @Test func `a restated figure is the earlier one until the day of the restatement`() {
        let series = Series(
            key: Series.Key("referrals"), first: period("2014", .yearToMarch), points: [Point(.number(13_273))],
            source: "published",
            restatements: [
                .init(
                    period: period("2014", .yearToMarch), earlier: Point(.number(13_000)), on: day("2015-10-01"),
                    reason: "late returns")
            ])
        #expect(series.known(on: day("2015-09-30"))?.latest?.value == .number(13_000))
        #expect(series.known(on: day("2015-10-01"))?.latest?.value == .number(13_273))
    }

    @Test func `a register finds its records by name whether all of them are known or only some`() {
        let cohorts = Register([
            AcademyCohort(id: "2015", title: "Late", began: day("2015-09-01"), places: 10, source: "illustrative"),
            AcademyCohort(id: "2013", title: "Early", began: day("2013-09-01"), places: 8, source: "illustrative"),
        ])
        let all = cohorts.known(on: day("2015-09-01"))
        #expect(all.map(\.id) == ["2015", "2013"])
        #expect(all["2013"]?.places == 8)
        let some = cohorts.known(on: day("2014-01-01"))
        #expect(some.map(\.id) == ["2013"])
        #expect(some["2013"]?.places == 8)
        #expect(some["2015"] == nil)
    }

    @Test func `an inspection is known only once its report is published`() {
        let inspection = Inspection(
            id: "i", kind: "inspection", title: "Inspection", framework: "ILACS",
            began: stated("2019-06-17"), published: stated("2019-07-29"),
            judgements: [Judgement(area: .overall, grade: "inadequate")], letter: "Inadequate", findings: [],
            source: "published")
        #expect(inspection.known(on: day("2019-07-28")) == nil)
        #expect(inspection.known(on: day("2019-07-29"))?.grade(.overall) == "inadequate")
    }

    @Test func `what was made known later than it happened is known from then on, however vague its date`() {
        let event = JourneyEvent(
            id: "e", on: stated("2013"), knownFrom: day("2014-07-14"), title: "", text: "", panel: "board",
            source: "published")
        let claim = Claim(
            id: "c", statement: "", statedBy: "", on: stated("2014-07"), knownFrom: day("2014-07-14"),
            kind: .statement, panel: "board", source: "published")
        for known in [event.known(on: day("2014-07-13")) == nil, claim.known(on: day("2014-07-13")) == nil] {
            #expect(known)
        }
        #expect(event.known(on: day("2014-07-14")) == event)
        #expect(claim.known(on: day("2014-07-14")) == claim)
        let council = Council(
            id: "E1", title: "", signedMemorandum: stated("2014-08"), signatureKnownFrom: day("2014-09-30"),
            source: "published")
        #expect(council.known(on: day("2014-09-29"))?.signedMemorandum == nil)
        #expect(council.known(on: day("2014-09-30"))?.signedMemorandum == stated("2014-08"))
    }

    @Test func `a post is filled by whoever filled it that day, and keeps its caseload of ended months`() {
        let post = Post(
            id: "P-1", team: "a", role: "social worker", established: day("2014-04-01"),
            spells: [
                Spell(
                    worker: "W-1", from: day("2014-04-01"), until: day("2015-01-01"), contract: .agency,
                    ending: "became permanent"),
                Spell(worker: "W-1", from: day("2015-01-01"), contract: .permanent),
            ], caseload: MonthlyCounts(first: month("2014-11"), counts: [18, 19, 20]), source: "illustrative")
        let before = post.known(on: day("2014-12-30"))
        #expect(before?.currentSpell?.contract == .agency)
        #expect(before?.currentSpell?.ending == nil)
        #expect(before?.caseload?.counts == [18])
        #expect(before?.isVacant == true)
        let after = post.known(on: day("2015-01-01"))
        #expect(after?.currentSpell?.contract == .permanent)
        #expect(after?.caseload?.counts == [18, 19])
    }

    @Test func `a case is live until its final order, and waits until its wait ended`() {
        let courtCase = CourtCase(
            id: "C-1", team: "a", children: 1, issued: day("2019-01-01"),
            steps: [
                .init(on: day("2019-01-01"), stage: "issued"), .init(on: day("2019-06-01"), stage: "final hearing"),
            ],
            waits: [
                .init(
                    from: day("2019-02-01"), until: day("2019-03-01"), waitingFor: .legalServices,
                    reason: "statements not filed")
            ], concluded: day("2019-06-03"), outcome: "care order", source: "illustrative")
        #expect(courtCase.known(on: day("2018-12-31")) == nil)
        let waiting = courtCase.known(on: day("2019-02-15"))
        #expect(waiting?.stage == "issued")
        #expect(waiting?.currentWait?.waitingFor == .legalServices)
        #expect(courtCase.known(on: day("2019-03-01"))?.currentWait == nil)
        #expect(courtCase.known(on: day("2019-06-02"))?.outcome == nil)
        #expect(courtCase.known(on: day("2019-06-03"))?.stage == "concluded")
    }

    @Test func `an action's status, due date and evidence are those of the day`() {
        let action = Action(
            id: "A-1", title: "x", owner: "y", opened: day("2016-05-01"), due: day("2016-09-30"),
            changes: [
                .init(on: day("2016-06-01"), status: .inProgress, note: "begun"),
                .init(on: day("2016-09-20"), due: day("2016-12-31"), note: "later"),
                .init(on: day("2016-12-01"), status: .closed, note: "done", evidence: "audit"),
            ], source: "illustrative")
        #expect(action.known(on: day("2016-04-30")) == nil)
        #expect(action.known(on: day("2016-05-31"))?.status == .notStarted)
        #expect(action.known(on: day("2016-09-19"))?.currentDue == day("2016-09-30"))
        #expect(action.known(on: day("2016-11-30"))?.evidence == [])
        #expect(action.known(on: day("2016-12-01"))?.status == .closed)
    }

    @Test func `what is dated to a year is known from the year's first day and shown as the year`() {
        let date = stated("2014")
        #expect(date.first == day("2014-01-01"))
        #expect(date.words == "2014")
        #expect(stated("2014-04").words == "April 2014")
        #expect(stated("2014-04-30").words == "30 April 2014")
        for text in ["", "14", "2014-13", "2014-02-29", "2014-2", "April 2014"] { #expect(StatedDate(text) == nil) }
    }

    @Test func `a target that was not set yet is not known`() {
        let measure = Measure(
            id: "agency-share", title: "Agency share", definition: "", unit: .share, polarity: .lowerIsBetter,
            cadence: .monthly, target: .init(value: 0.12, origin: "cabinet member", from: stated("2015")),
            panel: "workforce", source: "published")
        #expect(measure.known(on: day("2014-12-31"))?.target == nil)
        #expect(measure.known(on: day("2015-01-01"))?.target?.value == 0.12)
    }
}
