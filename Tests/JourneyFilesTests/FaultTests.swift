import ImprovementJourney
import JourneyFiles
import Testing

/// One thing wrong with the full sample, and what is to be told of it.
struct WrongFile: Sendable, CustomTestStringConvertible {
    /// The sample's file, and what is changed in it.
    var file: String
    var old: String
    var new: String
    /// The problem stands where this begins in the changed text; an object anywhere, a value after `new` has begun.
    var at: String
    var severity = FileProblem.Severity.fault
    var message: String
    var remedy: String?

    var testDescription: String { message }

    static let all = [
        WrongFile(
            file: "court.json", old: "\"children\": 2", new: "\"children\": 0", at: "0",
            message: "`children` is 0, below 1.", remedy: "Write 1 or more."),
        WrongFile(
            file: "court.json", old: "\"children\": 2", new: "\"children\": 1.5", at: "1.5",
            message: "`children` is 1.5.", remedy: "Write a whole number."),
        WrongFile(
            file: "court.json", old: "\"issued\": \"2019-01-07\"", new: "\"issued\": \"2019-02-29\"",
            at: "\"2019-02-29\"", message: "`issued` is \"2019-02-29\".",
            remedy: "Write a day from 1900 to 2100 such as \"2019-07-31\"."),
        WrongFile(
            // Some systems write an end that nobody knows so.
            file: "court.json", old: "\"until\": \"2019-06-01\"", new: "\"until\": \"9999-12-31\"",
            at: "\"9999", message: "`until` is \"9999-12-31\".",
            remedy: "Write a day from 1900 to 2100 such as \"2019-07-31\"."),
        WrongFile(
            file: "front-door.json", old: "null, \"c\", 120", new: "null, \"c\", 1e308", at: "1e308",
            message: "An entry of `values` is 1e+308."),
        WrongFile(
            file: "front-door.json", old: "\"first\": \"2019-01\", \"values\": [100",
            new: "\"first\": \"0001-01\", \"values\": [100", at: "\"0001", message: "`first` is \"0001-01\"."),
        WrongFile(
            file: "court.json", old: "\"issued\": \"2019-01-07\"", new: "\"issued\": \"7/1/2019\"", at: "\"7/1",
            message: "`issued` is \"7/1/2019\"."),
        WrongFile(
            file: "court.json", old: "\"team\": \"assessment-1\", ", new: "", at: "{ \"id\": \"C-1\"",
            message: "The court case has no `team`.", remedy: "Add `team`: the id of a team."),
        WrongFile(
            file: "court.json", old: "\"team\": \"assessment-1\"", new: "\"team\": \"asessment-1\"",
            at: "\"asessment", message: "`team` names a team \"asessment-1\" that no file has.",
            remedy: "Write \"assessment-1\", if that is meant; else add it to teams.json."),
        WrongFile(
            file: "court.json", old: "\"waitingFor\": \"expert\"", new: "\"waitingFor\": \"expret\"",
            at: "\"expret", message: "`waitingFor` is \"expret\", a word that is not known."),
        WrongFile(
            file: "court.json", old: "\"until\": \"2019-06-01\"", new: "\"until\": \"2019-04-01\"",
            at: "\"2019-04-01\"", message: "`until` is 2019-04-01, before `from`, which is 2019-05-01."),
        WrongFile(
            file: "court.json", old: "\"concluded\": \"2019-07-20\"", new: "\"concluded\": \"2018-07-20\"",
            at: "\"2018", message: "`concluded` is 2018-07-20, before `issued`, which is 2019-01-07."),
        WrongFile(
            // The 26 weeks that begin with 7 January 2019 end on 7 July; 56 days later it is 1 September.
            file: "court.json", old: "\"until\": \"2019-08-30\"", new: "\"until\": \"2019-09-03\"",
            at: "\"2019-09-03\"", severity: .warning,
            message: "The extension ends on 2019-09-03, after 2019-09-01, the last day that the law allows: 8 weeks "
                + "(Children Act 1989, section 32(8)). It changes nothing."),
        WrongFile(
            file: "court.json", old: "\"extensions\": [",
            new: "\"extensions\": [ { \"granted\": \"2019-07-02\", "
                + "\"until\": \"2019-07-10\", \"reason\": \"First\" },", at: "{ \"granted\": \"2019-07-01\"",
            message: "Entry 2 of `extensions` is dated 2019-07-01, before the entry above it, which is dated "
                + "2019-07-02."),
        WrongFile(
            file: "court.json", old: "\"steps\":", new: "\"stepz\":", at: "\"stepz", severity: .warning,
            message: "`stepz` is not a key of a court case, and is passed over.",
            remedy: "Write `steps`, if that is meant; else remove it."),
        WrongFile(
            file: "court.json", old: "{ \"source\": \"own\", ", new: "{ ", at: "{ \"id\": \"C-1\"",
            message: "The court case has no `source`, and the file names no default."),
        WrongFile(
            file: "board.json", old: "\"due\": \"2019-03-31\"", new: "\"due\": \"2018-03-31\"", at: "\"2018",
            message: "`due` is 2018-03-31, before `opened`, which is 2019-01-01."),
        WrongFile(
            file: "board.json", old: "\"findings\": [\"f1\"]", new: "\"findings\": [\"f9\"]", at: "\"f9",
            message: "An entry of `findings` names a finding \"f9\" that no file has."),
        WrongFile(
            file: "board.json", old: "\"requirement\": \"r1\"", new: "\"requirement\": \"r9\"", at: "\"r9",
            message: "`requirement` names a requirement \"r9\" that no file has."),
        WrongFile(
            file: "board.json", old: "\"actions\": [\"A-1\"]", new: "\"actions\": [\"A-2\"]", at: "\"A-2",
            message: "An entry of `actions` names an action \"A-2\" that no file has."),
        WrongFile(
            file: "board.json", old: "\"decisions\": [\"To go on.\"]", new: "\"decisions\": \"To go on.\"",
            at: "\"To go", message: "`decisions` is \"To go on.\".", remedy: "Write a list."),
        WrongFile(
            file: "workforce.json", old: "\"worker\": \"W-1\"", new: "\"worker\": \"W-2\"", at: "\"W-2",
            message: "`worker` names a worker \"W-2\" that no file has."),
        WrongFile(
            file: "workforce.json", old: "\"cohort\": \"first\"", new: "\"cohort\": \"frist\"", at: "\"frist",
            message: "`cohort` names an academy cohort \"frist\" that no file has.",
            remedy: "Write \"first\", if that is meant; else add it to workforce.json."),
        WrongFile(
            file: "workforce.json", old: "\"fullTimeEquivalent\": 0.6", new: "\"fullTimeEquivalent\": 37", at: "37",
            message: "`fullTimeEquivalent` is 37, above 1."),
        WrongFile(
            file: "workforce.json", old: "[12, null, 14]", new: "[12, \"c\", 14]", at: "\"c\"",
            message: "An entry of `counts` is \"c\"."),
        WrongFile(
            file: "teams.json", old: "\"service\": \"assessment\"", new: "\"service\": \"court\"", at: "\"court",
            message: "`service` names a service \"court\" that no file has."),
        WrongFile(
            file: "region.json", old: "\"council\": \"E2\"", new: "\"council\": \"E3\"", at: "\"E3",
            message: "`council` names a council \"E3\" that no file has."),
        WrongFile(
            file: "region.json", old: "\"scope\": \"council/E2\"", new: "\"scope\": \"region/E2\"", at: "\"region/E2",
            message: "`scope` names a region \"E2\" that no file has."),
        WrongFile(
            file: "region.json", old: "\"scope\": \"council/E2\"", new: "\"scope\": \"county/E2\"", at: "\"county/E2",
            message: "`scope` is \"county/E2\"."),
        WrongFile(
            file: "region.json", old: "\"values\": [0.2, 0.3]", new: "\"values\": [0.2, 30.0]", at: "30.0",
            message: "The share of the year to 30 September 2018 is 30, which is no fraction of 1."),
        WrongFile(
            file: "region.json", old: "\"first\": \"2017\"", new: "\"first\": \"2017-04\"", at: "\"2017-04",
            message: "`first` is no period of `census`, whose cadence is \"year to 30 September\"."),
        WrongFile(
            file: "practice.json", old: "\"numerators\": [8, 9]", new: "\"numerators\": [8, 11]", at: "11",
            message: "The numerator of February 2019, 11, is above its denominator, 10."),
        WrongFile(
            file: "practice.json", old: "\"numerators\": [8, 9]", new: "\"numerators\": [8, 9, 9]", at: "[10, 10]",
            message: "`denominators` has 2 entries, and `numerators` has 3."),
        WrongFile(
            file: "practice.json", old: "\"numerators\": [8, 9], ", new: "",
            at: "{ \"measure\": \"visits\", \"scope\"",
            message: "The series has neither `values` nor both `numerators` and `denominators`."),
        WrongFile(
            file: "practice.json", old: "\"panel\": \"practice\"", new: "\"panel\": \"practise\"", at: "\"practise",
            message: "`panel` is \"practise\", a word that is not known."),
        WrongFile(
            file: "practice.json", old: "\"measure\": \"visits\"", new: "\"measure\": \"vists\"", at: "\"vists",
            message: "`measure` names a measure \"vists\" that no file has.",
            remedy: "Write \"visits\", if that is meant; else add it to a file."),
        WrongFile(
            file: "front-door.json", old: "\"category\": \"police\"", new: "\"category\": \"polise\"", at: "\"polise",
            message: "`category` names a partner \"polise\" that no file has.",
            remedy: "Write \"police\", if that is meant; else add it to front-door.json."),
        WrongFile(
            file: "front-door.json", old: "null, \"c\", 120", new: "null, \"secret\", 120", at: "\"secret",
            message: "An entry of `values` is \"secret\"."),
        WrongFile(
            file: "ofsted.json", old: "\"grade\": \"inadequate\"", new: "\"grade\": \"Inadequate\"",
            at: "\"Inadequate", message: "`grade` is \"Inadequate\", no grade of ILACS."),
        WrongFile(
            file: "ofsted.json", old: "\"published\": \"2019-07-30\"", new: "\"published\": \"2019-05\"",
            at: "\"2019-05\"", message: "`published` is 2019-05-31, before `began`, which is 2019-06-24."),
        WrongFile(
            file: "ofsted.json", old: "\"source\": \"own\"", new: "\"source\": \"owm\"", at: "\"owm",
            message: "`source` names a source \"owm\" that no file has."),
        WrongFile(
            file: "scrutiny.json", old: "\"enquiry\": \"q1\"", new: "\"enquiry\": \"q2\"", at: "\"q2",
            message: "`enquiry` names a line of enquiry \"q2\" that no file has."),
        WrongFile(
            file: "scrutiny.json", old: "\"period\": \"2018\"", new: "\"period\": \"2018-Q5\"", at: "\"2018-Q5",
            message: "`period` is \"2018-Q5\"."),
        WrongFile(
            file: "scrutiny.json", old: "\"period\": \"2018\"", new: "\"period\": \"2018-03\"", at: "\"2018-03",
            message: "`period` is no period of `census`, whose cadence is \"year to 30 September\"."),
        WrongFile(
            file: "journey.json", old: "\"format\": 1", new: "\"format\": 2", at: "2",
            message: "`format` is 2, and this program reads format 1.", remedy: "Use a newer program."),
        WrongFile(
            file: "journey.json", old: "\"format\": 1,", new: "", at: "{", message: "The journey file has no `format`."),
        WrongFile(
            file: "journey.json", old: "\"willPassWeeks\": 3", new: "\"willPassWeeks\": true", at: "true",
            message: "`willPassWeeks` is true."),
        WrongFile(
            file: "journey.json", old: "\"region\": \"E12\"", new: "\"region\": \"E13\"", at: "\"E13",
            message: "`region` names a region \"E13\" that no file has."),
        WrongFile(
            file: "journey.json", old: "\"id\": \"statistics\"", new: "\"id\": \"own\"", at: "\"own",
            message: "A source \"own\" stands in this file already."),
    ]
}

@Suite struct FaultTests {
    @Test func `a record may stand on any panel that the program has, and on no other`() throws {
        let text = try #require(FullSample.files.first { $0.name == "practice.json" }?.text)
            .replacing("\"panel\": \"practice\"", with: "\"panel\": \"fostering\"")
        let files = FullSample.files(replacing: ["practice.json": text])
        #expect(!JourneyFolder.read(files: files).hasFaults)
        #expect(JourneyFolder.read(files: files, panels: ["practice", "region"]).hasFaults)
    }

    @Test(arguments: WrongFile.all)
    func `each thing wrong is told at its line and column`(wrong: WrongFile) throws {
        let original = try #require(FullSample.files.first { $0.name == wrong.file }?.text)
        let range = try #require(original.firstRange(of: wrong.old))
        var text = original
        text.replaceSubrange(range, with: wrong.new)
        let reading = JourneyFolder.read(
            files: FullSample.files(replacing: [wrong.file: text]),
            panels: [
                "practice", "front-door", "region", "scrutiny", "court", "workforce", "ofsted", "board", "fostering",
            ])
        let problem = try #require(
            reading.problems.first { $0.message == wrong.message },
            "\(reading.problems.map(\.description).joined(separator: "\n"))")
        #expect(problem.file == wrong.file)
        #expect(problem.severity == wrong.severity)
        if let remedy = wrong.remedy { #expect(problem.remedy == remedy) }
        let start = wrong.at.hasPrefix("{") ? text.startIndex : range.lowerBound
        let place = try #require(text[start...].firstRange(of: wrong.at)?.lowerBound)
        let lines = text[..<place].split(separator: "\n", omittingEmptySubsequences: false)
        #expect(problem.line == lines.count)
        #expect(problem.column == (lines.last?.count ?? 0) + 1)
        // A fault leaves out its record, or the file; a warning does not.
        let entry = reading.record.files.first { $0.name == wrong.file }
        #expect(entry?.isAtFault == (wrong.severity == .fault))
    }
}
