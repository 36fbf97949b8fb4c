import ImprovementJourney
import JourneyFiles
import SeededRandomness
import Testing

@testable import Imports

/// Workbooks to sheets of text: what a cell says, and what is refused.
@Suite struct Workbooks {
    private typealias Cell = WrittenWorkbook.Cell

    private func rows(_ cells: [Cell]..., isFrom1904: Bool = false) throws -> [[String]] {
        var written = WrittenWorkbook((title: "Sheet", rows: cells))
        written.isFrom1904 = isFrom1904
        return try #require(try Workbook(written.file()).sheets.first).rows.map(\.cells)
    }

    private func refusal(_ file: ImportFile) -> String? {
        do throws(ImportRefusal) {
            _ = try BroughtFile(file)
            return nil
        } catch { return error.message }
    }

    @Test func `a cell says what a reader of the sheet sees`() throws {
        // 45639 is 13 December 2024, and 44986.5 noon on 1 March 2023, counted from 30 December 1899 (Excel).
        #expect(
            try rows([.day(45639), .raw("<c r=\"REF\" s=\"1\"><v>44986.5</v></c>"), 45639, .percentage(0.6)])
                == [["2024-12-13", "2023-03-01", "45639", "60%"]])
        #expect(
            try rows(["a & <b>", 3.5, .flag(true), .error("#N/A"), .empty, .error("#REF!")])
                == [["a & <b>", "3.5", "TRUE", "#N/A", "", "#REF!"]])
        // Excel writes seventeen digits of 0.6.
        #expect(try rows([.raw("<c r=\"REF\"><v>0.59999999999999998</v></c>"), .number(1e6)]) == [["0.6", "1000000"]])
        // Numbers have decimal digits, however small or large they are.
        #expect(
            try rows([5e-05, -1.25e-07, 1.5e16, .percentage(1.5e-07)]) == [
                ["0.00005", "-0.000000125", "15000000000000000", "0.000015%"]
            ])
    }

    @Test func `a number says what its sheet shows and what its cell holds, where these are two`() throws {
        let decimals = Cell.raw("<c r=\"REF\" s=\"3\"><v>1.1</v></c>")
        let formula = Cell.raw("<c r=\"REF\" s=\"3\"><f>A1</f></c>")
        let long = Cell.raw("<c r=\"REF\" s=\"3\"><v>0.4321</v></c>")
        let cells: [Cell] = [.empty, 0.8, decimals, .percentage(0.431), "80%", formula, long]
        let row = try Workbook(WrittenWorkbook((title: "Sheet", rows: [cells])).file()).sheets[0].rows[0]
        let columns = Array(row.cells.indices)
        let left = CellText.notCalculated
        #expect(columns.map { row.text($0) } == ["", "0.8", "1.1", "43.1%", "80%", left, "0.4321"])
        #expect(columns.map { row.shown($0) } == ["", "0.8", "1.10", "43.1%", "80%", left, "0.4321"])
        #expect(columns.map { row.held($0) } == ["", "0.8", "1.1", "0.431", "80%", left, "0.4321"])
        #expect(row.held(9).isEmpty && row.shown(9).isEmpty)
    }

    @Test func `days before March 1900 have a number one lower, and 1904 is another count`() throws {
        // Excel takes 1900 for a leap year: 1 is 1 January 1900, 59 is 28 February and 61 is 1 March.
        #expect(try rows([.day(1), .day(59), .day(61)]) == [["1900-01-01", "1900-02-28", "1900-03-01"]])
        // 13 December 2024 is 1,462 days lower where the count begins on 1 January 1904.
        #expect(try rows([.day(44177)], isFrom1904: true) == [["2024-12-13"]])
        #expect(DayReading("44177", isFrom1904: true) == DayReading("45639"))
    }

    @Test func `shared texts keep their runs and leave out how they are pronounced`() throws {
        var written = WrittenWorkbook(
            (
                title: "Sheet",
                rows: [[.raw("<c r=\"REF\" t=\"s\"><v>1</v></c>"), .raw("<c r=\"REF\" t=\"s\"><v>0</v></c>")]]
            ))
        written.parts["xl/_rels/workbook.xml.rels"] =
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../xl/worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
        written.parts["xl/sharedStrings.xml"] =
            "<sst><si><t>one_x000D_\ntwo</t></si><si><r><t xml:space=\"preserve\">Locality </t></r><r><rPr/><t>4</t></r>"
            + "<rPh><t>no</t></rPh></si></sst>"
        let cells = try Workbook(written.file()).sheets[0].rows[0].cells
        #expect(cells == ["Locality 4", "one\n\ntwo"])
        written.parts["xl/sharedStrings.xml"] = "<sst><si><t>one</t></si></sst>"
        #expect(
            refusal(written.file())
                == "book.xlsx, Sheet, row 1, column 1 holds what its workbook does not have: save the workbook again.")
    }

    @Test func `a formula nobody worked out is no figure, and it is told where it stands`() throws {
        let file = WrittenWorkbook((title: "Plan", rows: [["Ref", "Action"], ["1", .formula("B1&C1")]])).file()
        let sheet = try Workbook(file).sheets[0]
        let table = try #require(sheet.table { $0.column("ref") != nil })
        #expect(table.rows[0].text(1) == "not calculated: open and save in Excel")
        #expect(
            table.warnings == ["book.xlsx, Plan: the formula in B2 is not calculated: open and save in Excel."])
        // An empty text that Excel worked out is one: ="".
        #expect(try rows([.raw("<c r=\"REF\" t=\"str\"><f>A1</f><v></v></c>"), "x"]) == [["", "x"]])
    }

    @Test(arguments: [
        ("dd/mm/yyyy", NumberFormats.Shown.day), ("mmm-yy", .day), ("[$-809]d mmmm yyyy;@", .day), ("mmm", .day),
        ("General", .number), ("0.0", .decimals(1)), ("0 \"days\"", .number),
        ("#,##0\\d", .number), ("[Red]0", .number),
        ("hh:mm:ss", .number), ("mm:ss", .number), ("0.0%", .percentage), ("0;[Blue]\"day\" d", .number),
        ("0", .number),
        ("#,##0.00_ ;-0.00", .decimals(2)), ("0.00E+00", .number), ("0.0#", .number), ("£0.00", .number),
    ])
    func `a format of days has a year or a day of the month in it`(code: String, shown: NumberFormats.Shown) {
        #expect(NumberFormats.shown(by: code) == shown)
    }

    @Test func `rows and columns keep their numbers, whatever is left out between them`() throws {
        let sheet =
            "<worksheet><sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AA3\"><v>2</v></c></row><row><c><v>3</v></c>"
            + "<c r=\"C4\" s=\"1\"/></row></sheetData></worksheet>"
        var written = WrittenWorkbook((title: "Sheet", rows: []))
        written.parts["xl/worksheets/sheet1.xml"] = sheet
        let rows = try Workbook(written.file()).sheets[0].rows
        #expect(rows.map(\.number) == [3, 4])
        #expect(rows[0].text(1) == "1" && rows[0].text(26) == "2" && rows[1].text(0) == "3")
        #expect(rows[1].cells.count == 1)
    }

    private static let table: [[Cell]] = [["Ref", "Action", "Owner"], ["1", "See every child", "Director"]]

    @Test(
        arguments: [
            ([0x50, 0x4B, 3, 4, 0, 0], "b.xlsx is cut off or damaged: save it again, or download it again."),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
                "b.xlsx is a workbook of the old kind (.xls): open it and save it as .xlsx."
            ),
            (
                [0xD0, 0xCF, 0x11, 0xE0] + "xxEncryptedPackage".utf8.flatMap { [$0, 0] },
                "b.xlsx is protected with a password: save it without one, and bring it again."
            ),
            (
                WrittenWorkbook.zip([("word/document.xml", "<a/>")]),
                "b.xlsx is a document and no workbook: bring the table of it, as .xlsx or CSV (UTF-8)."
            ),
            (
                WrittenWorkbook.zip([("mimetype", "x"), ("content.xml", "<a/>")]),
                "b.xlsx is an OpenDocument file: open it and save it as .xlsx or CSV (UTF-8)."
            ),
            (
                WrittenWorkbook.zip([("xl/workbook.bin", "x")]),
                "b.xlsx is a binary workbook (.xlsb): open it and save it as .xlsx."
            ),
            (
                WrittenWorkbook.zip([("../../etc/plan.csv", "a,b")]),
                "b.xlsx is a zip file and no workbook: unpack it, and bring the file that is meant."
            ),
        ] as [([UInt8], String)])
    func `what is no workbook that can be read is refused with what it is`(_ bytes: [UInt8], _ words: String) {
        #expect(refusal(ImportFile(name: "b.xlsx", bytes: bytes)) == words)
    }

    @Test func `what a workbook names and does not have is refused`() {
        var written = WrittenWorkbook((title: "Plan", rows: Self.table))
        written.parts["xl/worksheets/sheet1.xml"] = .some(nil)
        #expect(
            refusal(written.file())
                == "book.xlsx lacks the sheet Plan (xl/worksheets/sheet1.xml): open it, save it again, and bring that.")
        written.parts = ["xl/workbook.xml": "<workbook><sheets/></workbook>"]
        #expect(refusal(written.file()) == "book.xlsx is a workbook without a sheet of cells.")
        written.parts = ["xl/workbook.xml": "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"]
        #expect(refusal(written.file())?.contains("it declares a document type") == true)
        written.parts = ["xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/>"]
        #expect(refusal(written.file())?.hasPrefix("book.xlsx, Plan has rows out of their order after row 2") == true)
        written.parts = ["xl/worksheets/sheet1.xml": "<worksheet><row><c r=\"C1\"/><c r=\"B1\"/></row></worksheet>"]
        #expect(refusal(written.file())?.hasPrefix("book.xlsx, Plan, row 1 has cells out of their order") == true)
    }

    @Test func `a part that would fill the machine is not unpacked, and one with a password neither`() {
        let parts = WrittenWorkbook((title: "Plan", rows: Self.table)).texts
        let huge = ImportFile(name: "b.xlsx", bytes: WrittenWorkbook.zip(parts, claimedSize: 0xFFFF_FFF0))
        #expect(
            refusal(huge)
                == "b.xlsx, _rels/.rels would fill 4095 MB when it is unpacked, and is not read: bring the one sheet that is "
                + "meant, as CSV (UTF-8).")
        // A part of 2 MB in some hundred bytes is made to grow.
        let squeezed = ImportFile(name: "b.xlsx", bytes: WrittenWorkbook.zip(parts, claimedSize: 2 << 20))
        #expect(refusal(squeezed)?.contains("would fill 2 MB when it is unpacked") == true)
        let wrong = ImportFile(name: "b.xlsx", bytes: WrittenWorkbook.zip(parts, claimedSize: 7_000))
        #expect(refusal(wrong)?.hasPrefix("b.xlsx, _rels/.rels is damaged") == true)
        let secret = ImportFile(name: "b.xlsx", bytes: WrittenWorkbook.zip(parts, flag: 1))
        #expect(refusal(secret) == "b.xlsx is protected with a password: save it without one, and bring it again.")
    }

    @Test func `a row of very many elements is refused before it fills the memory`() {
        var written = WrittenWorkbook((title: "Plan", rows: Self.table))
        written.parts["xl/worksheets/sheet1.xml"] =
            "<worksheet><row>" + String(repeating: "<c/>", count: 200_000) + "</row></worksheet>"
        #expect(refusal(written.file())?.contains("more than 100000 elements lie in one") == true)
    }

    @Test func `text called a workbook is read as text, and a workbook called text as a workbook`() throws {
        guard
            case .table(let table) = try BroughtFile(
                file("plan.xlsx", "Ref,Action,Owner", "1,See every child,Director"))
        else { throw ImportRefusal("It is text.") }
        #expect(table.columns == ["Ref", "Action", "Owner"])
        guard case .workbook = try BroughtFile(WrittenWorkbook((title: "Plan", rows: Self.table)).file("plan.csv"))
        else {
            throw ImportRefusal("It is a workbook.")
        }
    }

    @Test func `whatever bytes change, there is a workbook or a sentence`() throws {
        let bytes = WrittenWorkbook(
            (title: "Plan", rows: Self.table), (title: "List 3", rows: [[.day(45_000), 3, .error("#N/A")]])
        ).file().bytes
        var generator = SeededNumbers(seed: 11)
        for _ in 0..<1_500 {
            var changed = bytes
            for _ in 0...Int.random(in: 0..<8, using: &generator) {
                changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            if Bool.random(using: &generator) {
                changed = Array(changed.prefix(Int.random(in: 1...changed.count, using: &generator)))
            }
            let words = refusal(ImportFile(name: "b.xlsx", bytes: changed))
            #expect(words.map { $0.hasPrefix("b.xlsx") && $0.hasSuffix(".") } ?? true, "\(words ?? "")")
        }
    }

    // MARK: Sheets of the kinds that read tables

    private static let plan: [[Cell]] = [
        ["Improvement plan", "", "Version 3"], [],
        ["Ref", "Action", "Owner", "Start date", "Due date", "% complete", "Update", "Date of update"],
        ["1.1", "See every child", "Director", .day(45_537), .day(45_657), .percentage(0.6), "Begun", .day(45_638)],
    ]

    @Test func `a sheet is the same plan as its text`() throws {
        var text = WrittenFolder()
        // 45537 is 2 September, 45657 is 31 December and 45638 is 12 December 2024.
        text.bring(
            .plan,
            [
                file(
                    "plan.csv", "Ref,Action,Owner,Start date,Due date,% complete,Update,Date of update",
                    "1.1,See every child,Director,02/09/2024,31/12/2024,60%,Begun,12/12/2024")
            ])
        var book = WrittenFolder()
        let plan = book.bring(
            .plan,
            [
                WrittenWorkbook((title: "Notes", rows: [["Made by the office"]]), (title: "Actions", rows: Self.plan))
                    .file()
            ])
        #expect(book.text("board-plan.json") == text.text("board-plan.json"))
        #expect(book.record.actions.count == 1)
        #expect(plan.texts(.told).first == "Of the sheets Notes, Actions, this is book.xlsx, Actions.")
    }

    @Test func `where two sheets fit, one has to be named; a hidden one only counts by its name`() {
        var written = WrittenWorkbook((title: "2024", rows: Self.plan), (title: "2025", rows: Self.plan))
        var folder = WrittenFolder()
        #expect(
            folder.bring(.plan, [written.file()]).texts(.refused) == [
                "book.xlsx has 2 sheets that fit: say with --sheet NAME which is meant. They are 2024, 2025."
            ])
        #expect(folder.bring(.plan, [written.file()]) { $0.sheet = "2025" }.texts(.refused) == [])
        #expect(
            folder.bring(.plan, [written.file()]) { $0.sheet = "2026" }.texts(.refused) == [
                "book.xlsx has no sheet \"2026\". Its sheets: 2024, 2025."
            ])
        written.hidden = ["2024"]
        #expect(
            folder.bring(.plan, [written.file()]).texts(.told).first
                == "Of the sheets 2024 (hidden), 2025, this is book.xlsx, 2025.")
    }
}
