import ImprovementJourney
import JourneyFiles

/// A folder for a council of the list: who it is, the measures that imports fill, and published files in one go.
///
/// No figure is in it that no file gave.
package struct NewFolder {
    /// A published file, with the day on which it was published; nil where nobody said.
    package struct Published {
        package let file: ImportFile
        package let day: Day?

        package init(_ file: ImportFile, on day: Day?) {
            self.file = file
            self.day = day
        }
    }

    /// Whose folder it is.
    package let council: LocalAuthority
    private let common: String?

    /// Finds the council by code, number or name.
    package init(council wanted: String, common: String?) throws(ImportRefusal) {
        self.common = common
        let record = ImportFolder(files: [], common: common).record
        guard !record.localAuthorities.isEmpty else {
            throw ImportRefusal("The list of councils, local-authorities.json, is not installed with the program.")
        }
        council = try record.council(named: wanted)
    }

    /// What would be written: the folder, and all that the files bring into it; nothing where one of them is refused.
    package func plan(bringing brought: [Published]) -> ImportPlan {
        var plan = ImportPlan()
        plan.targets = targets()
        if let month = council.lastMonth {
            plan.ask("\(council.title) (\(council.id)) was a council until \(month.words).")
        }
        var closings: [String] = []
        for (kind, day, files) in groups(brought, &plan) {
            var settings = ImportSettings()
            settings.published = day
            settings.council = council.id.text
            let folder = ImportFolder(files: plan.targets.map { ($0.name, $0.text) }, common: common)
            let part = Import(kind, settings, into: folder).plan(files)
            for var target in part.targets {
                // To the reader all of them are new: the folder is.
                target.change = .new
                plan.targets.removeAll { $0.name == target.name }
                plan.targets.append(target)
            }
            plan.notes += part.notes.filter { !plan.notes.contains($0) }
            closings.append("\(files.map(\.name).joined(separator: ", ")): \(part.closing)")
        }
        if plan.isRefused { plan.targets = [] }
        if brought.isEmpty {
            closings = ["No figure is in it yet: waymark import FILE says what a file is, and how to bring it in."]
        }
        plan.closing = closings.joined(separator: "\n")
        return plan
    }

    /// The files by kind and day of publication, the oldest first: a newer edition restates an older.
    private func groups(
        _ brought: [Published], _ plan: inout ImportPlan
    ) -> [(kind: ImportKind, day: Day, files: [ImportFile])] {
        var groups: [(kind: ImportKind, day: Day, files: [ImportFile])] = []
        for published in brought {
            let name = published.file.name
            do throws(ImportRefusal) {
                let file = try BroughtFile(published.file)
                guard let found = Import.recognised(file, ImportSettings()) else {
                    throw ImportRefusal("\(name) is of no kind that is known. \(file.looks)")
                }
                guard found.kind.needs == .published else {
                    throw ImportRefusal(
                        "\(name) is \(found.title), which is the council's own: bring it in afterwards with waymark "
                            + "import \(found.kind.id)."
                    )
                }
                guard let day = published.day else {
                    throw ImportRefusal(
                        "\(name) is \(found.title): say with --published \(name)=DATE when it was published.")
                }
                if let place = groups.firstIndex(where: { $0.kind.id == found.kind.id && $0.day == day }) {
                    groups[place].files.append(published.file)
                } else {
                    groups.append((found.kind, day, [published.file]))
                }
            } catch {
                plan.refuse(error.message)
            }
        }
        let order = ImportKind.all.map(\.id)
        func place(_ kind: ImportKind) -> Int { order.firstIndex(of: kind.id) ?? order.count }
        return groups.sorted { (place($0.kind), $0.day) < (place($1.kind), $1.day) }
    }

    /// The files of the folder before anything is brought in.
    private func targets() -> [ImportTarget] {
        let empty = ImportFolder(files: [], common: common)
        var targets = empty.founding(of: council)
        var measures: [JourneySubject: Register<Measure>] = [:]
        for var measure in ImportKind.all.flatMap(\.measures) {
            let subject = JourneySubject(rawValue: measure.panel) ?? .journey
            guard measures[subject]?[measure.id] == nil else { continue }
            measure.source = ImportFolder.listSource.id
            measures[subject, default: Register()].insert(measure)
        }
        for (subject, defined) in measures.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            var part = Record()
            for measure in defined { part.insert(measure) }
            targets.append(empty.definitions(subject, part, source: ImportFolder.listSource.id))
        }
        return targets
    }
}
