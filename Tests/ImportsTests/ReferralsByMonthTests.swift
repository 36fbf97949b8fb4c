import ImprovementJourney
import JourneyFiles
import Testing

@testable import Imports

/// Rows of the Department's published table of referrals by month, as they stand in the edition of 2024.
private enum Published {
    static let header =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,Referrals,April,May,June,July,August,September,October,November,December,January,February,March"
    private static let start = "Reporting year"
    static let england2022 =
        "2022,\(start),National,E92000001,England,,,,,,Month of "
        + "referral,650270,51050,56970,60080,54650,41030,55820,53560,58020,52400,54200,53110,59390"
    static let region2021 =
        "2021,\(start),Regional,E92000001,England,E12000004,East Midlands,,,,Month of "
        + "referral,55740,3370,4210,5160,4990,4270,5030,5300,5040,4590,4250,4360,5190"
    static let region2022 =
        "2022,\(start),Regional,E92000001,England,E12000004,East Midlands,,,,Month of "
        + "referral,58400,5210,5090,5980,5320,4130,5140,4810,5270,4650,3960,4170,4680"
    static let county2021 =
        "2021,\(start),Local authority,E92000001,England,E12000004,East Midlands,928,E10000021,Northamptonshire,Month "
        + "of referral,11724,695,849,1114,1012,734,899,1238,1129,1013,1012,858,1171"
    static let north2022 =
        "2022,\(start),Local authority,E92000001,England,E12000004,East Midlands,940,E06000061,North "
        + "Northamptonshire,Month of referral,7024,762,643,810,690,587,651,594,718,529,356,328,356"
    static let rutland2022 =
        "2022,\(start),Local authority,E92000001,England,E12000004,East Midlands,857,E06000017,Rutland,Month of "
        + "referral,131,11,10,12,8,16,c,8,13,12,c,16,14"
    static let rutland2023 =
        "2023,\(start),Local authority,E92000001,England,E12000004,East Midlands,857,E06000017,Rutland,Month of "
        + "referral,224,17,13,22,25,20,17,17,12,8,20,21,32"

    static func file(_ rows: String...) -> ImportFile {
        ImportFile(name: "c6.csv", bytes: Array(([header] + rows).joined(separator: "\n").utf8))
    }
    static let all = file(england2022, region2022, region2021, north2022, rutland2022, county2021)
}

@Suite struct `Referrals by month` {
    private func brought(
        _ file: ImportFile = Published.all, _ code: String = "E06000061", published: String = "2024-10-31",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = WrittenFolder()
        let day = try #require(Day(published))
        let plan = folder.bring(.referralsByMonth, [file]) {
            $0.council = code
            $0.published = day
            change(&$0)
        }
        return (folder, plan)
    }

    @Test func `April belongs to the year before, and the years before a council existed did not exist`() throws {
        let (folder, plan) = try brought()
        let series = try #require(folder.series("referrals"))
        #expect(series.first.description == "2020-04")
        #expect(
            series.words
                == Array(repeating: "did not exist", count: 12)
                + ["762", "643", "810", "690", "587", "651", "594", "718", "529", "356", "328", "356"])
        #expect(series.points.count == 24)
        #expect(
            plan.texts(.told).contains { $0.hasPrefix("North Northamptonshire (E06000061) has no row before 2022") })
        #expect(!plan.isRefused)
    }

    @Test func `the old county stands beside its successor, never in its series`() throws {
        let (folder, _) = try brought { $0.predecessors = ["E10000021"] }
        let county = try #require(folder.series("referrals", .otherCouncil("E10000021")))
        #expect(
            county.words.prefix(12) == [
                "695", "849", "1114", "1012", "734", "899", "1238", "1129", "1013", "1012", "858", "1171",
            ])
        #expect(county.words.suffix(12) == Array(repeating: "did not exist", count: 12)[...])
        #expect(folder.record.councils["E10000021"]?.until == StatedDate("2021-04"))
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test
    func `symbols of months stay, and a year that is missing before the table's first is no year of the council's`()
        throws
    {
        let (folder, plan) = try brought(
            Published.file(Published.rutland2022, Published.region2022, Published.england2022), "857")
        #expect(
            folder.series("referrals")?.words == ["11", "10", "12", "8", "16", "c", "8", "13", "12", "c", "16", "14"])
        #expect(folder.record.council?.title == "Rutland")
        #expect(
            plan.texts(.told).contains(
                "c6.csv: of Rutland's 12 figures 2 are symbols, and kept: 2 c (suppressed, to protect confidentiality)."
            ))
    }

    @Test func `a year missing in the middle is not reported`() throws {
        // Rutland 2022 and 2024 stand; the row of 2023 is another council's.
        let later = Published.rutland2023.replacing("2023,", with: "2024,", maxReplacements: 1)
        let between = Published.north2022.replacing("2022,", with: "2023,", maxReplacements: 1)
        let (folder, _) = try brought(Published.file(Published.rutland2022, between, later), "E06000017")
        #expect(folder.series("referrals")?.words[12..<24] == Array(repeating: "not reported", count: 12)[...])
    }

    @Test func `a council whose newest rows are missing did not end: its figures since are not reported`() throws {
        let later = Published.rutland2023
        let north = try brought(Published.file(Published.north2022, later))
        #expect(north.folder.series("referrals")?.words.suffix(12) == Array(repeating: "not reported", count: 12)[...])
        #expect(
            north.plan.texts(.asked).contains(
                "c6.csv has no row of North Northamptonshire (E06000061) after 2022, and goes to 2023: its figures since are "
                    + "not reported."))
    }

    @Test func `months that do not add up are told with both figures for a council, and in one line for rounded areas`()
        throws
    {
        // 762 to 356 add up to 7,024; with 763 in April they are 7,025.
        let apart = Published.north2022.replacing(",762,", with: ",763,")
        let (_, plan) = try brought(Published.file(apart, Published.region2022, Published.england2022))
        #expect(
            plan.texts(.told).contains(
                "North Northamptonshire: the months of the year to 31 March 2022 add up to 7,025, and the year's "
                    + "figure is 7,024. Both stand as published."
            ))
        // The region's months of 2022 add up to 58,410 against 58,400, England's to 650,280 against 650,270.
        #expect(plan.texts(.told).contains { $0.contains("in 2 of 2 years their months do not add up to the year") })
    }

    @Test func `a council knows its figures when they are published, unless it counts them itself`() throws {
        let published = try #require(Day("2024-10-31"))
        // All months of the year to March 2022, and England's with the council's: they came out together.
        for scope in [Scope.council, .england, .region("E12000004")] {
            let series = try #require(try brought().folder.series("referrals", scope))
            let months = try ["2021-04", "2022-03"].map { try #require(Period($0, cadence: .monthly)) }
            #expect(months.map(series.knownFrom) == [published, published], "\(scope)")
            #expect(series.known(on: published.adding(days: -1))?.last?.description == "2021-03")
            #expect(series.known(on: published)?.last?.description == "2022-03")
        }
        // 14 days after 31 March 2022.
        let own = try #require(try brought { $0.knownAfterDays = 14 }.folder.series("referrals"))
        #expect(own.newestKnownFrom == Day("2022-04-14"))
        #expect(own.editions == [])
    }

    @Test func `a source of its own says publisher, edition and day`() throws {
        let source = try #require(try brought().folder.record.sources["dfe-referrals-by-month"])
        #expect(source.kind == .published)
        #expect(source.publisher == "Department for Education")
        #expect(source.title == "Characteristics of children in need: referrals by month (edition 2022)")
        #expect(source.published == StatedDate("2024-10-31"))
    }

    @Test func `a folder with nothing but the import passes the check, and a second run changes no byte`() throws {
        var (folder, _) = try brought()
        #expect(folder.problems == [])
        let before = folder.files.map(\.text)
        let day = try #require(Day("2024-10-31"))
        let plan = folder.bring(.referralsByMonth, [Published.all]) { $0.published = day }
        #expect(folder.files.map(\.text) == before)
        #expect(plan.targets.allSatisfy { $0.change == .unchanged })
    }

    @Test func `a folder that was just made takes an import, and passes the check once it names its council`() throws {
        let made = JourneyTemplate.files().map { file in
            (
                name: file.name,
                text: file.text.replacing("E00000000", with: "E06000061").replacing("E12000000", with: "E12000004")
            )
        }
        let day = try #require(Day("2024-10-31"))
        for files in [made, JourneyTemplate.files().map { (name: $0.name, text: $0.text) }] {
            var folder = WrittenFolder(files)
            let plan = folder.bring(.referralsByMonth, [Published.all]) {
                $0.council = "E06000061"
                $0.published = day
            }
            #expect(!plan.isRefused)
            #expect(folder.problems.filter(\.isFault) == [])
            #expect(plan.texts(.asked).isEmpty == (folder.record.council?.id == "E06000061"))
        }
    }

    @Test func `a newer edition keeps each changed figure under restatements, and the same file again adds none`()
        throws
    {
        var (folder, _) = try brought()
        // April and June 2021 are stated anew: 762 as 770, 810 as 811; May stays.
        let edition = Published.file(
            Published.region2022, Published.england2022,
            Published.north2022.replacing(",762,643,810,", with: ",770,643,811,"))
        let day = try #require(Day("2025-10-30"))
        for _ in 0..<2 { folder.bring(.referralsByMonth, [edition]) { $0.published = day } }
        let series = try #require(folder.series("referrals"))
        #expect(series.first.description == "2020-04", "what the newer edition no longer has is kept")
        #expect(series.words[12...14] == ["770", "643", "811"])
        #expect(series.restatements.map(\.period.description) == ["2021-04", "2021-06"])
        #expect(series.restatements.map(\.earlier.value) == [.number(762), .number(810)])
        #expect(series.restatements.map(\.on.description) == ["2025-10-30", "2025-10-30"])
        #expect(series.restatements.map(\.reason) == ["edition 2022", "edition 2022"])
        // What was printed in October 2024 is known from then on, however often it is printed again.
        #expect(series.newestKnownFrom == Day("2024-10-31"))
        #expect(series.known(on: try #require(Day("2024-10-31")))?.words[12...14] == ["762", "643", "810"])
        #expect(folder.problems.filter(\.isFault) == [])
        let older = folder.bring(.referralsByMonth, [Published.all]) { $0.published = Day("2024-10-31") }
        #expect(older.texts(.refused).first?.hasSuffix("bring the newest last.") == true)
        #expect(older.targets.isEmpty)
    }

    @Test func `a cell that is no figure is refused with row, column and what to say, and is written once it is said`()
        throws
    {
        let file = Published.file(Published.north2022.replacing(",762,", with: ",-,"), Published.region2022)
        let plan = try brought(file).plan
        #expect(
            plan.texts(.refused) == [
                "c6.csv, row 2, April: \"-\" is no figure and no known symbol. Say --symbol -=x or correct the cell."
            ])
        #expect(plan.targets.isEmpty)
        #expect(plan.closing == "2 rows read, 2 used: nothing made, for what is refused; 0 identifiers written.")
        let (folder, said) = try brought(file) { $0.symbols = ["-": .notAvailable] }
        #expect(!said.isRefused)
        #expect(folder.series("referrals")?.words.first == "x")
    }

    @Test func `a council is found by code alone, and the nearest are named`() throws {
        for wanted in ["Rutland", "E06000018"] {
            let refused = try brought(Published.all, wanted).plan.texts(.refused)
            #expect(refused.count == 1)
            #expect(refused.first?.contains("Rutland (E06000017)") == true)
        }
    }

    @Test func `a file kept by hand is never touched, and another council's folder takes nothing`() throws {
        let own = "{ \"source\": \"s\", \"sources\": [] }\n"
        var folder = WrittenFolder([("front-door-dfe.json", own)])
        let day = try #require(Day("2024-10-31"))
        let plan = folder.bring(.referralsByMonth, [Published.all]) {
            $0.council = "E06000061"
            $0.published = day
        }
        #expect(plan.texts(.refused).first?.hasPrefix("front-door-dfe.json was not written by waymark import") == true)
        #expect(folder.text("front-door-dfe.json") == own)

        var other = try brought().folder
        let mixed = other.bring(.referralsByMonth, [Published.all]) {
            $0.council = "E06000017"
            $0.published = day
        }
        #expect(mixed.texts(.refused).first?.hasPrefix("journey.json is of North Northamptonshire (E06000061)") == true)
        #expect(mixed.targets.isEmpty)
    }

    @Test func `a measure that the folder defines otherwise is refused with its place, and one defined alike is used`()
        throws
    {
        let day = try #require(Day("2024-10-31"))
        func folder(cadence: String) -> WrittenFolder {
            WrittenFolder([
                (
                    "front-door.json",
                    """
                    {
                      "source": "own",
                      "sources": [ { "id": "own", "kind": "council", "publisher": "P", "title": "T" } ],
                      "measures": [
                        { "id": "referrals", "title": "Ours", "definition": "D", "unit": "count", "polarity": "neutral",
                          "cadence": "\(cadence)", "panel": "front-door" }
                      ]
                    }
                    """
                )
            ])
        }
        var quarterly = folder(cadence: "quarterly")
        let plan = quarterly.bring(.referralsByMonth, [Published.all]) {
            $0.council = "E06000061"
            $0.published = day
        }
        #expect(
            plan.texts(.refused).first?.hasPrefix("front-door.json, line 5 defines `referrals` in count, quarterly")
                == true)
        var monthly = folder(cadence: "monthly")
        monthly.bring(.referralsByMonth, [Published.all]) {
            $0.council = "E06000061"
            $0.published = day
        }
        #expect(monthly.record.measures["referrals"]?.title == "Ours")
        #expect(monthly.problems.filter(\.isFault) == [])
    }

    @Test func `what has another kind's columns is told which that is`() throws {
        var folder = WrittenFolder()
        let plan = folder.bring(.workforceStatistics, [Published.all])
        #expect(
            plan.texts(.refused) == [
                "c6.csv is the Department's referrals by month (children in need, c6): waymark import "
                    + "referrals-by-month."
            ])
        #expect(Import.recognised(try BroughtFile(Published.all), ImportSettings())?.kind.id == "referrals-by-month")
    }

    @Test func `a table that goes past its day of publication, and an area twice a year, are refused`() throws {
        #expect(
            try brought(published: "2022-03-30").plan.texts(.refused).first?.contains("goes to 31 March 2022") == true)
        let twice = Published.file(Published.north2022, Published.north2022)
        #expect(
            try brought(twice).plan.texts(.refused).first?.hasPrefix(
                "c6.csv, rows 2 and 3 both give North Northamptonshire in 2022") == true)
    }

    @Test func `a code that changed under the Department's number is one series, and it is told`() throws {
        let earlier = Published.rutland2022.replacing("E06000017", with: "E10009017")
        let (folder, plan) = try brought(Published.file(earlier, Published.rutland2023), "E06000017")
        #expect(folder.series("referrals")?.words.first == "11")
        #expect(folder.series("referrals")?.words.last == "32")
        #expect(plan.texts(.told).contains { $0.contains("was E10009017 before, under the same number 857") })
    }
}
