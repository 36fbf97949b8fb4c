import Documents
import ImprovementJourney

extension Page {
    /// The page with what it cannot know because of faults in files.
    ///
    /// Every page has it, whatever it counts: an inspection's findings are answered by actions of another file, and no rule
    /// may forget one.
    func cautioned(in journey: Journey) -> Page {
        let notes = journey.files.map(\.note).filter { !$0.isEmpty }
        guard let first = notes.first else { return self }
        var page = self
        // A narrow screen has two lines for this and the page's own sentence; Overview has a row for each file.
        page.caution =
            notes.count > 1 ? "Incomplete: \(notes.count) files at fault, see Overview." : "Incomplete: \(first)."
        page.tone = .concern
        return page
    }
}
