/// A workbook (.xlsx) as its sheets of text; what it is, is told by its bytes and not by its name.
///
/// ECMA-376 part 1: a zip file of parts in XML. Formulas are not worked out: their stored results are read.
package struct Workbook: Sendable {
    /// The file's name.
    let name: String
    /// Its sheets, in their order.
    let sheets: [WorkbookSheet]

    /// A sheet of a council's largest list has some 10 MB, of the Department's largest table 60 MB.
    private static let longestPart = 128 << 20
    /// What all its parts may have together.
    private static let longest = 256 << 20
    /// More sheets than this nobody turns over.
    private static let mostSheets = 500

    /// Whether a file is a workbook or says that it is no longer one that can be read.
    static func fits(_ file: ImportFile) -> Bool { ZipArchive.fits(file) || isCompound(file) }

    /// Reads all sheets.
    init(_ file: ImportFile) throws(ImportRefusal) {
        if Self.isCompound(file) { throw Self.refusal(ofCompound: file) }
        var parts = try Parts(file, Self.longest)
        let main = try parts.mainPart()
        let book = try parts.root(main, of: "its list of sheets")
        let relations = try parts.relations(of: main)
        let strings = try Self.strings(relations, &parts)
        let formats = try relations.first { $0.isOf("styles") }.map { relation throws(ImportRefusal) in
            NumberFormats(try parts.root(relation.target, of: "its number formats"))
        }
        let isFrom1904 = ["1", "true"].contains(book.first("workbookPr")?.attribute("date1904") ?? "")
        let cells = CellText(
            strings: strings, formats: formats ?? NumberFormats(), isFrom1904: isFrom1904)
        let listed = book.first("sheets")?.all("sheet") ?? []
        guard listed.count <= Self.mostSheets else {
            throw ImportRefusal("\(file.name) has more than \(Self.mostSheets) sheets: bring the one that is meant.")
        }
        var sheets: [WorkbookSheet] = []
        for entry in listed {
            let title = entry.attribute("name")?.trimmed ?? ""
            guard let relation = relations.first(where: { $0.id == entry.attribute("id") }), relation.isOf("worksheet")
            else { continue }
            sheets.append(
                try WorkbookSheet(
                    title, of: file.name, isHidden: ["hidden", "veryHidden"].contains(entry.attribute("state") ?? ""),
                    part: try parts.bytes(relation.target, of: "the sheet \(title)"), longest: Self.longestPart, cells))
        }
        guard !sheets.isEmpty else { throw ImportRefusal("\(file.name) is a workbook without a sheet of cells.") }
        name = file.name
        self.sheets = sheets
    }

    /// The texts that cells share; none where the workbook keeps each in its cell.
    private static func strings(_ relations: [Relation], _ parts: inout Parts) throws(ImportRefusal) -> [String] {
        guard let relation = relations.first(where: { $0.isOf("sharedStrings") }) else { return [] }
        var strings: [String] = []
        try MarkupReader.each(
            "si", in: try parts.bytes(relation.target, of: "the texts of its cells"), longest: longestPart
        ) { element in strings.append(CellText.text(of: element)) }
        return strings
    }

    /// What one part says that another is for it.
    private struct Relation {
        let id: String
        /// The end of the kind's address, in which the older and the strict form agree.
        let kind: String
        let target: String

        func isOf(_ kind: String) -> Bool { self.kind == kind }
    }

    /// The parts of the file, and how much of them may still be unpacked.
    private struct Parts {
        let archive: ZipArchive
        let file: ImportFile
        var left: Int

        init(_ file: ImportFile, _ longest: Int) throws(ImportRefusal) {
            archive = try ZipArchive(file)
            self.file = file
            left = longest
        }

        /// The part that lists the sheets, as the file names it.
        mutating func mainPart() throws(ImportRefusal) -> String {
            let named =
                archive.part("_rels/.rels") == nil
                ? nil : try relations(of: "").first { $0.isOf("officeDocument") }?.target
            let main = named ?? "xl/workbook.xml"
            guard archive.part(main) != nil, !main.hasSuffix(".bin"), !main.hasPrefix("word/"), !main.hasPrefix("ppt/")
            else { throw Workbook.refusal(ofOther: archive, file.name) }
            return main
        }

        mutating func bytes(_ name: String, of what: String) throws(ImportRefusal) -> ImportFile {
            guard let place = archive.part(name) else {
                throw ImportRefusal(
                    "\(file.name) lacks \(what) (\(name)): open it, save it again, and bring that.")
            }
            let part = try archive.unpacked(place, longest: min(left, Workbook.longestPart))
            left -= part.bytes.count
            return part
        }

        mutating func root(_ name: String, of what: String) throws(ImportRefusal) -> MarkupElement {
            try MarkupReader.root(of: try bytes(name, of: what))
        }

        /// What a part says of others; the file itself is the part of no name.
        mutating func relations(of part: String) throws(ImportRefusal) -> [Relation] {
            let folders = part.split(separator: "/").dropLast().map { String($0) }
            let last = part.split(separator: "/").last ?? ""
            let root = try root((folders + ["_rels", "\(last).rels"]).joined(separator: "/"), of: "what its parts are")
            return root.all("Relationship").map { element in
                let kind = element.attribute("Type")?.split(separator: "/").last.map { String($0) } ?? ""
                let target = element.attribute("Target") ?? ""
                var names = target.hasPrefix("/") ? [] : folders
                for name in target.split(separator: "/") where name != "." {
                    if name == ".." { names = names.dropLast() } else { names.append(String(name)) }
                }
                return Relation(
                    id: element.attribute("Id") ?? "", kind: kind, target: names.joined(separator: "/"))
            }
        }
    }
}

extension Workbook {
    /// The compound files of Office before 2007, in which today's programs also put a workbook with a password.
    private static func isCompound(_ file: ImportFile) -> Bool { file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

    private static func refusal(ofCompound file: ImportFile) -> ImportRefusal {
        // The names of its streams are in UTF-16.
        let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        return ImportRefusal(
            file.bytes.holds(mark)
                ? "\(file.name) is protected with a password: save it without one, and bring it again."
                : "\(file.name) is a workbook of the old kind (.xls): open it and save it as .xlsx.")
    }

    fileprivate static func refusal(ofOther archive: ZipArchive, _ name: String) -> ImportRefusal {
        func has(_ part: String) -> Bool { archive.part(part) != nil }
        if has("word/document.xml") || has("ppt/presentation.xml") {
            return ImportRefusal(
                "\(name) is a document and no workbook: bring the table of it, as .xlsx or CSV (UTF-8).")
        }
        if has("xl/workbook.bin") {
            return ImportRefusal("\(name) is a binary workbook (.xlsb): open it and save it as .xlsx.")
        }
        if has("content.xml"), has("mimetype") {
            return ImportRefusal("\(name) is an OpenDocument file: open it and save it as .xlsx or CSV (UTF-8).")
        }
        return ImportRefusal("\(name) is a zip file and no workbook: unpack it, and bring the file that is meant.")
    }
}

extension [UInt8] {
    /// Whether these bytes stand anywhere in it.
    fileprivate func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            if self[place...].starts(with: wanted) { return true }
            rest = self[(place + 1)...]
        }
        return false
    }
}
