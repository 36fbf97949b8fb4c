import CNCurses
import Canvas
import CharacterWidths
import Glibc
import SeededRandomness
import Testing

/// What is shown is held against the C library's `wcwidth`, by which ncurses and most terminals add up columns.
struct ShownTextTests {
    /// Runs with the C library's character types of UTF-8, in this thread alone.
    private func inUTF8<Result>(_ body: () throws -> Result) rethrows -> Result? {
        guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return nil }
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        return try body()
    }

    private func columnsByTheCLibrary(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + Int(cn_width($1.value)) }
    }

    @Test func `every scalar that is shown takes the columns that the C library gives it`() throws {
        let wrong = try #require(
            inUTF8 {
                (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
                    let shown = String(scalar).shown
                    return shown.displayColumns != columnsByTheCLibrary(shown) || shown.displayColumns < 1
                        || shown.unicodeScalars.contains { cn_width($0.value) < 0 }
                }.map { String($0.value, radix: 16) }
            })
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40))")
    }

    /// Scalars that change what their neighbours look like, and some that do not.
    private static let awkward: [Unicode.Scalar] = [
        "a", "1", "#", " ", "é", "児", "한", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{301}", "\u{20E3}", "\u{FE0F}",
        "\u{FE0E}",
        "\u{200D}", "\u{200C}", "\u{1F1EC}", "\u{1F1E7}", "\u{1F3FD}", "👨", "👩", "❤", "☝", "🏴", "\u{E0067}",
        "\u{E007F}",
        "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}", "\u{600}", "क", "\u{94D}", "\u{93F}", "\r", "\n", "\t", "\u{1B}",
        "\u{9B}", "\u{2028}", "\u{AD}", "\u{378}", "\u{180B}", "ม", "\u{E33}", "ی", "\u{115F}", "\u{FEFF}", "\u{E000}",
    ]

    private func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

    private func randomText(_ chance: inout SeededNumbers) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<12, using: &chance) {
            if Int.random(in: 0..<5, using: &chance) == 0,
                let any = Unicode.Scalar(UInt32(Int.random(in: 0..<0x11_0000, using: &chance)))
            {
                text.append(any)
            } else {
                text.append(Self.awkward[Int.random(in: 0..<Self.awkward.count, using: &chance)])
            }
        }
        return String(text)
    }

    @Test func `of random texts none takes more columns than reckoned, cut, drawn or put together`() throws {
        var chance = SeededNumbers(seed: 8)
        let done: Int? = inUTF8 {
            for turn in 0..<20_000 {
                let text = randomText(&chance)
                let shown = text.shown
                let columns = Int.random(in: 0..<8, using: &chance)
                let joined = shown + randomText(&chance).shown
                var grid = CellGrid(size: Size(columns: columns + 1, rows: 1))
                grid.write(text, at: Position(column: 0, row: 0))
                let isRight =
                    columnsByTheCLibrary(shown) == text.displayColumns && isSame(shown.shown, shown)
                    && isSame(joined.shown, joined)
                    && columnsByTheCLibrary(text.truncated(toColumns: columns)) <= columns
                    && columnsByTheCLibrary(grid.lines[0]) <= columns + 1
                // Told only where it is wrong: to tell each of so many takes longer than to look.
                if !isRight { Issue.record("turn \(turn): \(text.debugDescription), \(columns) columns") }
            }
            return 20_000
        }
        #expect(done == 20_000)
    }

    @Test func `texts of hundreds of thousands of scalars are shown in a moment`() {
        for scalar in ["é", "\u{301}", "\u{1F1EC}", "\u{200D}", "👨", "\u{1100}", "\u{202E}"] {
            let text = String(repeating: scalar, count: 200_000)
            let time = ContinuousClock().measure { #expect(text.truncated(toColumns: 10).displayColumns <= 10) }
            let all = ContinuousClock().measure { #expect(text.displayColumns >= 1) }
            #expect(time < .seconds(2) && all < .seconds(2), "\(scalar.debugDescription)")
        }
    }
}
