import Documents
import ImprovementJourney

extension Page {
    /// The page with what it cannot know because of faults in files.
    ///
    /// Every page has it, whatever it counts: an inspection's findings are answered by actions of another file, and no rule
    /// may forget one.
    func cautioned(in journey: Journey) -> Page {
        let files = journey.files.filter { !$0.note.isEmpty }
        guard let first = files.first else { return self }
        // Figures of before lack nothing: they are old.
        let what = files.allSatisfy { $0.lastGood != nil && $0.leftOut.isEmpty } ? "Of before" : "Incomplete"
        var page = self
        // A narrow screen has two lines for this and the page's own sentence; Overview has a row for each file.
        page.caution =
            files.count > 1 ? "\(what): \(files.count) files at fault, see Overview." : "\(what): \(first.note)."
        page.tone = .concern
        return page
    }
}
