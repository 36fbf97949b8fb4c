import JourneyFiles
import Testing

@Suite struct `Editions of a publication in a file` {
    private func told(_ more: String) -> [String] {
        FieldFolder.read(series: [#"{ "measure": "m", "first": "2024-01", "values": [5, 6, 7], \#(more) }"#]).told
    }

    private func told(_ editions: (from: String?, to: String, published: String)...) -> [String] {
        let texts = editions.map { edition in
            let from = edition.from.map { #""from": "\#($0)", "# } ?? ""
            return #"{ \#(from)"to": "\#(edition.to)", "published": "\#(edition.published)" }"#
        }
        return told(#""editions": [ \#(texts.joined(separator: ", ")) ]"#)
    }

    @Test func `stand in order, each after what it printed`() {
        #expect(told((nil, "2024-02", "2024-04-11"), (nil, "2024-03", "2024-07-11")) == [])
        #expect(
            told((nil, "2024-03", "2024-03-30")) == [
                "fault: The edition to 2024-03 was published on 2024-03-30, before March 2024 had ended."
            ])
        #expect(
            told((nil, "2024-03", "2024-07-11"), (nil, "2024-02", "2024-04-11")) == [
                "fault: The edition to 2024-02 of 2024-04-11 stands after that to 2024-03 of 2024-07-11."
            ])
        #expect(told(("2024-03", "2024-02", "2024-07-11")) == ["fault: An edition is from 2024-03 to 2024-02."])
        #expect(
            told((nil, "2024-04", "2024-07-11")) == [
                "warning: The edition to 2024-04 goes beyond the series, which ends with 2024-03."
            ])
    }

    @Test func `name periods of the measure's cadence`() {
        #expect(told((nil, "2024", "2024-07-11")).count == 1)
        #expect(told(("2024", "2024-03", "2024-07-11")).count == 1)
    }

    @Test func `come out every year or quarter, not every month of a monthly series`() {
        #expect(told(#""publishedEvery": "year to 31 March", "knownAfterDays": 214"#) == [])
        #expect(
            told(#""publishedEvery": "monthly""#) == [
                "fault: `publishedEvery` is \"monthly\", no longer than the series' own periods."
            ])
    }
}
