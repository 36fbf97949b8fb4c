import Testing

@testable import Imports

/// Text files to rows and cells.
@Suite struct `Tables that are brought` {
    private func table(_ text: String) throws(ImportRefusal) -> Table {
        try Table(ImportFile(name: "t.csv", bytes: Array(text.utf8)))
    }

    private func refusal(_ bytes: [UInt8]) -> String? {
        do throws(ImportRefusal) {
            _ = try Table(ImportFile(name: "t.csv", bytes: bytes))
            return nil
        } catch { return error.message }
    }

    @Test func `a quoted cell holds commas, line ends and quotation marks, and rows count as a spreadsheet counts`()
        throws
    {
        let table = try table("a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n\r\n2,3\r\n")
        #expect(table.columns == ["a", "b"])
        #expect(table.rows.map(\.number) == [2, 4])
        #expect(table.rows.map { $0.cells[1] } == ["x, \"y\"\nz", "3"])
        #expect(table.rows.map { $0.text(1) } == ["x, \"y\" z", "3"], "the lines of a cell are one")
    }

    @Test func `columns are found whatever their capitals, blanks, underscores and apostrophes`() throws {
        let table = try table("\u{FEFF}Time_Period, New LA code ,child\u{2019}s age\n2024,E1,3\n")
        #expect(table.column("time period") == 0)
        #expect(table.column("new_la_code") == 1)
        #expect(table.column("Child's age") == 2)
        #expect(table.column("region") == nil)
    }

    @Test func `a heading whose lines break is told on one`() throws {
        let table = try table("\"Date of\nupdate\",b\n1,2\n")
        #expect(table.columns == ["Date of update", "b"])
        #expect(table.column("date of update") == 0)
    }

    @Test func `a percentage is found by its name of today in editions that called it so`() throws {
        let table = try table("agency_rate_fte_perc,Turnover_Rate_FTE_Perc,caseload_fte\n1,2,3\n")
        #expect(table.column("agency_rate_fte") == 0)
        #expect(table.column("turnover_rate_fte") == 1)
        #expect(table.column("caseload") == nil)
    }

    @Test func `tabs and semicolons part cells where the header has them`() throws {
        #expect(try table("a;b\n1,5;2\n").rows.map { $0.text(0) } == ["1,5"])
        #expect(try table("a\tb\n1\t2\n").rows.map { $0.text(1) } == ["2"])
    }

    @Test func `a mark that combines with a comma is no other comma`() throws {
        #expect(try table("a,b\n1,\u{301}4\n").rows.map { $0.text(0) } == ["1"])
    }

    @Test func `UTF-16 and Windows-1252 are read, and it is told`() throws {
        let text = "a,b\nCafé,£5\n"
        for isLittle in [true, false] {
            let units = [0xFEFF] + Array(text.utf16)
            let bytes = units.flatMap {
                isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
            }
            let table = try Table(ImportFile(name: "t.csv", bytes: bytes))
            #expect(table.rows.map { $0.text(0) + $0.text(1) } == ["Café£5"])
            #expect(table.warnings == ["t.csv is in UTF-16, and was read as that."])
        }
        // 0x92 is the curly apostrophe of Windows, 0xE9 an e with its accent.
        let old = try Table(ImportFile(name: "t.csv", bytes: Array("a\nchild".utf8) + [0x92, 0x73, 0x20, 0xE9, 0x0A]))
        #expect(old.rows.map { $0.text(0) } == ["child\u{2019}s \u{E9}"])
        #expect(old.warnings.first?.hasPrefix("t.csv is no UTF-8, and was read as Windows-1252") == true)
    }

    @Test func `what is no table is refused with a sentence`() {
        let cases: [([UInt8], String)] = [
            ([], "t.csv is empty."),
            (Array("a,b\n1,\"x\n2,3\n".utf8), "t.csv, row 2, column 2: a quotation mark is opened and never closed"),
            (Array("a,b\n1,2,3\n".utf8), "t.csv, row 2 has 3 cells, and the header 2"),
            (Array("a,b\n1,\"x\"y\n".utf8), "t.csv, row 2, column 2: text follows a closing quotation mark"),
            (Array("%PDF-1.7".utf8), "t.csv is a PDF"),
            (Array("a,b\n1,".utf8) + [0], "t.csv is no text: byte 7 is zero"),
            ([0x00, 0x01, 0x02], "t.csv is no text"),
            (
                Array(repeating: UInt8(ascii: "a"), count: 100_002),
                "t.csv, row 1, column 1 is longer than 100,000 characters"
            ),
            (Array(repeating: UInt8(ascii: ","), count: 3_000), "t.csv, row 1 has more than 2,000 cells"),
            (
                [UInt8](unsafeUninitializedCapacity: (64 << 20) + 1) { $1 = (64 << 20) + 1 },
                "t.csv is larger than 64 MB"
            ),
        ]
        for (bytes, sentence) in cases {
            #expect(refusal(bytes)?.hasPrefix(sentence) == true, "\(sentence)")
        }
    }

    @Test func `a row that ends early counts as empty there, and it is told`() throws {
        let table = try table("a,b,c\n1,2,3\n4\n")
        #expect(table.rows[1].text(2).isEmpty)
        #expect(table.warnings == ["t.csv, row 3 ends before the last column: what is missing there counts as empty."])
    }
}
