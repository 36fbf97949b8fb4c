import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Plain text, for those who do not have the screen.
    ///
    /// Whose, as at when and for whom; what is withheld; of several pages a summary and contents; the pages; at the end
    /// what signs mean, the sources by number, the words that readers may not know, and the faults of the files. The
    /// marking stands at head and foot, in a document that is cut into pages at those of each. Lines are no longer than
    /// the width, but for a word that cannot be broken.
    package static let plainText = ExportFormat(id: "text", title: "plain text", fileEnding: "txt") { document in
        PlainText(document).text
    }
}

/// The writing of plain text.
private struct PlainText {
    /// The lines of a summary, its heading among them.
    private static let linesOfSummary = 25

    let document: ExportDocument
    /// At least 20 columns.
    let width: Int
    let frame: DocumentFrame
    let sources: SourceList
    /// What stands before the pages of several, a line each.
    let summary: [String]

    init(_ document: ExportDocument) {
        self.document = document
        width = max(20, document.width)
        frame = document.frame
        sources = SourceList(of: document)
        summary =
            document.hasSeveralPages
            ? document.summary(width: max(20, document.width), lines: Self.linesOfSummary - 1) : []
    }

    var text: String {
        let body = self.body
        let names = body.stretches.compactMap(\.name)
        guard document.isPaged else {
            let front = self.front(naming: names, numbers: [:])
            var whole = Paper(stretches: front.stretches + body.stretches)
            if document.hasSeveralPages {
                whole = Paper(
                    stretches: self.front(naming: names, numbers: whole.lineNumbers).stretches + body.stretches)
            }
            let marking = markingLines
            let lines = whole.lines + (marking.isEmpty ? [] : [""] + marking)
            return Self.joined(lines)
        }
        let room =
            Paper.linesOfPage - runningHead(page: 999, of: 999).count - 1
            - (markingLines.isEmpty ? 0 : markingLines.count + 1)
        let first = Paper(stretches: front(naming: names, numbers: [:]).stretches + body.stretches).pages(ofLines: room)
        let pages = Paper(stretches: front(naming: names, numbers: first.numbers).stretches + body.stretches)
            .pages(ofLines: room).pages
        return pages.enumerated().map { place, lines in
            var lines = runningHead(page: place + 1, of: pages.count) + [""] + lines
            if !markingLines.isEmpty {
                let blank = Paper.linesOfPage - markingLines.count - lines.count
                lines += Array(repeating: "", count: max(1, blank)) + markingLines
            }
            return Self.joined(lines)
        }.joined(separator: "\u{0C}")
    }

    private static func joined(_ lines: [String]) -> String {
        lines.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }

    private var markingLines: [String] { frame.context.marking.isEmpty ? [] : [frame.context.marking] }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        let lines = text.withoutControls().wrapped(toColumns: width - indent)
        return indent == 0 ? lines : lines.map { String(repeating: " ", count: indent) + $0 }
    }

    /// What stands over every page of paper: whose, as at when, the marking and the page.
    private func runningHead(page: Int, of pages: Int) -> [String] {
        let context = frame.context
        let words = [context.council, "as at \(context.asAt.words)", context.marking, "page \(page) of \(pages)"]
        return wrapped(words.filter { !$0.isEmpty }.joined(separator: "   "))
    }

    // MARK: Before the pages

    private func front(naming names: [String], numbers: [String: Int]) -> Paper {
        var paper = Paper()
        let marking = document.isPaged || markingLines.isEmpty ? [] : markingLines + [""]
        var title = frame.title(width: width, glyphs: document.glyphs) + wrapped(document.readersWords)
        if let words = frame.faults.words { title += wrapped(words) }
        if !document.filter.isEmpty { title += wrapped(ExportDocument.words(ofFilter: document.filter)) }
        if let madeUp = document.illustrativeWords { title += wrapped(madeUp) }
        for sentence in document.withheld { title += wrapped(sentence.text) }
        paper.add(marking + title)
        guard document.hasSeveralPages else { return paper }
        paper.add(["", "Summary"] + summary)
        paper.add(
            ["", "Contents, by \(document.isPaged ? "page" : "line")"]
                + names.flatMap { name -> [String] in
                    let number = numbers[name].map { String($0) } ?? ""
                    let place = String(repeating: " ", count: max(0, 5 - number.count)) + number + "  "
                    let lines = name.withoutControls().wrapped(toColumns: max(8, width - place.count))
                    return lines.enumerated().map { ($0 == 0 ? place : "       ") + $1 }
                })
        return paper
    }

    // MARK: The pages and what follows them

    private var body: Paper {
        var paper = Paper()
        for place in document.parts.indices { add(document.parts[place], at: place, to: &paper) }
        let signs = SymbolKey(of: document.parts.map(\.page), glyphs: document.glyphs).entries
        if !signs.isEmpty {
            paper.add(["", "Signs"], name: "Signs", over: signs.map { sign in told(sign.symbol, sign.meaning) })
        }
        if !sources.sources.isEmpty {
            paper.add(
                ["", "Sources"], name: "Sources",
                over: sources.words.enumerated().map { place, words in told("[\(place + 1)]", words) }
                    + (sources.leftOutWords.map { [Paper.Stretch(wrapped($0))] } ?? []))
        }
        let terms = document.terms
        if !terms.isEmpty {
            paper.add(["", "Words"], name: "Words", over: terms.map { told($0.title + ":", $0.meaning) })
        }
        var foot = frame.foot(width: width, hasMarking: false)
        // A file with many faults is told over several pages.
        let end = foot.suffix(2)
        foot.removeLast(2)
        if foot.count > 1 {
            paper.add(
                Array(foot.prefix(2)), name: document.faults.title, over: foot.dropFirst(2).map { Paper.Stretch([$0]) })
        }
        paper.add(Array(end))
        return paper
    }

    /// A sign, source or word, and what is told of it, indented where it goes on.
    private func told(_ what: String, _ words: String) -> Paper.Stretch {
        let lines = "\(what) \(words)".withoutControls().wrapped(toColumns: width - 4)
        return Paper.Stretch(lines.enumerated().map { $0 == 0 ? $1 : "    " + $1 })
    }

    private func add(_ part: ExportDocument.Part, at place: Int, to paper: inout Paper) {
        let page = part.page
        let told = ([page.summary].filter { !$0.isEmpty } + page.answers).map(\.text)
        let words = told.filter { !document.isExcerpt || !document.summary(summary, holds: $0) }.flatMap { wrapped($0) }
        if document.hasSeveralPages {
            let line = String(repeating: document.glyphs.horizontal, count: width)
            let title = page.title.text
            paper.add(
                ["", line] + wrapped(title) + wrapped(contextWords(of: place)), name: title,
                over: words.isEmpty ? [] : [Paper.Stretch([""] + words)])
        } else {
            paper.add(words.isEmpty ? [] : [""] + words)
        }
        for section in page.sections {
            let numbers = sources.words(of: section)
            let heading = wrapped(section.headingOnPaper + (numbers.isEmpty ? "" : " " + numbers))
            paper.add(
                [""] + heading,
                over: section.blocks.flatMap { block in
                    block.stretches(width: width, chartHeight: document.chartHeight, glyphs: document.glyphs).map(
                        Paper.Stretch.init)
                })
        }
    }

    /// What stands under a page's title: on paper that is cut into pages the running head has the rest.
    private func contextWords(of place: Int) -> String {
        let context = document.parts[place].context
        let badge = document.frame(at: place).badge
        let words = document.isPaged ? [badge] : [context.council, context.dayWords.text, badge, context.marking]
        return words.filter { !$0.isEmpty }.joined(separator: "   ")
    }
}
