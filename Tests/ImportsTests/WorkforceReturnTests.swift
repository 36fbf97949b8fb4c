import ImprovementJourney
import Testing

@testable import Imports

/// A council's own workforce census return, made for these tests.
@Suite struct `Workforce census returns` {
    private static func census(
        _ workers: String..., year: String = "2022", collection: String = "CSWW", day: String = "2022-09-30",
        council: String = "<NumberOfVacancies>2</NumberOfVacancies><NoAgencyFTE>1</NoAgencyFTE>"
    ) -> ImportFile {
        file(
            "csww.xml",
            "<Message><Header><CollectionDetails><Collection>\(collection)</Collection><Year>\(year)</Year>"
                + "<ReferenceDate>\(day)</ReferenceDate></CollectionDetails><Source><LEA>821</LEA></Source></Header>"
                + "<LALevelVacancies>\(council)</LALevelVacancies>\(workers.joined())</Message>")
    }

    private static func worker(
        _ id: String, agency: String = "0", _ fte: String, from: String? = nil, to: String? = nil, cases: String? = nil,
        fte30: String? = nil
    ) -> String {
        func element(_ name: String, _ text: String?) -> String { text.map { "<\(name)>\($0)</\(name)>" } ?? "" }
        return "<CSWWWorker>"
            + element("AgencyWorker", agency) + element("SWENo", "SW\(id)99") + element("FTE", fte)
            + element("PersonBirthDate", "1980-02-03") + element("RoleStartDate", from) + element("RoleEndDate", to)
            + element("Cases30", cases) + element("FTE30", fte30) + "</CSWWWorker>"
    }

    private func brought(
        _ file: ImportFile, into files: [(name: String, text: String)] = [], asAt: String = "2022-11-30",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = WrittenFolder(files)
        let day = try #require(Day(asAt))
        let plan = folder.bring(.workforceCensus, [file]) {
            $0.asAt = day
            change(&$0)
        }
        return (folder, plan)
    }

    private static let whole = census(
        worker("1", "1", from: "2015-01-05", cases: "16", fte30: "1"),
        worker("2", "0.5", cases: "8", fte30: "0.5"),
        worker("3", agency: "1", "1", from: "2022-03-01", to: "2023-01-31", cases: "24", fte30: "1"),
        // Left within the year, on the day itself, and before the year.
        worker("4", "0.8", from: "2010-01-01", to: "2021-10-01"),
        worker("5", "0.7", from: "2010-01-01", to: "2022-09-30"),
        worker("6", "1", from: "2010-01-01", to: "2021-09-30"),
        worker("7", "1", from: "2022-10-01"))

    @Test func `shares are counted in full-time equivalents of who is in post on 30 September`() throws {
        let (folder, plan) = try brought(Self.whole)
        // In post: 1 and 0.5 employed, 1 of an agency. Left in the year: 0.8 and 0.7. Vacant: 2.
        let agency = try #require(folder.series("agency-share-census")?.points.first)
        #expect((agency.numerator, agency.denominator) == (1, 2.5))
        #expect(agency.value == .number(0.4))
        #expect(folder.series("in-post-census")?.points.first?.value == .number(1.5))
        let vacancies = try #require(folder.series("vacancy-share-census")?.points.first)
        #expect((vacancies.numerator, vacancies.denominator) == (2, 3.5))
        let turnover = try #require(folder.series("turnover-census")?.points.first)
        #expect((turnover.numerator, turnover.denominator) == (1.5, 1.5))
        // 16, 8 and 24 cases of 1, 0.5 and 1.
        let caseload = try #require(folder.series("caseload-census")?.points.first)
        #expect((caseload.numerator, caseload.denominator) == (48, 2.5))
        #expect(caseload.value == .number(19.2))
        #expect(folder.series("absence-census") == nil)
        #expect(folder.series("agency-share-census")?.first.lastDay == Day("2022-09-30"))
        #expect(plan.closing == "7 rows of 7 workers read: 5 series with 5 figures made; 0 identifiers written.")
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `no registration number and no day of birth is written, with posts neither`() throws {
        let teams = (
            name: "teams.json",
            text: """
            { "services": [{ "id": "all", "title": "All" }],
              "sources": [{ "id": "own", "kind": "council", "publisher": "Luton", "title": "Own" }],
              "teams": [{ "id": "all-1", "title": "All 1", "service": "all", "opened": "2010-01-01", "source": "own" }] }
            """
        )
        let (folder, plan) = try brought(Self.whole, into: [teams]) {
            $0.writesPosts = true
            $0.team = "all-1"
        }
        #expect(folder.files.count == 3)
        for file in folder.files { #expect(!file.text.contains("99") && !file.text.contains("1980"), "\(file.name)") }
        // Who has no beginning is no post; who left is in post until that very day, and leaves none vacant.
        #expect(folder.record.posts.count == 6)
        let left = try #require(folder.record.posts["census-2022-post-5"])
        #expect(left.spells.first?.until == Day("2022-09-30"))
        #expect(left.abolished == Day("2022-09-30"))
        #expect(folder.record.posts["census-2022-post-3"]?.spells.first?.contract == .agency)
        #expect(plan.texts(.told).contains { $0.hasPrefix("Vacancies of posts are unknown") })
        #expect(folder.problems.filter(\.isFault) == [])
        let wrong = try brought(Self.whole, into: [teams]) {
            $0.writesPosts = true
            $0.team = "all-2"
        }
        #expect(
            wrong.plan.texts(.refused) == [
                "The folder has no team all-2. Did you mean all-1? Add it to teams.json."
            ])
        #expect(wrong.plan.targets.isEmpty)
    }

    @Test func `rows that contradict the day are told with their number`() throws {
        let (_, plan) = try brought(
            Self.census(
                Self.worker("1", "0", to: "2022-10-01", cases: "61"),
                Self.worker("2", agency: "1", "0.25"), Self.worker("3", "1", from: "2022-10-01"),
                Self.worker("4", "1", to: "2021-09-30"), day: "2022-07-21"))
        let asked = plan.texts(.asked)
        #expect(
            asked == [
                "csww.xml has the reference day 21 July 2022, and the census is of 30 September 2022.",
                "1 row begins after 30 September 2022: not in post on it, and not counted.",
                "1 row ends after 30 September 2022, the day of the census: in post on it, and counted.",
                "1 row ended before the census year: counted nowhere.", "1 row in post has FTE 0.",
                "1 row holds cases and has no FTE30: its cases are left out of the average caseload.",
                "1 row holds more than 60 cases.",
                "NoAgencyFTE is 1.00, and the agency workers in post have 0.25 together: the rows are counted.",
            ])
    }

    @Test func `what the return does not hold is not written, and it is told`() throws {
        let (folder, plan) = try brought(Self.census(Self.worker("1", "1"), council: ""))
        #expect(folder.series("vacancy-share-census") == nil)
        #expect(folder.series("turnover-census") == nil)
        #expect(folder.series("caseload-census") == nil)
        #expect(
            plan.texts(.told).contains("The file holds no NumberOfVacancies: vacancy-share-census is not written."))
        #expect(
            plan.texts(.told).contains(
                "The file holds nobody who left in the year: turnover-census is not written."))
    }

    @Test func `a second return of the same year restates, and the same again changes no byte`() throws {
        var (folder, _) = try brought(Self.whole)
        let text = folder.text("region-workforce-census-2022.json")
        folder.bring(.workforceCensus, [Self.whole]) { $0.asAt = Day("2022-11-30") }
        #expect(folder.text("region-workforce-census-2022.json") == text)
        folder.bring(.workforceCensus, [Self.census(Self.worker("1", "1"))]) { $0.asAt = Day("2023-01-31") }
        let agency = try #require(folder.series("agency-share-census"))
        #expect(agency.points.first?.value == .number(0))
        #expect(agency.restatements.first?.earlier.value == .number(0.4))
        #expect(agency.restatements.first?.on == Day("2023-01-31"))
    }

    @Test func `more who left than are in post is no share, and the rest is written`() throws {
        let (folder, plan) = try brought(
            Self.census(Self.worker("1", "1", from: "2010-01-01", to: "2022-03-31"), Self.worker("2", "0.5")))
        #expect(plan.texts(.refused) == [])
        #expect(folder.series("turnover-census") == nil)
        #expect(folder.series("in-post-census")?.words == ["0.5"])
        #expect(
            plan.texts(.asked).contains(
                "Those who left in the year have 1 FTE, more than the 0.5 in post: as a share it is above 1, and "
                    + "turnover-census is not written."))
        let nobody = try brought(Self.census(Self.worker("1", "1", from: "2010-01-01", to: "2022-03-31"))).plan
        #expect(nobody.texts(.refused) == [])
        #expect(nobody.texts(.asked).contains { $0.contains("more than the 0 in post") })
    }

    @Test func `a return of another council is looked at, and goes in`() throws {
        let rutland = try brought(Self.whole) { $0.council = "E06000017" }
        let words =
            "The return names the council of the number 821, Luton, and the folder is of Rutland (857). Is it the right "
            + "file?"
        #expect(rutland.plan.texts(.asked).contains(words))
        #expect(rutland.folder.series("in-post-census") != nil)
        let luton = try brought(Self.whole) { $0.council = "E06000032" }
        #expect(!luton.plan.texts(.asked).contains { $0.contains("the right file") })
    }

    @Test(arguments: [
        ("csww.xml is of the year \"20x2\", which is no year.", census(worker("1", "1"), year: "20x2")),
        ("csww.xml holds no CSWWWorker: there is nobody to count.", census()),
        (
            "csww.xml, CSWWWorker 1: FTE is \"-1\", which is no number of 0 or more.", census(worker("1", "-1"))
        ),
        (
            "csww.xml, CSWWWorker 1: RoleEndDate is \"soon\", which is no day. Write 2022-09-30.",
            census(worker("1", "1", to: "soon"))
        ),
        (
            "csww.xml, CSWWWorker 1: AgencyWorker is \"9\". Write 1 for an agency worker, 0 for one that the council "
                + "employs.", census(worker("1", agency: "9", "1"))
        ),
        ("csww.xml is a children in need census return: waymark import cin-census.", census(collection: "CIN")),
        (
            "csww.xml is none of a council's own workforce census return (XML). It has no header of a return to the "
                + "Department.", file("csww.xml", "<Message></Message>")
        ),
        (
            "csww.xml is no XML that can be read: line 2, column 1: `Message` is not closed",
            file("csww.xml", "<Message>")
        ),
    ])
    func `what cannot be counted is refused with its place`(_ words: String, _ brought: ImportFile) throws {
        let refused = try self.brought(brought).plan.texts(.refused)
        #expect(refused.first?.hasPrefix(words) == true, "\(refused)")
    }
}
