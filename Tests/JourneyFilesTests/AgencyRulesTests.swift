import ImprovementJourney
import Testing

@testable import JourneyFiles

/// The rules that come with the program, on their days.
@Suite struct `Rules on agency workers` {
    static let common: Record = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(files: [], common: root + "/Data").record
    }()

    private func date(_ text: String) throws -> StatedDate { try #require(StatedDate(text)) }

    /// E1 signed the memorandum in 2014, E2 lies beside it, our own council E9 in another region.
    private func journey(on text: String, bar: Int? = nil, _ placements: [Placement]) throws -> Journey {
        var record = Self.common
        record.settings.placementBarMonths = bar
        record.council = Council(id: "E9", title: "Ours", region: "R9", source: "s")
        record.insert(
            Council(id: "E1", title: "Signed", region: "R1", signedMemorandum: try date("2014-08"), source: "s"))
        record.insert(Council(id: "E2", title: "Beside", region: "R9", source: "s"))
        record.insert(
            PayCap(id: "east", role: "social worker", hourlyRate: 34, from: try date("2015-04-01"), source: "s"))
        record.insert(
            PayCap(
                id: "ours", role: "social worker", hourlyRate: 40, from: try date("2024-10-31"),
                rules: "national-2024", region: "R9", source: "s"))
        for placement in placements { record.insert(placement) }
        return record.standing(on: try #require(Day(text)))
    }

    private func placement(
        _ council: Council.ID, from: String, until: String? = nil, rate: Double = 30, left: (Council.ID, String)? = nil,
        _ change: (inout Placement) -> Void = { _ in }
    ) throws -> Placement {
        var placement = Placement(
            id: "p", council: council, role: "social worker", from: try #require(Day(from)),
            until: until.flatMap { Day($0) }, hourlyRate: rate, leftCouncil: left?.0,
            leftOn: left.flatMap { Day($0.1) }, source: "s")
        change(&placement)
        return placement
    }

    private func standings(
        on day: String, bar: Int? = nil, _ placement: Placement
    ) throws -> [AgencyRules.Kind: AgencyRuleCheck.Standing] {
        let checks = try journey(on: day, bar: bar, [placement]).agencyRuleChecks(of: placement)
        return Dictionary(checks.map { ($0.rule.kind, $0.standing) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `the memorandum binds who signed it, and no other council`() throws {
        let barred = (Council.ID("E2"), "2019-01-31")
        #expect(
            try standings(on: "2019-07-31", placement("E1", from: "2019-06-03", rate: 35, left: barred))
                == [.payCap: .breached, .bar: .breached])
        for council in ["E2", "E9"] as [Council.ID] {
            #expect(
                try standings(on: "2019-07-31", placement(council, from: "2019-06-03", rate: 99, left: barred)) == [:])
        }
    }

    @Test func `its caps hold from 1 April 2015, its bar for twelve months or what the folder sets`() throws {
        // Caps from 1 April 2015; the bar from August 2014.
        #expect(try standings(on: "2015-06-30", placement("E1", from: "2015-03-31", rate: 99)) == [.bar: .held])
        #expect(try standings(on: "2015-06-30", placement("E1", from: "2015-04-01", rate: 99))[.payCap] == .breached)
        // Left on 31 January 2018: free from 31 January 2019.
        let left = (Council.ID("E2"), "2018-01-31")
        #expect(try standings(on: "2019-07-31", placement("E1", from: "2019-01-30", left: left))[.bar] == .breached)
        #expect(try standings(on: "2019-07-31", placement("E1", from: "2019-01-31", left: left))[.bar] == .held)
        #expect(
            try standings(on: "2019-07-31", bar: 13, placement("E1", from: "2019-01-31", left: left))[.bar] == .breached
        )
    }

    @Test func `the national rules bind our own council from 31 October 2024, and what is not recorded is unknown`()
        throws
    {
        #expect(try standings(on: "2025-01-31", placement("E9", from: "2024-10-30")) == [:])
        #expect(
            try standings(on: "2025-01-31", placement("E9", from: "2024-10-31"))
                == [
                    .payCap: .held, .bar: .held, .experience: .unknown, .notice: .unknown, .references: .unknown,
                ])
        // No cap of the region is recorded for the role.
        let manager = try placement("E9", from: "2024-10-31") { $0.role = "team manager" }
        #expect(try standings(on: "2025-01-31", manager)[.payCap] == .unknown)
        #expect(try journey(on: "2025-01-31", [placement("E9", from: "2024-10-31")]).agencyRuleBreaches.isEmpty)
    }

    @Test func `from 1 October 2025 they hold for placements that began before them and last`() throws {
        // agency-transition: new assignments from 31 October 2024, all from 1 October 2025.
        let old = try placement("E9", from: "2024-06-03")
        #expect(try standings(on: "2025-09-30", old) == [:])
        #expect(try standings(on: "2025-10-01", old)[.notice] == .unknown)
        let ended = try placement("E9", from: "2024-06-03", until: "2025-10-01")
        #expect(try standings(on: "2025-10-01", ended) == [:])
    }

    @Test func `above the cap both the director and the chief executive sign`() throws {
        func signed(_ by: [String]?) throws -> AgencyRuleCheck.Standing? {
            try standings(on: "2025-01-31", placement("E9", from: "2024-11-04", rate: 40.5) { $0.signOffs = by })[
                .payCap]
        }
        #expect(try signed(nil) == .unknown)
        #expect(try signed([]) == .breached)
        #expect(try signed(["Director of children's services"]) == .breached)
        #expect(try signed(["Director of children's services", "Chief executive"]) == .held)
        #expect(try standings(on: "2025-01-31", placement("E9", from: "2024-11-04", rate: 40))[.payCap] == .held)
    }

    @Test func `three months after leaving a council of the region, three years in practice, four weeks of notice`()
        throws
    {
        func standing(
            _ kind: AgencyRules.Kind, left: (Council.ID, String)? = nil, _ change: (inout Placement) -> Void = { _ in }
        ) throws -> AgencyRuleCheck.Standing? {
            try standings(on: "2025-06-30", placement("E9", from: "2025-03-03", left: left, change))[kind]
        }
        // agency-cool-off: the same number in the month, 3 months on: 3 December 2024 to 3 March 2025.
        #expect(try standing(.bar, left: ("E2", "2024-12-03")) == .held)
        #expect(try standing(.bar, left: ("E2", "2024-12-04")) == .breached)
        // E1 lies in another region.
        #expect(try standing(.bar, left: ("E1", "2025-02-28")) == .held)
        #expect(try standing(.bar, left: ("E77", "2025-02-28")) == .unknown)
        // agency-experience: the anniversary, 3 years on.
        #expect(try standing(.experience) { $0.qualifiedOn = Day("2022-03-03") } == .held)
        #expect(try standing(.experience) { $0.qualifiedOn = Day("2022-03-04") } == .breached)
        #expect(try standing(.notice) { $0.noticeWeeks = 4 } == .held)
        #expect(try standing(.notice) { $0.noticeWeeks = 3 } == .breached)
        #expect(try standing(.references) { $0.referencesTaken = true } == .held)
        #expect(try standing(.references) { $0.referencesTaken = false } == .breached)
    }

    @Test func `breaches are told of our own council and of placements that last`() throws {
        let own = try placement("E9", from: "2025-03-03") { $0.noticeWeeks = 1 }
        #expect(try journey(on: "2025-06-30", [own]).agencyRuleBreaches.first?.checks.map(\.rule.kind) == [.notice])
        let other = try placement("E2", from: "2025-03-03") { $0.noticeWeeks = 1 }
        #expect(try journey(on: "2025-06-30", [other]).agencyRuleBreaches.isEmpty)
        #expect(try journey(on: "2025-06-30", [other]).agencyRuleBreaches(of: "E2").count == 1)
        let ended = try placement("E9", from: "2025-03-03", until: "2025-06-30") { $0.noticeWeeks = 1 }
        #expect(try journey(on: "2025-06-30", [ended]).agencyRuleBreaches.isEmpty)
    }
}
