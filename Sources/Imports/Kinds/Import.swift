import ImprovementJourney
import JourneyFiles

/// Brings files into a folder: bytes in, a plan out.
///
/// Nothing here reads or writes a disk.
package struct Import {
    /// What is brought.
    package let kind: ImportKind
    /// What the caller said.
    package let settings: ImportSettings
    /// Where it goes.
    package let folder: ImportFolder
    /// The panels that there are; empty where any will do.
    private let panels: [String]

    package init(_ kind: ImportKind, _ settings: ImportSettings, into folder: ImportFolder, panels: [String] = []) {
        self.kind = kind
        self.settings = settings
        self.folder = folder
        self.panels = panels
    }

    /// The council's code in a folder that `waymark init` has just made.
    private static let placeholder = "E00000000"

    /// What would be written of these files, and what is to be said of it.
    package func plan(_ files: [ImportFile]) -> ImportPlan {
        var plan = ImportPlan()
        var brought: [BroughtFile] = []
        var rows = 0
        for file in files {
            do throws(ImportRefusal) {
                var file = try BroughtFile(file)
                try recognise(file)
                if case .workbook(let workbook) = file, kind.takesTables {
                    file = .table(try sheet(of: workbook, &plan))
                }
                if case .table(let table) = file {
                    table.warnings.forEach { plan.tell($0) }
                    rows += table.rows.count
                }
                brought.append(file)
            } catch {
                plan.refuse(error.message)
            }
        }
        var draft = ImportDraft()
        if !brought.isEmpty {
            do throws(ImportRefusal) {
                let founding = try founding()
                draft = try kind.plan(brought, settings, founding.isEmpty ? folder : folder.with(founding))
                plan.notes += draft.plan.notes
                plan.targets = try commonTargets(draft) + draft.plan.targets
                if !plan.targets.isEmpty {
                    plan.targets = founding + plan.targets
                    if !plan.targets.contains(where: { $0.name == "journey.json" }),
                        folder.text(of: "journey.json") == nil
                    {
                        plan.tell(
                            "The folder names no council: say with --council whose it is, and journey.json is made with it."
                        )
                    }
                }
                if let own = folder.record.council, let council = draft.council {
                    if own.id.text == Self.placeholder {
                        plan.ask(
                            "journey.json names no council yet: write \(council.id), \(council.title), region "
                                + "\(council.region?.text ?? "of yours") there."
                        )
                    } else if own.region == nil, let region = council.region {
                        // The file is its reader's, whoever made it.
                        plan.ask(
                            "journey.json names no region, without which councils of other regions stand beside "
                                + "\(council.title): write \"region\": \"\(region)\" in its council.")
                    }
                }
            } catch {
                plan.refuse(error.message)
            }
        }
        let problems = folder.newProblems(with: plan.targets, panels: panels)
        for problem in problems where problem.severity == .warning && targetNames(plan).contains(problem.file) {
            plan.ask("\(problem.file): \(problem.message)")
        }
        for fault in problems where fault.isFault {
            plan.refuse("The folder would have a fault. \(fault.file): \(fault.message) \(fault.remedy)")
        }
        // Files that stand on each other are written together or not at all.
        if problems.contains(where: \.isFault) { plan.targets = [] }
        plan.closing = closing(draft, of: brought, rows: rows, plan)
        return plan
    }

    /// The last line: what was read and made, what was left, and why nothing was where nothing is.
    private func closing(_ draft: ImportDraft, of brought: [BroughtFile], rows: Int, _ plan: ImportPlan) -> String {
        guard !brought.isEmpty else { return "Nothing is read and nothing made: see what is refused." }
        let read = draft.read ?? "\(rows.counted("row")) read, \(Double(draft.rowsUsed).text(decimals: 0)) used"
        let yielded =
            draft.yielded > 0
            ? ", \(draft.yielded.counted("figure")) left as \(draft.yielded == 1 ? "it stands" : "they stand") elsewhere"
            : ""
        let made =
            if !plan.targets.isEmpty {
                draft.made + " made"
            } else if plan.isRefused {
                "nothing made, for what is refused"
            } else if rows == 0, draft.read == nil {
                "nothing made, for there is no row below the header"
            } else if draft.rowsUsed == 0, draft.read == nil {
                "nothing made, for no row is of \(folder.record.council?.title ?? settings.council ?? "the council")"
            } else {
                "nothing made"
            }
        return "\(read): \(made)\(yielded); 0 identifiers written."
    }

    /// What a file is, in words, and the kind that takes it; nil where none does.
    package static func recognised(
        _ file: BroughtFile, _ settings: ImportSettings
    ) -> (kind: ImportKind, title: String)? {
        for kind in ImportKind.all {
            if let title = kind.recognises(file, settings) { return (kind, title) }
        }
        return nil
    }

    /// The one sheet that is meant, which is told where there are others.
    private func sheet(of workbook: Workbook, _ plan: inout ImportPlan) throws(ImportRefusal) -> Table {
        let fitting = workbook.tables(in: settings.sheet) { kind.recognises(.table($0), settings) != nil }
        guard let table = fitting.first, fitting.count == 1 else {
            throw ImportRefusal(
                "\(workbook.name) has \(fitting.count) sheets that fit: say with --sheet NAME which is meant. They are "
                    + "\(fitting.map { String($0.name.dropFirst(workbook.name.count + 2)) }.joined(separator: ", ")).")
        }
        if workbook.sheets.count > 1 {
            plan.tell("Of the sheets \(workbook.titles), this is \(table.name).")
        }
        return table
    }

    private func targetNames(_ plan: ImportPlan) -> [String] { plan.targets.map(\.name) }

    private func recognise(_ file: BroughtFile) throws(ImportRefusal) {
        if kind.recognises(file, settings) != nil { return }
        if case .workbook(let workbook) = file { try workbook.refuseUnknown(settings.sheet) }
        if let other = Self.recognised(file, settings) {
            throw ImportRefusal("\(file.name) is \(other.title): waymark import \(other.kind.id).")
        }
        throw ImportRefusal("\(file.name) is none of \(kind.title).\(lacking(file)) \(file.looks)")
    }

    /// Which columns a table lacks to be of the kind, and how to say which of its own hold that; empty where it has them.
    private func lacking(_ file: BroughtFile) -> String {
        guard case .table(let table) = file, table.hasTitles else { return "" }
        let missing = kind.lacking(table, settings)
        guard let first = missing.first else { return "" }
        return " It has no column for \(missing.joined(separator: ", ")): --column \"\(first)=NAME\" says which it is."
    }

    /// The files of the folder that a council's own list needs, where the folder names no council yet.
    ///
    /// The Department's tables bring it with them.
    private func founding() throws(ImportRefusal) -> [ImportTarget] {
        guard kind.needs != .published else { return [] }
        let record = folder.record
        guard let wanted = settings.council else {
            return []
        }
        let council = try record.council(named: wanted)
        if let own = record.council {
            guard own.id.text == Self.placeholder || record.newestCode(own.id.text) == council.id.text else {
                throw ImportRefusal(
                    "journey.json is of \(own.title) (\(own.id)), and --council says \(council.title) (\(council.id)): take "
                        + "a folder of its own.")
            }
            return []
        }
        return folder.text(of: "journey.json") == nil ? folder.founding(of: council) : []
    }

    /// What stands beside the figures: the council, where the folder names none, and areas that the figures speak of.
    private func commonTargets(_ draft: ImportDraft) throws(ImportRefusal) -> [ImportTarget] {
        guard !draft.plan.targets.isEmpty, let council = draft.council else { return [] }
        var targets: [ImportTarget] = []
        if let own = folder.record.council {
            // A code changes with a boundary: whoever names the council by its number is believed where the names
            // agree.
            let record = folder.record
            let isSame =
                settings.council != nil && own.title.plainWords == council.title.plainWords
                || record.newestCode(own.id.text) == record.newestCode(council.id.text)
            if own.id != council.id, !isSame, own.id.text != Self.placeholder {
                throw ImportRefusal(
                    "journey.json is of \(own.title) (\(own.id)), and the figures are of \(council.title) "
                        + "(\(council.id)): take a folder of its own."
                )
            }
        } else if folder.text(of: "journey.json") == nil {
            targets.append(
                folder.journey(
                    of: council, makes: ["The council: \(council.title), \(council.id). The file is yours from now on."]
                ))
        }
        if let areas = try areasTarget(draft.areas) { targets.append(areas) }
        return targets
    }

    private func areasTarget(_ areas: Record) throws(ImportRefusal) -> ImportTarget? {
        let name = ImportFolder.areasName
        let others = folder.record(without: [name])
        var part = try folder.earlier(name, measures: others.measures) ?? Record()
        for region in areas.regions where others.regions[region.id] == nil { part.insert(region) }
        for council in areas.councils where others.councils[council.id] == nil { part.insert(council) }
        guard !part.regions.isEmpty || !part.councils.isEmpty else { return nil }
        return folder.areas(part)
    }
}
