import ImprovementJourney
import JourneyFiles

/// Brings Ofsted's inspections and visits of one council into a folder.
struct OfstedImport {
    private static let target = "ofsted-published.json"
    private let settings: ImportSettings
    private let folder: ImportFolder
    private let wanted: String
    private let codes: Set<String>
    private var plan = ImportPlan()
    private var found: [(inspection: Inspection, hasType: Bool)] = []
    private var title: String?
    private var rowsUsed = 0

    init(_ settings: ImportSettings, _ folder: ImportFolder) {
        self.settings = settings
        self.folder = folder
        // Ofsted's files have the nine-character codes alone.
        let stated = settings.council.flatMap { $0.utf8.count == 9 ? $0 : nil }
        let said = (stated ?? folder.record.council?.id.text ?? settings.council ?? "").uppercased()
        wanted = folder.record.newestCode(said)
        // A file of before a boundary changed has the code of then.
        codes = Set([said, wanted] + (folder.record.localAuthority(said)?.earlierCodes ?? []))
    }

    mutating func add(_ table: Table) throws(ImportRefusal) {
        guard let columns = OfstedColumns(table) else { return }
        let own = table.rows.filter { codes.contains($0.text(columns.code).uppercased()) }
        if own.isEmpty {
            var titles: [String: String] = [:]
            for row in table.rows { titles[row.text(columns.code)] = columns.title.map { row.text($0) } ?? "" }
            let isCode = wanted.utf8.count == 9 && wanted.hasPrefix("E")
            guard isCode else { throw ImportRefusal.noCouncil(wanted, in: table.name, among: titles) }
            return plan.tell("\(table.name) has nothing of \(wanted).")
        }
        for row in own {
            title = title ?? columns.title.map { row.text($0) }
            do throws(ImportRefusal) {
                let inspection = try inspection(of: row, columns)
                rowsUsed += 1
                take(inspection, hasType: columns.hasType, row.number, table.name)
            } catch {
                plan.refuse(error.told(of: row, in: table.name))
            }
        }
    }

    /// Adds an inspection, or joins it with the same of another file.
    private mutating func take(_ inspection: Inspection, hasType: Bool, _ row: Int, _ file: String) {
        guard
            let place = found.firstIndex(where: {
                $0.inspection.began == inspection.began && $0.inspection.kind == inspection.kind
            })
        else { return found.append((inspection, hasType)) }
        if found[place].inspection.judgements != inspection.judgements {
            plan.ask(
                "\(file), row \(row): the \(inspection.kind) of \(inspection.began.words) has other grades in another "
                    + "row; those of the first stand."
            )
        }
        if hasType, !found[place].hasType { found[place] = (inspection, true) }
    }

    private mutating func inspection(of row: Table.Row, _ columns: OfstedColumns) throws(ImportRefusal) -> Inspection {
        let began = try day(row.text(columns.began), "inspection date")
        let published = try day(row.text(columns.published), "publication date")
        guard published >= began else {
            throw ImportRefusal("it was published on \(published.words), before it began on \(began.words).")
        }
        let type = columns.type.map { row.text($0) } ?? "ILACS Inspection"
        guard let kind = Self.kind(type) else {
            throw ImportRefusal(
                "\"\(type)\" is no type of inspection that is known: a standard, short or single inspection, a focused "
                    + "or monitoring visit, or a joint targeted area inspection."
            )
        }
        let isGraded = kind == "inspection"
        let framework = Self.framework(of: type, on: began)
        let theme = columns.theme.map { row.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
        let judgements = isGraded ? try judgements(of: row, columns, framework, began) : []
        let name = kind.text.capitalisedSentence
        return Inspection(
            id: Inspection.ID("\(isGraded ? "inspection" : "visit")-\(began)"), kind: kind,
            title: isGraded ? type : theme.map { "\(name): \($0.lowercasedStart)" } ?? name, framework: framework,
            theme: isGraded ? nil : theme, began: StatedDate(began), published: StatedDate(published),
            judgements: judgements,
            letter: isGraded
                ? "Grades as published; the report is not restated here." : "The letter is not restated here.",
            findings: [], source: "ofsted-outcomes-published")
    }

    private mutating func judgements(
        of row: Table.Row, _ columns: OfstedColumns, _ framework: InspectionFramework.ID, _ began: Day
    ) throws(ImportRefusal) -> [Judgement] {
        guard let framework = folder.record.inspectionFrameworks[framework] else {
            throw ImportRefusal("no scale of \(framework) is known: install Waymark anew.")
        }
        var judgements: [Judgement] = []
        for (area, column) in columns.areas {
            let text = row.text(column)
            guard !text.isEmpty else {
                // An area that did not exist has no grade; one that did, and has none, somebody has to look up.
                if let area = framework.area(area, on: began) {
                    plan.ask(
                        "The inspection of \(began.words) has no grade for \(area.name.lowercasedStart) in the file, "
                            + "and \(framework.id) gave one then: look into the report."
                    )
                }
                continue
            }
            let word = text.plainWords
            guard
                let grade = framework.grades.first(where: {
                    $0.title.plainWords == word || $0.grade.rawValue.plainWords == word
                })
            else {
                throw ImportRefusal(
                    "\"\(text)\" is no grade of \(framework.id): "
                        + "\(framework.grades.map(\.title).joined(separator: ", "))."
                )
            }
            if framework.area(area, on: began) == nil {
                plan.ask(
                    "The inspection of \(began.words) has a grade for \(area.rawValue), which \(framework.id) did not "
                        + "give then: it is left out."
                )
                continue
            }
            judgements.append(Judgement(area: area, grade: grade.grade))
        }
        return judgements
    }

    private func day(_ text: String, _ what: String) throws(ImportRefusal) -> Day {
        switch DayReading(text) {
        case .day(let day): return day
        case .notInCalendar: throw ImportRefusal("the \(what) \(text) does not exist.")
        case .noDay: throw ImportRefusal("the \(what) \"\(text)\" is no day. Write 31/07/2024.")
        }
    }

    private static func kind(_ type: String) -> InspectionKind.ID? {
        let words = type.plainWords
        if words.contains("focused visit") { return "focused visit" }
        if words.contains("monitoring visit") { return "monitoring visit" }
        if words.contains("jtai") || words.contains("joint targeted") { return "joint targeted area inspection" }
        let isGraded =
            ["standard inspection", "short inspection", "single inspection"].contains { words.contains($0) }
            || ["inspection", "ilacs", "sif", "ilacs inspection"].contains(words)
        return isGraded ? "inspection" : nil
    }

    /// The framework that a type names, or that of its time.
    private static func framework(of type: String, on began: Day) -> InspectionFramework.ID {
        let words = type.plainWords
        if words.contains("ilacs") { return "ILACS" }
        if words.contains("single inspection") || words.contains("sif") { return "SIF" }
        return began.year < 2018 ? "SIF" : "ILACS"
    }

    /// All that was found, with what earlier imports brought.
    mutating func draft() throws(ImportRefusal) -> ImportDraft {
        var draft = ImportDraft()
        draft.rowsUsed = rowsUsed
        guard let published = settings.published else {
            throw ImportRefusal("Say --published DATE: no file tells when it was published.")
        }
        let others = folder.record(without: [Self.target])
        let earlier = try folder.earlier(Self.target, measures: others.measures)
        let source: Source.ID = "ofsted-outcomes-published"
        // Files of one edition come one after the other; the day of the newest stands.
        let newest = max(published, earlier?.sources[source]?.published?.first ?? published)
        var part = Record()
        part.insert(
            Source(
                id: source, kind: .published, publisher: "Ofsted",
                title: "Children's social care in England: inspection outcomes", published: StatedDate(newest),
                note: "Open Government Licence v3.0. Care leavers became a judgement of their own in January 2023."))
        var inspections = found.map(\.inspection)
        for old in earlier?.inspections.all ?? [] where !inspections.contains(where: { $0.id == old.id }) {
            inspections.append(old)
        }
        for inspection in inspections.sorted(by: { ($0.began, $0.id.text) < ($1.began, $1.id.text) }) {
            if let hand = others.inspections.first(where: { $0.kind == inspection.kind && $0.began == inspection.began }
            ) {
                plan.tell(
                    "The \(inspection.kind) of \(inspection.began.words) stands in a file of yours as \(hand.id), and "
                        + "is left to it."
                )
            } else {
                part.insert(inspection)
            }
        }
        if !part.inspections.isEmpty {
            let titles = part.inspections.map { "\($0.title), \($0.began.words)" }
            draft.plan.targets = [
                folder.target(
                    Self.target, .ofsted, part, source: source, of: "ofsted", measures: Register(),
                    makes: titles.map { $0 + "." })
            ]
            draft.name(
                wanted, title ?? folder.record.council?.title ?? wanted, region: nil, source: source, in: folder)
            plan.tell("Findings are not in Ofsted's tables: add them to a file of your own from the report.")
        }
        draft.plan.notes = plan.notes
        draft.made = "\(part.inspections.count.counted("inspection or visit", "inspections and visits"))"
        return draft
    }
}

extension String {
    /// The text with a small letter at its start, in the middle of a sentence; an abbreviation stays.
    var lowercasedStart: String {
        let second = unicodeScalars.dropFirst().first
        return second.map { $0.properties.isUppercase } ?? false ? self : prefix(1).lowercased() + dropFirst()
    }
}
