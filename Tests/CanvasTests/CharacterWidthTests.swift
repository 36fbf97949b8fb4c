import Canvas
import CharacterWidths
import Testing

/// Expected columns: Unicode Standard Annex 11 (East Asian Width) and what the C library's `wcwidth` adds up, which is what
/// ncurses reckons with.
struct CharacterWidthTests {
    @Test(arguments: [
        ("A", 1), ("~", 1), ("ć", 1), ("c\u{301}", 1), ("ï", 1), ("ß", 1), ("Ł", 1), ("Ω", 1), ("Ж", 1),
        ("児", 2), ("あ", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("。", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("𠮷", 2), ("א", 1), ("שׁ", 1), ("م", 1), ("مّ", 1), ("ไ", 1), ("กำ", 2), ("न", 1), ("नि", 2),
        ("│", 1), ("█", 1), ("▲", 1), ("●", 1), ("…", 1), ("→", 1), ("·", 1), ("\u{A0}", 1), ("\u{FFFD}", 1),
    ])
    func `a letter or sign takes its columns`(text: String, columns: Int) {
        #expect(text.displayColumns == columns)
    }

    @Test(arguments: [
        ("😀", "😀"), ("👋🏽", "👋"), ("☝🏽", "☝"), ("👨‍👩‍👧‍👦", "👨"), ("🏳️‍🌈", "🏳"), ("🇬🇧", "GB"), ("❤️", "❤"), ("❤️‍🔥", "❤"),
        ("1️⃣", "1"), ("⌚", "⌚"), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴"), ("🀄", "🀄"), ("👩🏽‍🚀x", "👩x"), ("🇬", "G"),
    ])
    func `an emoji of several parts is shown as the one that all terminals agree on`(emoji: String, shown: String) {
        #expect(emoji.shown == shown)
        #expect(emoji.displayColumns == shown.displayColumns)
    }

    @Test(arguments: [
        "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
        "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FEFF}", "\u{FE0F}", "\u{E0041}",
        "\u{3164}", "\u{34F}", "\u{378}", "\u{FFFF}",
    ])
    func `what cannot be seen, turns text around or is unknown is shown as a symbol of one column`(text: String) {
        #expect(text.shown == "\u{FFFD}")
        #expect(text.displayColumns == 1)
    }

    @Test func `a mark without a letter stands on an empty circle and a letter has at most four`() {
        #expect("\u{301}a".shown == "\u{25CC}\u{301}a")
        #expect(" \u{301}".shown == " \u{25CC}\u{301}")
        #expect(("a" + String(repeating: "\u{301}", count: 9)).shown == "a\u{301}\u{301}\u{301}\u{301}")
        #expect("می\u{200C}خواهم".shown == "می\u{200C}خواهم")
        #expect("a\u{AD}b".shown == "a-b")
    }

    @Test(arguments: ["\n", "\r\n", "\t", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{0}", "\u{2028}"])
    func `a control character takes one column because a mark is drawn in its place`(text: String) {
        #expect(text.displayColumns == 1)
    }

    @Test func `text takes the sum of its characters`() {
        #expect("".displayColumns == 0)
        #expect("Safeguarding".displayColumns == 12)
        #expect("Zoë 児玉 👨‍👩‍👧".displayColumns == 4 + 4 + 1 + 2)
        #expect("a\r\nb".displayColumns == 3)
        #expect("a\u{1B}b\u{7F}c\u{9B}\td".shown == "a␛b␡c\u{FFFD} d")
        #expect("Zoë 児玉".dropFirst(4).displayColumns == 4)
    }

    @Test(arguments: [
        ("Court", 5, "Court"), ("Court", 9, "Court"), ("Court", 4, "Cou…"), ("Court", 1, "…"), ("Court", 0, ""),
        ("Court", -3, ""), ("", 0, ""), ("児玉さくら", 10, "児玉さくら"), ("児玉さくら", 9, "児玉さく…"),
        ("児玉さくら", 8, "児玉さ…"), ("e\u{301}toile", 3, "e\u{301}t…"), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨…"), ("🇬🇧", 1, "…"),
        ("e\u{301}\u{202E}", 2, "e\u{301}\u{FFFD}"),
    ])
    func `text is cut to columns with a mark`(text: String, columns: Int, cut: String) {
        #expect(text.truncated(toColumns: columns) == cut)
        #expect(cut.displayColumns <= max(0, columns))
    }

    @Test func `the mark can be ASCII or wide`() {
        #expect("Safeguarding".truncated(toColumns: 6, mark: "~") == "Safeg~")
        // The number that tells twelve teams apart stays; a sentence and a year are cut at their ends.
        #expect("Safeguarding 7".truncatedBeforeNumber(toColumns: 12) == "Safeguar…g 7")
        #expect("Safeguarding 12".truncatedBeforeNumber(toColumns: 12) == "Safegua…g 12")
        #expect("Safeguarding 7".truncatedBeforeNumber(toColumns: 14) == "Safeguarding 7")
        #expect("Safeguarding 7".truncatedBeforeNumber(toColumns: 6) == "Safeg…")
        #expect("Inspection, June 2019".truncatedBeforeNumber(toColumns: 12) == "Inspection,…")
        #expect(
            "Clear late assessments in Assessment 4".truncatedBeforeNumber(toColumns: 20) == "Clear late assessme…")
        #expect("Safeguarding".truncated(toColumns: 6, mark: "児") == "Safe児")
        #expect("Safeguarding".truncated(toColumns: 1, mark: "児") == "S")
    }

    @Test(arguments: [
        ("ć", "c"), ("c\u{301}", "c"), ("ï", "i"), ("Ł", "L"), ("ø", "o"), ("Š", "S"), ("’", "'"), ("–", "-"),
        ("\u{A0}", " "), ("…", "~"), ("児", "?"), ("א", "?"), ("👍", "?"), ("a", "a"), ("\u{1B}", "?"), ("\r\n", " "),
    ])
    func `a character has its nearest in ASCII`(character: Character, fallback: Character) {
        #expect(character.asciiFallback == fallback)
    }
}
