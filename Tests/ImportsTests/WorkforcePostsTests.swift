import ImprovementJourney
import Testing

@testable import Imports

/// Posts that returns of several years write: each year's go on, and are never doubled.
@Suite struct `Posts of workforce returns` {
    private static let teams = (
        name: "teams.json",
        text: """
        { "services": [{ "id": "all", "title": "All" }],
          "sources": [{ "id": "own", "kind": "council", "publisher": "Ours", "title": "Own" }],
          "teams": [{ "id": "all-1", "title": "All 1", "service": "all", "opened": "2010-01-01", "source": "own" }] }
        """
    )

    private static func worker(
        _ id: String, agency: String = "0", _ fte: String, from: String, to: String = "", cases: String = ""
    ) -> String {
        "<CSWWWorker><AgencyWorker>\(agency)</AgencyWorker><SWENo>SW\(id)99</SWENo><FTE>\(fte)</FTE>"
            + "<RoleStartDate>\(from)</RoleStartDate><RoleEndDate>\(to)</RoleEndDate><Cases30>\(cases)</Cases30>"
            + "</CSWWWorker>"
    }

    private static func census(_ year: Int, _ workers: [String]) -> ImportFile {
        file(
            "csww-\(year).xml",
            "<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>\(year)</Year></CollectionDetails>"
                + "</Header><LALevelVacancies><NumberOfVacancies>2</NumberOfVacancies></LALevelVacancies>"
                + "\(workers.joined())</Message>")
    }

    private static let rows = [
        worker("1", "1", from: "2015-01-05", cases: "16"),
        worker("2", agency: "1", "1", from: "2022-03-01", to: "2023-01-31"),
        worker("3", "0.8", from: "2012-02-01"),
        // Left within the year, and to begin after the day.
        worker("4", "0.7", from: "2010-01-01", to: "2022-05-01"),
        worker("5", "1", from: "2022-10-01"),
    ]

    /// A year later: 1 goes on, 2 has left as was known, 3 works fewer hours, 5 never came; 6 is new, and 7 has been there
    /// unseen; 8 came and went.
    private static let later = [
        worker("1", "1", from: "2015-01-05", cases: "20"),
        worker("2", agency: "1", "1", from: "2022-03-01", to: "2023-01-31"),
        worker("3", "0.4", from: "2012-02-01"),
        worker("6", "0.6", from: "2023-03-01"),
        worker("7", "0.9", from: "2014-05-05"),
        worker("8", "0.5", from: "2022-11-01", to: "2023-02-01"),
    ]

    private func bring(_ files: [ImportFile], into folder: inout WrittenFolder, asAt: String) throws -> ImportPlan {
        let day = try #require(Day(asAt))
        return folder.bring(.workforceCensus, files) {
            $0.asAt = day
            $0.writesPosts = true
            $0.team = "all-1"
        }
    }

    /// Full-time equivalents of the posts that somebody fills on a day.
    private func inPost(_ folder: WrittenFolder, _ text: String) throws -> Double {
        let day = try #require(Day(text))
        let filled = folder.record.posts.filter { post in
            post.spells.contains { $0.from <= day && $0.until.map { day < $0 } ?? true }
        }
        return (filled.reduce(0) { $0 + $1.fullTimeEquivalent } * 1000).rounded() / 1000
    }

    @Test func `on each census day the posts are those of that year's return`() throws {
        var folder = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2022, Self.rows)], into: &folder, asAt: "2022-11-30")
        // 1, 1 and 0.8; 0.7 had left, and 1 had not begun.
        #expect(try inPost(folder, "2022-09-30") == 2.8)
        let plan = try bring([Self.census(2023, Self.later)], into: &folder, asAt: "2023-11-30")
        #expect(plan.texts(.refused) == [])
        #expect(try inPost(folder, "2022-09-30") == 2.8)
        // 1, 0.4, 0.6 and 0.9.
        #expect(try inPost(folder, "2023-09-30") == 2.9)
        // Between them 0.5 came and went, and what the later return does not have lasts until it: 1, 1, 0.8, 1 and 0.5.
        #expect(try inPost(folder, "2022-12-01") == 4.3)
        let goesOn = try #require(folder.record.posts["census-2022-post-1"])
        #expect(goesOn.spells.map(\.until) == [nil])
        let between = [Int?](repeating: nil, count: 11)
        #expect(goesOn.caseload?.counts == [16] + between + [20])
        #expect(folder.record.posts["census-2022-post-2"]?.abolished == Day("2023-01-31"))
        #expect(folder.record.posts["census-2022-post-3"]?.abolished == Day("2023-09-30"))
        #expect(folder.record.posts["census-2023-post-3"]?.established == Day("2023-09-30"))
        #expect(folder.record.posts["census-2023-post-1"] == nil)
        #expect(
            plan.texts(.told).contains(
                "Of the posts of the returns before, 2 go on, and 2 that no row carries on end by 30 September 2023. 0 rows "
                    + "ended by 30 September 2022, as the return before has them."))
        #expect(folder.problems.filter(\.isFault) == [])
        let before = folder.files.map(\.text)
        _ = try bring([Self.census(2023, Self.later)], into: &folder, asAt: "2023-11-30")
        #expect(folder.files.map(\.text) == before)
        let older = try bring([Self.census(2022, Self.rows)], into: &folder, asAt: "2023-11-30")
        #expect(
            older.texts(.refused) == [
                "workforce-census-2023.json holds the posts of a later return: bring returns with --posts in their order, or "
                    + "this one without."
            ])
        #expect(folder.files.map(\.text) == before)
    }

    @Test func `a third return carries on what the two before left, also who goes on from a census`() throws {
        var folder = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2022, Self.rows)], into: &folder, asAt: "2022-11-30")
        _ = try bring([Self.census(2023, Self.later)], into: &folder, asAt: "2023-11-30")
        let third = Self.later.prefix(5).map { $0 }
        _ = try bring([Self.census(2024, third)], into: &folder, asAt: "2024-11-30")
        #expect(try inPost(folder, "2022-09-30") == 2.8)
        #expect(try inPost(folder, "2023-09-30") == 2.9)
        #expect(try inPost(folder, "2024-09-30") == 2.9)
        #expect(folder.record.posts.filter { $0.id.text.hasPrefix("census-2024") }.isEmpty)
        #expect(folder.record.posts["census-2023-post-3"]?.abolished == nil)
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `the same rows a year later are the same posts`() throws {
        var alone = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2023, Self.rows)], into: &alone, asAt: "2023-11-30")
        var folder = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2022, Self.rows)], into: &folder, asAt: "2022-11-30")
        _ = try bring([Self.census(2023, Self.rows)], into: &folder, asAt: "2023-11-30")
        #expect(folder.record.posts.count == alone.record.posts.count)
        #expect(try inPost(folder, "2023-11-30") == 2.8)
        #expect(try inPost(alone, "2023-11-30") == 2.8)
    }

    @Test func `two returns in one call are as one after the other, and a second call changes nothing`() throws {
        var apart = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2022, Self.rows)], into: &apart, asAt: "2023-11-30")
        _ = try bring([Self.census(2023, Self.later)], into: &apart, asAt: "2023-11-30")
        var together = WrittenFolder([Self.teams])
        let both = [Self.census(2023, Self.later), Self.census(2022, Self.rows)]
        let plan = try bring(both, into: &together, asAt: "2023-11-30")
        #expect(plan.texts(.refused) == [])
        #expect(together.files.map(\.text) == apart.files.map(\.text))
        let again = try bring(both, into: &together, asAt: "2023-11-30")
        #expect(again.targets.allSatisfy { $0.change == .unchanged })
        #expect(together.files.map(\.text) == apart.files.map(\.text))
    }

    @Test func `a person's further row has the worker who goes on`() throws {
        var folder = WrittenFolder([Self.teams])
        _ = try bring([Self.census(2022, Self.rows)], into: &folder, asAt: "2022-11-30")
        let moved = [
            Self.worker("1", "1", from: "2015-01-05", to: "2023-04-01"), Self.worker("1", "1", from: "2023-04-01"),
        ]
        _ = try bring([Self.census(2023, moved)], into: &folder, asAt: "2023-11-30")
        #expect(folder.record.posts["census-2023-post-2"]?.spells.first?.worker == "census-2022-worker-1")
        #expect(folder.problems.filter(\.isFault) == [])
    }
}
