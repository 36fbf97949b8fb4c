import Documents
import ImprovementJourney
import Panels
import Testing

@testable import Imports

/// A council's own return of a year beside the Department's table of the same year.
@Suite struct `Own figures beside published ones` {
    /// Rutland's year to March 2022: 2 referrals in April, none until March, and then so many.
    private static func published(march: Int, _ year: Int = 2022) -> ImportFile {
        file(
            "c6.csv",
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,Referrals,April,May,June,July,August,September,October,November,December,January,February,March",
            "\(year),Reporting year,Local authority,E92000001,England,E12000004,East Midlands,857,E06000017,Rutland,Month of referral,\(2 + march),2,0,0,0,0,0,0,0,0,0,0,\(march)"
        )
    }

    /// Two referrals in April 2021, from school and police.
    private static let own = file(
        "cin.xml",
        "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2022</Year>",
        "<ReferenceDate>2022-03-31</ReferenceDate></CollectionDetails></Header><Children>",
        "<Child><CINdetails><CINreferralDate>2021-04-06</CINreferralDate><ReferralSource>1A</ReferralSource></CINdetails></Child>",
        "<Child><CINdetails><CINreferralDate>2021-04-07</CINreferralDate><ReferralSource>6</ReferralSource></CINdetails></Child>",
        "</Children></Message>")

    private func publish(_ march: Int, into folder: inout WrittenFolder) throws -> ImportPlan {
        let day = try #require(Day("2022-10-27"))
        return folder.bring(.referralsByMonth, [Self.published(march: march)]) {
            $0.published = day
            $0.council = "E06000017"
        }
    }

    private func count(into folder: inout WrittenFolder) throws -> ImportPlan {
        let day = try #require(Day("2022-07-21"))
        return folder.bring(.childrenInNeedCensus, [Self.own]) {
            $0.asAt = day
            $0.council = "E06000017"
        }
    }

    private static let differing =
        "gives 0 for March 2022, and 5 is published. What is published stays."

    @Test func `what the two tell alike is written, and where they differ the published figure stays`() throws {
        var folder = WrittenFolder()
        _ = try publish(5, into: &folder)
        let plan = try count(into: &folder)
        #expect(plan.texts(.refused) == [])
        #expect(plan.texts(.told).contains("referrals: the return " + Self.differing))
        #expect(plan.closing.hasSuffix(" made, 1 figure left as it stands elsewhere; 0 identifiers written."))
        #expect(folder.series("referrals")?.words == ["2"] + Array(repeating: "0", count: 10) + ["5"])
        #expect(folder.series("referrals", .council, "police")?.words.first == "1")
        #expect(folder.problems.filter(\.isFault) == [])
        let before = folder.files.map(\.text)
        _ = try count(into: &folder)
        #expect(folder.files.map(\.text) == before)
    }

    @Test func `a month known from the return is known before it is published`() throws {
        var folder = WrittenFolder()
        _ = try publish(5, into: &folder)
        _ = try count(into: &folder)
        let series = try #require(folder.series("referrals"))
        // 112 days from 31 March to 21 July 2022, when the return was made; so from 30 April 2021 to 20 August.
        #expect(series.knownFrom(series.first) == Day("2021-08-20"))
        #expect(series.newestKnownFrom == Day("2022-10-27"))
    }

    @Test func `what is published after the return was brought takes its place all the same`() throws {
        var folder = WrittenFolder()
        _ = try count(into: &folder)
        let plan = try publish(5, into: &folder)
        #expect(plan.texts(.refused) == [])
        #expect(plan.texts(.told).contains("referrals: front-door-cin-2022.json " + Self.differing))
        #expect(folder.series("referrals")?.words.last == "5")
        #expect(folder.series("referrals", .council, "police")?.words.first == "1")
        #expect(folder.problems.filter(\.isFault) == [])
        let before = folder.files.map(\.text)
        #expect(try publish(5, into: &folder).targets.allSatisfy { $0.change == .unchanged })
        // The return again: it defines the measure of which the published file speaks.
        let again = try count(into: &folder)
        #expect(again.texts(.refused) == [])
        #expect(again.texts(.told).contains("referrals: the return " + Self.differing))
        #expect(folder.files.map(\.text) == before)
    }

    @Test func `where all agree nothing is told`() throws {
        var folder = WrittenFolder()
        _ = try publish(0, into: &folder)
        #expect(try count(into: &folder).closing.hasSuffix(" made; 0 identifiers written."))
    }

    @Test(arguments: Panel.all.map(\.id))
    func `what a panel without records says to import is a kind of import`(panel: String) throws {
        let day = try #require(Day("2025-01-31"))
        let page = try #require(Panel.named(panel)).page(Record().standing(on: day))
        let words = page.summary.text.split { $0 == " " || $0 == ":" }.map { String($0) }
        for place in words.indices where words[place...].starts(with: ["waymark", "import"]) {
            let kind = try #require(words[(place + 2)...].first)
            #expect(kind == "FILE" || ImportKind.all.map(\.id).contains(kind), "\(page.summary.text)")
        }
    }

    @Test func `a council's own list makes the journey of an empty folder, and takes no other council's`() throws {
        var folder = WrittenFolder()
        let plan = try count(into: &folder)
        #expect(plan.targets.map(\.name).prefix(2) == ["journey.json", "region-areas.json"])
        #expect(folder.record.council?.title == "Rutland")
        #expect(folder.record.council?.region == "E12000004")
        #expect(folder.problems == [])
        let before = folder.files.map(\.text)
        _ = try count(into: &folder)
        #expect(folder.files.map(\.text) == before)
        let day = try #require(Day("2022-07-21"))
        let other = folder.bring(.childrenInNeedCensus, [Self.own]) {
            $0.asAt = day
            $0.council = "Luton"
        }
        #expect(other.texts(.refused).first?.hasPrefix("journey.json is of Rutland (E06000017), and --council") == true)
        var nobody = WrittenFolder()
        let told = nobody.bring(.childrenInNeedCensus, [Self.own]) { $0.asAt = day }
        #expect(told.texts(.told).contains { $0.hasPrefix("The folder names no council: say with --council") })
    }
}
