/// What may stand in a file in place of what should.
enum OddValues {
    /// Values as a file has them; some are no JSON.
    static let values: [String] =
        [
            "null", "true", "false", "0", "-0", "-1", "1.5", "1e12", "1e13", "-1e12", "1e308", "1e999", "-1e999",
            "1e-400",
            "2147483647", "2147483648", "9007199254740993", "0.1000000000000000055", "01", "1.", ".5", "+1", "NaN",
            "Infinity", "0x10", "''", "[]", "{}", "[[]]", "[null]", "[1, \"a\", {}]", "{\"id\": 1}", "{\"id\": \"\"}",
            "\"\"", "\"1900-01-01\"", "\"2100-12-31\"", "\"2019-02-29\"", "\"2019-02-30\"", "\"0000-00-00\"",
            "\"2019\"",
            "\"2019-07\"", "\"2019-Q3\"", "\"2019-07-31\"", "\"9999-12-31\"", "\"team/\"", "\"team/x\"", "\"council\"",
            "\"ongoing\"", "\"c\"", "\"k\"", "\"\\ud83d\"", "\"\\u0000\"", "\"\\u202e\"", "\"\\x\"", "tru", "undefined",
        ] + [
            String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
            String(repeating: "{\"a\":", count: 150) + "1" + String(repeating: "}", count: 150),
            String(repeating: "[", count: 100_000),
            "[" + Array(repeating: "0", count: 5_000).joined(separator: ",") + "]",
            "1" + String(repeating: "0", count: 400),
        ]

    /// Texts that steer terminals, run in other directions, take no room or too much, or look like something else.
    static let texts: [String] = [
        "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{8}\u{8}\u{8}", "\r\n\tline", "\u{0}", "\u{7F}",
        "\u{85}\u{2028}\u{2029}",
        "\u{202E}desrever\u{202C}", "\u{2066}\u{2067}\u{2069}\u{200E}\u{200F}\u{61C}", "\u{200B}\u{FEFF}\u{2060}",
        "\u{301}x",
        "e" + String(repeating: "\u{301}", count: 500), "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇬🇧🇬", "1\u{FE0F}\u{20E3}", "児童福祉", "ﷺ", "\u{10FFFF}\u{E000}",
        "<script>alert(1)</script>", "'; DROP TABLE cases; --", "=SUM(A1)", "| a | b |\n|---|", "```\n# head", "%s%n%x",
        "$(reboot)",
        "../../etc/passwd", "team/", "-", " ", "a\u{AD}b", "true", "1,101", "2019-02-30", "NULL",
        String(repeating: "long ", count: 4_000), String(repeating: "é", count: 20_000),
    ]
}
