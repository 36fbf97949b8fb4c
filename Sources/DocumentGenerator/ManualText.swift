import DocumentText

/// A page of the manual, in the language of man(7).
struct ManualText {
    private(set) var text: String

    /// The beginning of a page.
    ///
    /// It has no day, though mandoc asks for one: the same sources give the same page.
    init(_ title: String, section: Int, source: String) {
        text = """
            .\\" Made from the code by `make documents`; do not edit.
            .TH \(title) \(section) "" "\(Self.escaped(source))" "Waymark"
            .nh
            .ad l

            """
    }

    /// A heading of the page.
    mutating func section(_ title: String) { text += ".SH \(Self.escaped(title.uppercased()))\n" }

    /// A heading within a section.
    mutating func subsection(_ title: String) { text += ".SS \(Self.escaped(title))\n" }

    /// A paragraph; words between grave accents are bold, as what is typed is.
    mutating func paragraph(_ words: String) {
        // A heading begins a paragraph by itself.
        let last = text.dropLast().split(separator: "\n").last ?? ""
        if !last.hasPrefix(".SH"), !last.hasPrefix(".SS") { text += ".PP\n" }
        append(words)
    }

    /// A term, and what it means set in under it.
    mutating func item(_ term: String, _ words: String) {
        text += ".TP\n\(Self.line(term))\n"
        append(words.isEmpty ? "\\&" : words)
    }

    /// Lines as they are, set in.
    mutating func example(_ lines: [String]) {
        text += ".PP\n.RS 4\n.nf\n" + lines.map { Self.line($0) + "\n" }.joined() + ".fi\n.RE\n"
    }

    /// What a command says of itself: paragraphs, and examples where lines are set in.
    mutating func discussion(_ words: String) {
        var examples: [String] = []
        // The empty line at the end closes the last example.
        for line in "\(words)\n".split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  ") {
                examples.append(String(line.dropFirst(2)))
                continue
            }
            if !examples.isEmpty { example(examples) }
            examples = []
            if !line.isEmpty { paragraph(String(line)) }
        }
    }

    private mutating func append(_ words: String) {
        // A source line is one that an editor shows; groff fills them.
        var isBold = false
        for line in words.wrapped(toColumns: 60) {
            var made = isBold ? "\\fB" : ""
            for (place, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                if place > 0 {
                    isBold.toggle()
                    made += isBold ? "\\fB" : "\\fR"
                }
                made += part == "\\&" ? "\\&" : Self.escaped(String(part))
            }
            text += Self.guarded(made) + (isBold ? "\\fR" : "") + "\n"
        }
    }

    private static func line(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return guarded(
            parts.enumerated().map { ($0 % 2 == 0 ? "" : "\\fB") + escaped(String($1)) + ($0 % 2 == 0 ? "" : "\\fR") }
                .joined())
    }

    /// A line that no macro begins.
    private static func guarded(_ line: String) -> String {
        line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line
    }

    /// The text as groff gives it back: signs that are typed stay what they are, so that they can be copied.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case _ where !scalar.isASCII:
                let code = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
