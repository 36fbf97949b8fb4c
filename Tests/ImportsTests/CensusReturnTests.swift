import ImprovementJourney
import Testing

@testable import Imports

/// A council's own children in need census return, made for these tests.
@Suite struct `Children in need census returns` {
    /// A return of one census year with these children.
    private static func census(_ children: String, year: String = "2022", collection: String = "CIN") -> ImportFile {
        file(
            "cin.xml",
            "<?xml "
                + "version=\"1.0\"?><Message><Header><CollectionDetails><Collection>\(collection)</Collection><Year>\(year)</Year>",
            "<ReferenceDate>2022-03-31</ReferenceDate></CollectionDetails></Header><Children>\(children)</Children></Message>"
        )
    }

    private static func child(_ id: String, _ details: String...) -> String {
        "<Child><ChildIdentifiers><LAchildID>\(id)</LAchildID><UPN>A850728973744</UPN></ChildIdentifiers>"
            + details.map { "<CINdetails>\($0)</CINdetails>" }.joined() + "</Child>"
    }

    private static func referral(_ day: String, _ source: String = "6", nfa: String = "0", _ more: String = "")
        -> String
    {
        "<CINreferralDate>\(day)</CINreferralDate><ReferralSource>\(source)</ReferralSource><ReferralNFA>\(nfa)</ReferralNFA>\(more)"
    }

    private func brought(
        _ file: ImportFile, into files: [(name: String, text: String)] = [], asAt: String = "2022-07-21",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = WrittenFolder(files)
        let day = try #require(Day(asAt))
        let plan = folder.bring(.childrenInNeedCensus, [file]) {
            $0.asAt = day
            change(&$0)
        }
        return (folder, plan)
    }

    @Test func `only months of the census year count, a child once a day, and no identifier is written`() throws {
        let (folder, plan) = try brought(
            Self.census(
                Self.child("A1", Self.referral("2020-07-13"), Self.referral("2021-04-30", "1A", nfa: "true"))
                    + Self.child("A2", Self.referral("2021-04-01"), Self.referral("2021-04-01"))
                    + Self.child("A3", Self.referral("2022-03-31"), Self.referral("2022-04-01"))))
        let referrals = try #require(folder.series("referrals"))
        #expect(referrals.first.description == "2021-04")
        #expect(referrals.words == ["2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1"])
        #expect(folder.series("referrals", .council, "police")?.words.first == "1")
        #expect(folder.series("referrals", .council, "individual")?.words.first == "1")
        #expect(folder.series("referrals-no-further-action")?.points[0].numerator == 1)
        #expect(
            plan.texts(.told).contains(
                "1 referrals before April 2021 are not counted: the return holds only those still open."))
        #expect(plan.texts(.told).contains { $0.hasPrefix("1 referrals after March 2022 are not counted") })
        #expect(plan.texts(.asked).contains("1 referrals of the same child on the same day are counted once."))
        #expect(plan.closing.hasPrefix("3 children read: "))
        #expect(plan.closing.hasSuffix("made; 0 identifiers written."))
        #expect(folder.files.allSatisfy { !$0.text.contains("A850728973744") })
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `a re-referral is another referral of the child from the same day a year before on`() throws {
        let (folder, _) = try brought(
            Self.census(
                Self.child("A1", Self.referral("2020-05-10"), Self.referral("2021-05-10"))
                    + Self.child("A2", Self.referral("2020-05-09"), Self.referral("2021-05-10"))
                    + Self.child("A3", Self.referral("2021-05-11"))))
        // Of the three of May 2021 one came within the year.
        #expect(folder.series("re-referrals")?.points[1].numerator == 1)
        #expect(folder.series("re-referrals")?.points[1].denominator == 3)
        #expect(folder.series("re-referrals")?.points[0].value == .missing(.notApplicable))
    }

    @Test func `what the return does not hold is not written, and it is told`() throws {
        let (folder, plan) = try brought(Self.census(Self.child("A1", Self.referral("2021-05-10"))))
        #expect(folder.series("assessments-within-45-days") == nil)
        #expect(folder.series("conferences-within-15-days") == nil)
        #expect(
            plan.texts(.told).contains("The file holds no Assessments: assessments-within-45-days is not written."))
        #expect(folder.text("practice-cin-2022.json") == nil)
    }

    private static func assessment(_ start: String, _ end: String) -> String {
        "<Assessments><AssessmentActualStartDate>\(start)</AssessmentActualStartDate><AssessmentAuthorisationDate>\(end)</AssessmentAuthorisationDate></Assessments>"
    }

    @Test func `an assessment has no more time because the council is closed`() throws {
        // From Monday 7 June 2021, 45 working days end on Monday 9 August, whether an office is shut on 1 July or not.
        let council = (
            name: "journey.json",
            text: """
            { "format": 1, "council": { "id": "E06000032", "title": "Luton", "source": "own" },
              "settings": { "closureDays": ["2021-07-01"] },
              "sources": [{ "id": "own", "kind": "council", "publisher": "Luton", "title": "Own" }] }
            """
        )
        let late = Self.child("A1", Self.referral("2021-06-01", "6", Self.assessment("2021-06-07", "2021-08-10")))
        let (folder, _) = try brought(Self.census(late), into: [council])
        #expect(folder.record.settings.closureDays.count == 1)
        #expect(folder.series("assessments-within-45-days")?.points[4].numerator == 0)
    }

    @Test func `assessments count from their own start, or from the referral where that is said`() throws {
        // From Monday 7 June 2021, 45 working days end on Monday 9 August: no bank holiday lies between.
        let file = Self.census(
            Self.child("A1", Self.referral("2021-06-01", "6", Self.assessment("2021-06-07", "2021-08-09")))
                + Self.child("A2", Self.referral("2021-06-01", "6", Self.assessment("2021-06-07", "2021-08-10"))))
        let own = try brought(file)
        #expect(own.folder.series("assessments-within-45-days")?.points[4].numerator == 1)
        #expect(own.folder.series("assessments-within-45-days")?.points[4].denominator == 2)
        #expect(
            own.plan.texts(.told).contains(
                "Assessments in 45 working days: 1 of 2 from their own start, 0 from the referral. The first is "
                    + "written; --clock referral writes the second."))
        let fromReferral = try brought(file) { $0.countsFromReferral = true }
        #expect(fromReferral.folder.series("assessments-within-45-days")?.points[4].numerator == 0)
    }

    @Test func `a conference before its enquiry is counted and not in time`() throws {
        // From Monday 7 June 2021, 15 working days end on Monday 28 June.
        let (folder, plan) = try brought(
            Self.census(
                Self.child("A1", Self.referral("2021-06-01", "6", Self.enquiry("2021-06-07", "2021-06-28")))
                    + Self.child("A2", Self.referral("2021-06-01", "6", Self.enquiry("2021-06-07", "2021-06-29")))
                    + Self.child("A3", Self.referral("2021-06-01", "6", Self.enquiry("2021-06-07", "2021-06-04")))))
        #expect(folder.series("conferences-within-15-days")?.points[2].numerator == 1)
        #expect(folder.series("conferences-within-15-days")?.points[2].denominator == 3)
        #expect(folder.series("section-47-enquiries")?.words[2] == "3")
        #expect(plan.texts(.asked).contains("1 conferences stand before their enquiry: counted, and not as in time."))
    }

    private static func enquiry(_ start: String, _ conference: String) -> String {
        "<Section47><S47ActualStartDate>\(start)</S47ActualStartDate><DateOfInitialCPC>\(conference)</DateOfInitialCPC></Section47>"
    }

    /// Finished assessments and conferences of which some have no start that can be read, in the year to March 2024.
    private static let undated = census(
        child(
            "A1",
            referral(
                "2023-05-31", "6",
                assessment("2023-06-01", "2023-06-20") + assessment("", "2023-06-21")
                    + assessment("31/02/2023", "2023-06-22") + assessment("2023-06-01", "soon")
                    + assessment("2023-06-01", "") + enquiry("2023-06-01", "2023-06-10") + enquiry("", "2023-06-28")
                    + enquiry("2023-06-05", "31/06/2023"))), year: "2024")

    @Test func `what has no day that can be read is told; from the referral an assessment needs no start`() throws {
        let own = try brought(Self.undated, asAt: "2024-07-21")
        #expect(own.folder.series("assessments-within-45-days")?.points[2].numerator == 1)
        #expect(own.folder.series("assessments-within-45-days")?.points[2].denominator == 1)
        #expect(own.folder.series("conferences-within-15-days")?.points[2].denominator == 1)
        #expect(own.folder.series("section-47-enquiries")?.words[2] == "2")
        for told in [
            "2 finished assessments have no start that can be read: not counted.",
            "1 assessment has for an end what is no day: not counted.",
            "1 enquiry has no start that can be read: not counted.",
            "1 conference has an enquiry without a start: not counted.",
            "1 conference has no day that can be read: not counted.",
        ] {
            #expect(own.plan.texts(.asked).contains(told), "\(told)")
        }
        #expect(
            own.plan.texts(.told).contains(
                "Assessments in 45 working days: 1 of 1 from their own start, 3 of 3 from the referral. The first is "
                    + "written; --clock referral writes the second."))
        let referral = try brought(Self.undated, asAt: "2024-07-21") { $0.countsFromReferral = true }
        #expect(referral.folder.series("assessments-within-45-days")?.points[2].numerator == 3)
        #expect(referral.folder.series("assessments-within-45-days")?.points[2].denominator == 3)
        #expect(!referral.plan.texts(.asked).contains { $0.contains("finished assessment") })
        let nobody = Self.census(
            Self.child("A1", Self.referral("", "6", Self.assessment("2023-06-01", "2023-06-20"))), year: "2024")
        let without = try brought(nobody, asAt: "2024-07-21") { $0.countsFromReferral = true }
        // No year is 0 of 0 for want of days.
        #expect(without.folder.files.isEmpty)
        #expect(
            without.plan.texts(.asked).contains(
                "The return has nothing of the year that assessments-within-45-days counts: it is not written."))
        #expect(
            without.plan.texts(.asked).contains(
                "1 finished assessment has no day of a referral that can be read: not counted."))
    }

    @Test func `a child that stands in the return twice is counted once`() throws {
        let child = Self.child(
            "A1",
            Self.referral(
                "2021-06-01", "6",
                Self.assessment("2021-06-07", "2021-06-20") + Self.enquiry("2021-06-07", "2021-06-20")))
        let (folder, plan) = try brought(Self.census(child + child))
        #expect(folder.series("referrals")?.words[2] == "1")
        #expect(folder.series("assessments-within-45-days")?.points[2].denominator == 1)
        #expect(folder.series("conferences-within-15-days")?.points[2].denominator == 1)
        #expect(folder.series("section-47-enquiries")?.words[2] == "1")
        for told in [
            "1 referrals of the same child on the same day are counted once.",
            "1 assessment is the same child's on the same days as one before: counted once.",
            "1 enquiry is the same child's on the same days as one before: counted once.",
        ] {
            #expect(plan.texts(.asked).contains(told), "\(told)")
        }
    }

    private static func year(_ year: Int) -> ImportFile {
        census(
            child("A1", referral("\(year - 1)-06-01", "6", assessment("\(year - 1)-06-07", "\(year - 1)-06-20"))),
            year: String(year))
    }

    @Test(arguments: [false, true])
    func `assessments counted from another day do not stand in the series of the years before`(_ first: Bool) throws {
        var (folder, _) = try brought(Self.year(2023), asAt: "2024-07-21") { $0.countsFromReferral = first }
        let before = folder.files.map(\.text)
        for year in [2024, 2022] {
            let plan = folder.bring(.childrenInNeedCensus, [Self.year(year)]) {
                $0.asAt = Day("2024-07-21")
                $0.countsFromReferral = !first
            }
            let refused = try #require(plan.texts(.refused).first)
            #expect(refused.hasPrefix("practice-cin-2023.json, line "))
            #expect(refused.contains("within 45 working days of the referral.\""))
            #expect(refused.contains("within 45 working days of their start.\""))
            #expect(plan.texts(.refused).count == 1)
            #expect(folder.files.map(\.text) == before)
        }
        // The year that defines it cannot be turned either, once another stands beside it.
        folder.bring(.childrenInNeedCensus, [Self.year(2024)]) {
            $0.asAt = Day("2024-07-21")
            $0.countsFromReferral = first
        }
        let both = folder.files.map(\.text)
        let turned = folder.bring(.childrenInNeedCensus, [Self.year(2023)]) {
            $0.asAt = Day("2024-07-21")
            $0.countsFromReferral = !first
        }
        #expect(turned.texts(.refused).count == 1)
        #expect(folder.files.map(\.text) == both)
    }

    @Test func `a return by itself may be counted from another day, and its figures before are no earlier state`()
        throws
    {
        var (folder, _) = try brought(Self.year(2023), asAt: "2023-07-21")
        folder.bring(.childrenInNeedCensus, [Self.year(2023)]) {
            $0.asAt = Day("2023-08-21")
            $0.countsFromReferral = true
        }
        #expect(folder.record.measures["assessments-within-45-days"]?.definition.contains("referral") == true)
        #expect(folder.series("assessments-within-45-days")?.restatements == [])
    }

    @Test func `returns of several years come in one call, in whatever order, and again`() throws {
        var folder = WrittenFolder()
        let returns = [Self.year(2024), Self.year(2022), Self.year(2023)]
        let plan = folder.bring(.childrenInNeedCensus, returns) { $0.asAt = Day("2024-07-21") }
        #expect(plan.texts(.refused) == [])
        #expect(folder.series("referrals")?.first.description == "2021-04")
        #expect(folder.series("referrals")?.last?.description == "2024-03")
        #expect(folder.problems.filter(\.isFault) == [])
        let before = folder.files.map(\.text)
        let again = folder.bring(.childrenInNeedCensus, returns) { $0.asAt = Day("2024-07-21") }
        #expect(again.targets.allSatisfy { $0.change == .unchanged })
        #expect(folder.files.map(\.text) == before)
        let twice = folder.bring(.childrenInNeedCensus, [Self.year(2024), Self.year(2024)]) {
            $0.asAt = Day("2024-07-21")
        }
        #expect(twice.texts(.refused) == ["Two returns are of the same year: bring the one that was sent last."])
    }

    @Test func `a return of another council is looked at, and goes in`() throws {
        let returned = file(
            "cin.xml",
            "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2022</Year></CollectionDetails>",
            "<Source><LEA>821</LEA></Source></Header>",
            "<Children>\(Self.child("A1", Self.referral("2021-06-01")))</Children></Message>")
        let rutland = try brought(returned) { $0.council = "E06000017" }
        #expect(
            rutland.plan.texts(.asked).contains(
                "The return names the council of the number 821, Luton, and the folder is of Rutland (857). Is it the right "
                    + "file?"))
        #expect(rutland.folder.series("referrals")?.words[2] == "1")
        for council in ["E06000032", nil] {
            let plan = try brought(returned) { $0.council = council }.plan
            #expect(!plan.texts(.asked).contains { $0.contains("the right file") })
        }
    }

    @Test(arguments: [
        ("<Message><Header>", "cin.xml is no XML that can be read: line 2, column 1: `Header` is not closed"),
        ("<a></b>", "cin.xml is no XML that can be read: line 1, column 7: another element is closed here than `a`."),
        (
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "cin.xml is no XML that can be read: line 1, column 1: it declares a document type"
        ),
        ("<a>&b;</a>", "cin.xml is no XML that can be read: line 1, column 7: `&b;` stands for nothing."),
        ("<Message><Header/></Message>", "cin.xml is none of a council's own children in need census return (XML)."),
    ])
    func `what is no return is refused with its place`(_ text: String, _ words: String) throws {
        let refused = try brought(file("cin.xml", text)).plan.texts(.refused)
        #expect(refused.first?.hasPrefix(words) == true, "\(refused)")
    }

    @Test func `another collection, a year that is none and deep nesting are refused`() throws {
        let other = try brought(Self.census("", collection: "CSWW")).plan.texts(.refused)
        #expect(other == ["cin.xml is a workforce census return: waymark import workforce-census."])
        let year = try brought(Self.census("", year: "20x2")).plan.texts(.refused)
        #expect(year == ["cin.xml is of the year \"20x2\", which is no year."])
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(try brought(file("cin.xml", deep)).plan.texts(.refused).first?.contains("too deep") == true)
    }
}
