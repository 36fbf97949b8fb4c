import Documents
import Exports
import ImprovementJourney
import JSON
import Testing

@Suite struct UnknownDayTests {
    @Test func `a check whose day a fault hides stands on no day, in words and in JSON`() throws {
        let context = PageContext(
            council: "Example Council", path: ["Check of the files"], asAt: Day(daysSince1970: 18108),
            marking: "OFFICIAL-SENSITIVE")
        var frame = DocumentFrame(context: context, provenance: [.council], faults: DataFaults([], files: []))
        // 31 July 2019 is 18108 days after 1 January 1970.
        #expect(frame.text([]).contains("as at 31 July 2019"))
        #expect(CheckJSON.value([], frame, files: 4)["asAt"] == "2019-07-31")
        frame.fileThatHidesDay = "journey.json"
        let text = frame.text([])
        #expect(text.contains("\nas at a day that is not known, for a fault in journey.json   "))
        #expect(!text.contains("2019"))
        #expect(CheckJSON.value([], frame, files: 4)["asAt"] == .null)
        #expect(CheckJSON.value([], frame, files: 4)["lastEntry"] == .null)
    }
}
