import Testing

@testable import ImprovementJourney

@Suite struct `Who leaves within four weeks` {
    /// A post that an agency worker fills since March 2019, after another, with 18 cases at the end of June.
    static func record(_ change: (inout Spell) -> Void = { _ in }) -> Record {
        var record = Record.test(ends: "2019-07-31")
        var spell = Spell(worker: "W-2", from: day("2019-03-04"), contract: .agency)
        change(&spell)
        record.insert(
            Post(
                id: "P-1", team: "a", role: "social worker", established: day("2015-01-01"),
                spells: [
                    Spell(
                        worker: "W-0", from: day("2015-01-05"), until: day("2018-08-01"), contract: .permanent),
                    Spell(
                        worker: "W-1", from: day("2018-08-13"), until: day("2019-02-25"), contract: .permanent), spell,
                ],
                caseload: MonthlyCounts(first: month("2019-06"), counts: [18]), source: "council"))
        return record
    }

    static func leavers(on text: String = "2019-07-15", _ change: (inout Spell) -> Void) -> [Leaver] {
        record(change).standing(on: day(text)).leavers
    }

    @Test(arguments: [
        ("2019-07-15", 1), ("2019-08-12", 1), ("2019-08-13", 0), ("2019-07-14", 0),
    ])
    func `a last day counts from the journey's own to the 28th after it`(lastDay: String, count: Int) {
        // The 28th day after 15 July 2019 is 12 August.
        #expect(Self.leavers { $0.lastDay = day(lastDay) }.count == count)
    }

    @Test func `a contract's end is known from its beginning, a notice from its day`() {
        #expect(Self.leavers { $0.lastDay = day("2019-08-02") }.first?.reason == .contractEnds)
        func given(_ notice: String) -> [Leaver] {
            Self.leavers {
                $0.lastDay = day("2019-08-02")
                $0.noticeGiven = day(notice)
            }
        }
        #expect(given("2019-07-15").first?.reason == .notice)
        #expect(given("2019-07-16").isEmpty)
    }

    @Test func `who gave notice leaves on the day before the end that is recorded`() {
        let leavers = Self.leavers {
            $0.until = day("2019-08-05")
            $0.ending = "moved"
            $0.noticeGiven = day("2019-07-08")
        }
        #expect(leavers.first?.lastDay == day("2019-08-04"))
        // Without notice an end to come is not known on the day.
        #expect(Self.leavers { $0.until = day("2019-08-05") }.isEmpty)
    }

    @Test func `the post's cases are children who meet another worker, and its workers are counted`() throws {
        let leaver = try #require(Self.leavers { $0.lastDay = day("2019-08-02") }.first)
        #expect(leaver.cases.value == .number(18))
        // In the 12 months to 2 August 2019: W-1 and W-2; W-0 had left on 1 August 2018.
        #expect(leaver.workersInYear == 2)
        #expect(
            leaver.childrenWords?.text
                == "18 children would meet another worker, after 2 in the post in 12 months")
    }

    @Test func `what is not reported is missing, and no breach of anything`() throws {
        var record = Self.record { $0.lastDay = day("2019-08-02") }
        var post = try #require(record.posts["P-1"])
        post.caseload = nil
        record[Post.self] = Register([post])
        let leaver = try #require(record.standing(on: day("2019-07-15")).leavers.first)
        #expect(leaver.cases.value == .missing(.notApplicable))
        #expect(leaver.childrenWords == nil)
        #expect(leaver.courtDates.isEmpty)
    }

    @Test func `court limits within 8 weeks are the post's where cases name posts, else the team's`() throws {
        // Issued on 12 February 2019, day 1: day 182 is 12 August. Issued on 14 March: 11 September, past 9 September,
        // which is 56 days after 15 July.
        func dates(_ posts: [Post.ID?]) throws -> Leaver {
            var record = Self.record { $0.lastDay = day("2019-08-02") }
            for (index, post) in posts.enumerated() {
                record.insert(
                    CourtCase(
                        id: CourtCase.ID("C-\(index)"), team: "a", post: post, children: 1,
                        issued: day(index == 2 ? "2019-03-14" : "2019-02-12"), source: "council"))
            }
            return try #require(record.standing(on: day("2019-07-15")).leavers.first)
        }
        let named = try dates(["P-1", "P-2", "P-1"])
        #expect(named.courtDates.map(\.courtCase) == ["C-0"])
        #expect(named.courtDates.first?.on == day("2019-08-12"))
        #expect(!named.areCourtDatesOfTeam)
        let unnamed = try dates([nil, nil, nil])
        #expect(unnamed.courtDates.map(\.courtCase) == ["C-0", "C-1"])
        #expect(unnamed.areCourtDatesOfTeam)
    }

    @Test func `a day that has passed is no leaver's, nor one of a post that somebody else fills`() {
        #expect(Self.leavers(on: "2019-08-03") { $0.lastDay = day("2019-08-02") }.isEmpty)
        var record = Self.record { $0.lastDay = day("2019-08-02") }
        var posts = Array(record.posts)
        posts[0].spells[2].until = day("2019-07-01")
        posts[0].spells.append(Spell(worker: "W-3", from: day("2019-07-02"), contract: .permanent))
        record[Post.self] = Register(posts)
        #expect(record.standing(on: day("2019-07-15")).leavers.isEmpty)
    }
}
