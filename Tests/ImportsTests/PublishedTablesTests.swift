import ImprovementJourney
import JourneyFiles
import Testing

@testable import Imports

/// Rows of published tables, as they stand in their editions.
private enum Published {
    private static let places =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name"
    private static func luton(_ year: Int) -> String {
        "\(year),Reporting year,Local authority,E92000001,England,E12000006,East of England,821,E06000032,Luton"
    }
    private static func midlands(_ year: Int, _ number: String, _ code: String, _ title: String) -> String {
        "\(year),Reporting year,Local authority,E92000001,England,E12000004,East Midlands,\(number),\(code),\(title)"
    }
    private static let region = "2020,Reporting year,Regional,E92000001,England,E12000004,East Midlands,,,"

    static let outcomes = file(
        "c1.csv",
        places
            + ",category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent",
        luton(2025) + ",Referrals,3137,593,18.9,104,3.3,934,29.8",
        luton(2024) + ",Referrals,3130,652,20.8,109,3.5,1221,39")
    static let conferences = file(
        "c4.csv",
        places + ",category,ICPC,Duration_0-10_days,Duration_11-15_days,Duration_16-20_days,Duration_21+_days",
        luton(2020) + ",Conferences,351,25,270,13,43", luton(2019) + ",Conferences,293,c,241,c,33")
    static let sources = file(
        "c5.csv",
        places
            + ",category,Referrals,Individual,Schools,Education_Services,Health_Services,Housing,LA_Services,Police,Other_legal_agency,Other,Anonymous,Unknown",
        luton(2024) + ",Source of referral,3130,135,916,c,330,55,515,875,112,149,27,c")
    static let census = file(
        "csww.csv",
        places
            + ",inpost_fte,leavers_fte,turnover_rate_fte,agency_fte,agency_rate_fte,vacancy_fte,vacancy_rate_fte,case_holders_fte,cases,caseload_fte,absence_rate_fte",
        midlands(2021, "940 / 941", "E06000061 / E06000062", "North Northamptonshire / West Northamptonshire")
            + ",329.9,53.5,16.2,116,26,216,39.6,222.5,3890,17.5,2.5",
        midlands(2021, "857", "E06000017", "Rutland") + ",21.7,10.8,49.8,0,0,1,4.4,8.9,75,8.4,low",
        region + ",2390.1,283.9,11.9,393,14.1,340.9,12.5,1551.2,26265,16.9,2.6",
        midlands(2020, "928", "E10000021", "Northamptonshire")
            + ",325.6,44.4,13.6,125.3,27.8,164.9,33.6,246.6,4373,17.7,1.2",
        midlands(2020, "857", "E06000017", "Rutland") + ",21.2,7.8,36.8,3,12.4,1,4.5,11.1,137,12.3,0.1")
}

@Suite struct `Published tables of the Department` {
    private func folder(
        _ kind: ImportKind, _ files: [ImportFile], _ council: String, published: String = "2026-02-26"
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = WrittenFolder()
        let day = try #require(Day(published))
        let plan = folder.bring(kind, files) {
            $0.council = council
            $0.published = day
        }
        return (folder, plan)
    }

    @Test func `a yearly share keeps the published percentage and both its parts`() throws {
        let (folder, _) = try folder(.childrenInNeedStatistics, [Published.outcomes], "E06000032")
        let series = try #require(folder.series("re-referrals-yearly"))
        #expect(series.first.description == "2024")
        #expect(series.words == ["0.208", "0.189"])
        #expect(series.points.map(\.numerator) == [652, 593])
        #expect(series.points.map(\.denominator) == [3130, 3137])
        #expect(folder.series("referrals-no-further-action-yearly")?.words == ["0.035", "0.033"])
        #expect(folder.series("assessed-not-in-need-yearly")?.words == ["0.39", "0.298"])
        // The newest year from the day of its edition; the year before as long after its end: 332 days from 31 March 2025
        // to 26 February 2026, and so from 31 March 2024 to 26 February 2025.
        #expect(series.newestKnownFrom == Day("2026-02-26"))
        #expect(series.knownFrom(series.first) == Day("2025-02-26"))
    }

    @Test
    func `conferences in 15 days are those in 10 and in 11 to 15, and nobody reported them where either is hidden`()
        throws
    {
        let (folder, _) = try folder(.childrenInNeedStatistics, [Published.conferences], "E06000032")
        let series = try #require(folder.series("conferences-within-15-days-yearly"))
        // 25 + 270 of 351; in 2019 the first is hidden.
        #expect(series.points.map(\.numerator) == [nil, 295])
        #expect(series.points.map(\.denominator) == [293, 351])
        #expect(series.points[0].value == .missing(.notReported))
        #expect(series.points[1].value == .number(295.0 / 351))
    }

    @Test func `referrals by source stand under the eleven partners, symbols kept`() throws {
        let (folder, plan) = try folder(.childrenInNeedStatistics, [Published.sources], "821")
        #expect(folder.record.partners.count == 11)
        let police = folder.series("referrals-by-source-yearly", .council, "police")
        #expect(police?.words == ["875"])
        #expect(folder.series("referrals-by-source-yearly", .council, "education-services")?.words == ["c"])
        #expect(folder.series("referrals-by-source-yearly", .council, "council-services")?.words == ["515"])
        #expect(plan.texts(.told).contains { $0.contains("of Luton's 11 figures 2 are symbols") })
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `three tables come in one call, a file each, and the folder passes the check`() throws {
        let all = [Published.outcomes, Published.conferences, Published.sources]
        let (folder, plan) = try folder(.childrenInNeedStatistics, all, "E06000032")
        #expect(
            folder.files.map(\.name) == [
                "front-door-dfe-outcomes.json", "front-door-dfe-sources.json", "journey.json", "practice-dfe.json",
                "region-areas.json",
            ])
        // None of the tables has a row of a region: the list of councils knows Luton's.
        #expect(folder.record.council?.region == "E12000006")
        #expect(folder.record.regions["E12000006"]?.title == "East of England")
        #expect(!plan.isRefused)
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `councils that return jointly stand as one of its own, and their own figures are not available`() throws
    {
        let (folder, plan) = try folder(.workforceStatistics, [Published.census], "E06000061")
        #expect(folder.series("agency-share-census")?.words == ["did not exist", "x"])
        let joint = try #require(folder.record.councils["E06000061+E06000062"])
        #expect(joint.title == "North Northamptonshire and West Northamptonshire (joint return)")
        #expect(joint.members == ["E06000061", "E06000062"])
        let series = try #require(folder.series("agency-share-census", .otherCouncil(joint.id)))
        #expect(series.words == ["did not exist", "0.26"])
        // 116 agency workers of 116 and 329.9 in post.
        #expect(series.points[1].numerator == 116)
        #expect(series.points[1].denominator == 445.9)
        #expect(
            plan.texts(.told).contains(
                "E06000061 returns jointly with E06000062: the figure stands as a council of its own."))
        #expect(folder.record.council?.title == "North Northamptonshire")
        let county = try #require(folder.record.councils["E10000021"])
        #expect(county.until == StatedDate("2021-04"))
        #expect(folder.series("agency-share-census", .otherCouncil("E10000021"))?.words == ["0.278", "did not exist"])
        #expect(folder.problems.filter(\.isFault) == [])
    }

    /// The Department divides London in two, and the rest of the world does not.
    private static func london(withRegion: Bool) -> ImportFile {
        let places =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
            + "new_la_code,la_name,inpost_fte,leavers_fte,turnover_rate_fte,agency_fte,agency_rate_fte,vacancy_fte,"
            + "vacancy_rate_fte,case_holders_fte,cases,caseload_fte,absence_rate_fte"
        func row(_ level: String, _ region: String, _ area: String) -> String {
            "2025,Reporting year,\(level),E92000001,England,\(region),\(area),90,9,10,10,10,5,5,50,500,10,3"
        }
        let lines =
            [
                places, row("Local authority", "E13000001,Inner London", "202,E09000007,Camden"),
                row("Local authority", "E13000001,Inner London", "206,E09000019,Islington"),
                row("Local authority", "E13000002,Outer London", "302,E09000003,Barnet"),
                row("Local authority", "E12000006,East of England", "821,E06000032,Luton"),
                row("Regional", "E13000001,Inner London", ",,"), row("Regional", "E13000002,Outer London", ",,"),
            ] + (withRegion ? [row("Regional", "E12000007,London", ",,")] : [])
        return ImportFile(name: "csww.csv", bytes: Array(lines.joined(separator: "\n").utf8))
    }

    @Test(arguments: [true, false])
    func `a council of London lies in London, whatever is brought first`(withRegion: Bool) throws {
        let (folder, plan) = try folder(.workforceStatistics, [Self.london(withRegion: withRegion)], "E09000007")
        #expect(plan.texts(.refused) == [])
        #expect(folder.record.council?.region == "E12000007")
        #expect(folder.record.regions["E12000007"]?.title == "London")
        // Camden's half and the other.
        for id in ["E09000019", "E09000003"] as [Council.ID] {
            #expect(folder.record.councils[id]?.region == "E12000007")
            #expect(folder.series("agency-share-census", .otherCouncil(id))?.words == ["0.1"])
        }
        #expect(folder.series("agency-share-census", .region("E12000007")) != nil || !withRegion)
        #expect(folder.series("agency-share-census", .region("E13000001")) == nil)
        #expect(folder.problems.filter(\.isFault) == [])
        let made = try NewFolder(council: "Camden", common: shipped)
        #expect(made.council.region == folder.record.council?.region)
    }

    @Test func `a journey without a region is told what to write, and is left to its reader`() throws {
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06000032", "title": "Luton" },
              "sources": [ { "id": "own", "kind": "council", "publisher": "Luton", "title": "T" } ] }
            """
        var folder = WrittenFolder([("journey.json", journey)])
        let day = try #require(Day("2026-02-26"))
        let plan = folder.bring(.childrenInNeedStatistics, [Published.outcomes]) { $0.published = day }
        #expect(
            plan.texts(.asked).contains(
                "journey.json names no region, without which councils of other regions stand beside Luton: write "
                    + "\"region\": \"E12000006\" in its council."))
        #expect(folder.text("journey.json") == journey)
        #expect(folder.record.regions["E12000006"] != nil)
    }

    @Test func `percentages become fractions, cases a worker stay, and what rounds to nothing is no 0`() throws {
        let (folder, _) = try folder(.workforceStatistics, [Published.census], "E06000017")
        #expect(folder.series("agency-share-census")?.words == ["0.124", "0"])
        #expect(folder.series("absence-census")?.words == ["0.001", "low"])
        #expect(folder.series("caseload-census")?.words == ["12.3", "8.4"])
        #expect(folder.series("caseload-census")?.points.map(\.numerator) == [137, 75])
        #expect(folder.series("vacancy-share-census")?.points.map(\.denominator) == [22.2, 22.7])
        #expect(folder.series("in-post-census")?.words == ["21.2", "21.7"])
        #expect(folder.series("in-post-census")?.first.words == "the year to 30 September 2020")
        #expect(folder.series("agency-share-census", .region("E12000004"))?.words == ["0.141", "not reported"])
    }

    @Test func `every table's measures stand on panels that there are, with the words of the shipped record`() throws {
        let shippedRecord = JourneyFolder.read(shipped + "/northamptonshire", common: shipped).record
        for kind in StatisticsKind.all {
            for measure in kind.figures.map(\.measure) {
                let own = try #require(shippedRecord.measures[measure.id], "\(measure.id)")
                #expect(own.definition == measure.definition)
                #expect(own.title == measure.title)
                #expect(own.unit == measure.unit)
                #expect(own.polarity == measure.polarity)
                #expect(own.cadence == measure.cadence)
                #expect(own.counts == measure.counts)
                #expect(own.panel == measure.panel)
            }
            for partner in kind.partners { #expect(shippedRecord.partners[partner.id] == partner) }
        }
    }
}
