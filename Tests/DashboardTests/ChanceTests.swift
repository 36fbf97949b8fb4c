import Canvas
import Dashboard
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// Keys, sizes, days and files by chance, from fixed seeds: nothing may crash, and every frame is straight.
@Suite struct ChanceTests {
    /// Every key of the table, the commonest several times, and what can be typed besides.
    static let keys: [Key] =
        KeyBinding.all.flatMap(\.keys).map(\.key).filter { $0 != .control("c") }
        + [.enter, .enter, .enter, .escape, .tab, .down, .down, .delete, .control("u"), .function(2)]
        + "!a:é児~ 2019-07-31".map { .character($0) }
    private static let days = [
        "0001-01-01", "9999-12-31", "1900", "2100-12-31", "2016-02-29", "-5", "2012-04", "99999",
    ]

    @Test(arguments: 1...6)
    func `keys, sizes and days by chance leave the frame straight, and Esc ends at the panel`(seed: UInt64) {
        var steps = Steps(state: seed)
        let empty = Record(ends: Day(validText: "2019-07-31"))
        let folders = [EveryPanelTests.shipped, empty, Self.oddRecord]
        var size = Size(columns: 80, rows: 24)
        var state = DashboardState(record: folders[Int(seed) % folders.count], size: size)
        for _ in 0..<240 {
            if steps.next(below: 15) == 0 {
                size = Size(columns: steps.next(below: 251), rows: steps.next(below: 81))
                _ = state.apply(.resized(size))
            }
            if steps.next(below: 100) == 0 {
                state.reload(folders[steps.next(below: folders.count)])
                // With the marks of what changed, which the next key takes away.
                expectSound(state, at: size)
            }
            if steps.next(below: 25) == 0 {
                state.press("Esc", "Esc", "@")
                state.type(Self.days[steps.next(below: Self.days.count)])
                state.press("Enter")
            }
            _ = state.apply(.key(Self.keys[steps.next(below: Self.keys.count)]))
            expectSound(state, at: size)
            #expect(!state.destinations.isEmpty)
        }
        for _ in 0..<60 { state.press("Esc") }
        #expect(state.destinations.count == 1)
    }

    @Test(arguments: ["}", "]", "{", "["])
    func `the day stops at the ends of what can be recorded, also in a record that is not known then`(key: String) {
        var state = DashboardState(
            record: EveryPanelTests.shipped, route: [.panel("court")], size: Size(columns: 80, rows: 24))
        state.press("Enter")
        #expect(state.destinations.count == 2)
        let end = key == "[" ? "1900-01-31" : key == "]" ? "2100-12-31" : "2019-07-31"
        state.stand(on: end)
        for _ in 0..<3 { state.press(key) }
        #expect(Day.recordedYears.contains(state.asAt.year))
        expectSound(state, at: Size(columns: 80, rows: 24))
        state.press("Esc")
        #expect(state.destinations == [.panel("court")])
        state.stand(on: "2019-07-31")
        state.press("Enter")
        #expect(state.destinations.count == 2)
    }

    /// A small folder with its numbers, days and words changed by chance.
    @Test(arguments: 1...10)
    func `a file changed by chance is read, shown or named as wrong`(seed: UInt64) {
        var steps = Steps(state: seed &* 7919)
        let files = JourneyTemplate.files().map { file in
            (name: file.name, text: Self.changed(file.text, by: &steps))
        }
        let reading = JourneyFolder.read(files: files)
        for panel in Panel.all {
            var state = DashboardState(
                record: reading.record, route: [.panel(panel.id)], size: Size(columns: 80, rows: 24))
            expectSound(state, at: Size(columns: 80, rows: 24))
            for _ in 0..<2 {
                state.press("Tab", "i", "Esc", "Enter", "PgDn")
                expectSound(state, at: Size(columns: 80, rows: 24))
                state.press("Esc", "Down")
            }
        }
    }

    /// A record whose names are hard to draw.
    private static let oddRecord: Record = {
        let odd = "\\u001b[2J児\\n👨‍👩‍👧‍👦 e\u{301} שלום \\u202e" + String(repeating: "long ", count: 60)
        return JourneyFolder.read(
            files: JourneyTemplate.files().map { file in
                (file.name, file.text.replacing("\"title\": \"", with: "\"title\": \"\(odd)"))
            }
        ).record
    }()

    private static let oddNumbers = [
        "0", "-1", "1e308", "1e400", "5e-324", "-0.5", "1e12", "-1e12", "2147483647", "null",
    ]
    private static let oddDays = ["0001-01-01", "9999-12-31", "1900-01-01", "2100-12-31", "2016-02-29", "2019-07-31"]
    private static let oddWords = ["", "\\u001b[2J", "児\\n", "\\u202e", String(repeating: "x", count: 300)]

    /// A JSON text in which one number or text in twenty is another.
    private static func changed(_ text: String, by steps: inout Steps) -> String {
        var result = ""
        var rest = Substring(text)
        while let first = rest.first {
            if first == "\"" {
                let inner = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest.dropFirst(inner.count + 2)
                let isKey = rest.first == ":"
                var word = String(inner)
                if !isKey, steps.next(below: 20) == 0 {
                    let isDay = word.count == 10 && Day(word) != nil
                    word =
                        isDay ? oddDays[steps.next(below: oddDays.count)] : oddWords[steps.next(below: oddWords.count)]
                }
                result += "\"\(word)\""
            } else if first.isNumber || first == "-" {
                let number = rest.prefix { $0.isNumber || "-+.eE".contains($0) }
                rest = rest.dropFirst(number.count)
                let isChanged = steps.next(below: 20) == 0
                result += isChanged ? oddNumbers[steps.next(below: oddNumbers.count)] : String(number)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
