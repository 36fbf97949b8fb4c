import Documents
import ImprovementJourney
import Panels
import Testing

@testable import Exports

/// Comma-separated values as a program reads them (RFC 4180).
@Suite struct TableDataTests {
    /// The records of a text, by the rules of RFC 4180 alone.
    private func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\"" where isQuoted && characters.first == "\"":
                field.unicodeScalars.append(scalar)
                characters.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            case "\r" where !isQuoted && characters.first == "\n":
                characters.removeFirst()
                records.append(fields + [field])
                (fields, field) = ([], "")
            default: field.unicodeScalars.append(scalar)
            }
        }
        #expect(!isQuoted && fields.isEmpty && field.isEmpty)
        return records
    }

    @Test(arguments: [
        "=1+1", "+1", "-1+2", "@SUM(A1)", " =1", "\t=1", "\r=1", "\"=1\"", "' =1", "＝1", "＋1", "－1", "＠1", "“=1”",
        "\u{A0}=1", "=cmd|' /C calc'!A0",
    ])
    func `a cell that a spreadsheet would run is words, whatever stands before it`(_ odd: String) throws {
        let table = Table(of: [odd], id: { $0 }, columns: [Column("name", "Name", rank: 1) { TableCell("\($0)") }])
        let page = Page(title: "T", summary: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        let records = records(ExportFormat.commaSeparated.text(ExportDocument(page: page, context: context)))
        let place = try #require(records.firstIndex { $0 == ["Name"] })
        #expect(records[place + 1][0].first == "'")
    }

    @Test func `words that no spreadsheet runs stay as they are`() throws {
        let table = Table(
            of: ["-", "A-1", "1 = 1", "LATE 12d"], id: { $0 },
            columns: [Column("name", "Name", rank: 1) { TableCell("\($0)") }])
        let page = Page(title: "T", summary: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        let records = records(ExportFormat.commaSeparated.text(ExportDocument(page: page, context: context)))
        let place = try #require(records.firstIndex { $0 == ["Name"] })
        #expect(records[place + 1...place + 4].map { $0[0] } == ["-", "A-1", "1 = 1", "LATE 12d"])
    }

    @Test func `every line of a table has as many fields as its heading, on every panel`() {
        let journey = OneNumberTests.shipped.standing(on: Day(daysSince1970: 18108))
        for part in ExportDocument(wholeJourney: journey).parts {
            for section in part.page.sections {
                guard let table = section.table, !table.rows.isEmpty else { continue }
                var page = part.page
                page.sections = [section]
                page.sections[0].blocks = [.table(table)]
                let records = records(
                    ExportFormat.commaSeparated.text(ExportDocument(page: page, context: part.context)))
                let title = records.lastIndex { $0[0] == section.title.text }
                let lines = records[((title ?? 0) + 2)...].prefix { $0 != [""] }
                #expect(lines.count == table.rows.count + 1, "\(section.title)")
                #expect(Set(lines.map(\.count)).count == 1, "\(section.title)")
            }
        }
    }

    @Test func `a bar is its number with its limits, and a fact has a heading too`() {
        let bars = Table(
            of: [1], id: { "\($0)" },
            columns: [
                Column("weeks", "Weeks", rank: 1) { _ in
                    TableCell(.bar(Bar(value: 30, limit: 26, extendedLimit: 34, maximum: 60, label: "30 wk")))
                }
            ])
        let page = Page(
            title: "T", summary: "",
            sections: [
                Section(id: "bars", title: "Bars", blocks: [.table(bars)]),
                Section(id: "facts", title: "Facts", blocks: [.table(.facts([Fact("Owner", "Head")]))]),
            ])
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        let text = ExportFormat.commaSeparated.text(ExportDocument(page: page, context: context))
        #expect(text.contains("Weeks,Weeks: limit,Weeks: extended limit\r\n30,26,34\r\n"))
        #expect(text.contains("What,Value\r\nOwner,Head\r\n"))
    }

    @Test func `Markdown begins no list, rule or code where a sentence begins like one, and skips no level of heading`()
    {
        let odd: [Sentence] = [
            "- one", "+ two", "3. three", "4) four", "=== five", "    six", "a & b &amp; c", "--- rule",
        ]
        let page = Page(
            title: "T", summary: "S",
            sections: odd.enumerated().map { Section(id: "\($0)", title: $1, blocks: [.paragraph($1)]) })
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        let part = ExportDocument.Part(page: page, context: context)
        for document in [ExportDocument([part]), ExportDocument([part, part])] {
            let lines = ExportFormat.markdown.text(document).split(separator: "\n").map(String.init)
            for words in [#"\- one"#, #"\+ two"#, #"3\. three"#, #"4\) four"#, #"\=== five"#, "six", #"\--- rule"#] {
                #expect(lines.contains(words), "\(words)")
            }
            #expect(lines.contains(#"a \& b \&amp; c"#))
            var level = 0
            for line in lines where line.hasPrefix("#") {
                let next = line.prefix { $0 == "#" }.count
                #expect(next <= level + 1, "\(line)")
                level = next
            }
        }
    }
}
