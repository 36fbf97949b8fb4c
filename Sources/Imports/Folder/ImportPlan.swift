import ImprovementJourney

/// What an import would write and what is to be said of it.
package struct ImportPlan: Sendable {
    /// The files, in the order in which they are to be written.
    package var targets: [ImportTarget] = []
    /// What is told, asked and refused.
    package var notes: [ImportNote] = []
    /// The last line: what was read, made and dropped.
    package var closing = ""

    /// What is said already: a file may be wrong in each of half a million rows.
    private var said: Set<ImportNote> = []

    package init() {}

    /// Whether something is not taken.
    package var isRefused: Bool { notes.contains { $0.weight == .refused } }

    mutating func tell(_ text: String) { add(.told, text) }
    mutating func ask(_ text: String) { add(.asked, text) }
    mutating func refuse(_ text: String) { add(.refused, text) }

    /// Adds files, those in the place of earlier ones of the same names, as they stand to a folder.
    mutating func add(_ files: [ImportTarget], to folder: ImportFolder) {
        for file in files {
            let target = folder.target(file.name, text: file.text, makes: file.makes)
            if let place = targets.firstIndex(where: { $0.name == file.name }) {
                targets[place] = target
            } else {
                targets.append(target)
            }
        }
    }

    /// Says of figures that a few people make that they may be recognised.
    mutating func ask(aboutSmall count: Int, below threshold: Int) {
        guard count > 0 else { return }
        ask(
            "\(count) \(count == 1 ? "figure rests" : "figures rest") on 1 to \(threshold - 1) people: the folder is your "
                + "own; what is handed to scrutiny and the public hides them (snapshot --audience).")
    }

    private mutating func add(_ weight: ImportNote.Weight, _ text: String) {
        // A cell that is told of may hold what tells of somebody.
        let note = ImportNote(weight, PersonalData.redacted(text).onOneLine)
        if said.insert(note).inserted { notes.append(note) }
    }
}
