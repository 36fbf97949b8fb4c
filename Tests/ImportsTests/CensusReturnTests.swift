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
        func enquiry(_ start: String, _ conference: String) -> String {
            "<Section47><S47ActualStartDate>\(start)</S47ActualStartDate><DateOfInitialCPC>\(conference)</DateOfInitialCPC></Section47>"
        }
        // From Monday 7 June 2021, 15 working days end on Monday 28 June.
        let (folder, plan) = try brought(
            Self.census(
                Self.child("A1", Self.referral("2021-06-01", "6", enquiry("2021-06-07", "2021-06-28")))
                    + Self.child("A2", Self.referral("2021-06-01", "6", enquiry("2021-06-07", "2021-06-29")))
                    + Self.child("A3", Self.referral("2021-06-01", "6", enquiry("2021-06-07", "2021-06-04")))))
        #expect(folder.series("conferences-within-15-days")?.points[2].numerator == 1)
        #expect(folder.series("conferences-within-15-days")?.points[2].denominator == 3)
        #expect(folder.series("section-47-enquiries")?.words[2] == "3")
        #expect(plan.texts(.asked).contains("1 conferences stand before their enquiry: counted, and not as in time."))
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
