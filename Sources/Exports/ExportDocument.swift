import DocumentText
import Documents
import ImprovementJourney
import Panels

/// What is handed out: pages one after the other, each with what stands above it.
///
/// What a reader may see is decided before: writers leave nothing out and hide nothing.
package struct ExportDocument: Sendable {
    /// A page with what stands above it.
    package struct Part: Sendable {
        /// What the screen shows.
        package var page: Page
        /// Whose journey, where and as at when.
        package var context: PageContext

        package init(page: Page, context: PageContext) {
            self.page = page
            self.context = context
        }
    }

    /// The pages.
    package var parts: [Part]
    /// What the rows were narrowed to; empty where they were not.
    package var filter: String
    /// Columns of a line, where a format has lines.
    package var width: Int
    /// Unicode or ASCII, where a format draws.
    package var glyphs: Glyphs
    /// What is wrong with the files behind the pages.
    package var faults: DataFaults
    /// Whom it is for; set by what prepares it for them.
    package internal(set) var audience = Audience.internal
    /// What is hidden or left out for its readers, and why; a sentence each, empty where nothing is.
    package internal(set) var withheld: [Sentence] = []

    /// - Parameter faults: All faults of the folder; without them those that the pages' files tell of.
    package init(
        _ parts: [Part], filter: String = "", width: Int = 100, glyphs: Glyphs = .unicode, faults: DataFaults? = nil
    ) {
        self.parts = parts
        self.filter = filter
        self.width = width
        self.glyphs = glyphs
        self.faults = faults ?? DataFaults(of: parts.first?.context.faultyFiles ?? [])
    }

    /// What stands above and below a page.
    func frame(at place: Int) -> DocumentFrame {
        DocumentFrame(context: parts[place].context, provenance: parts[place].page.provenance, faults: faults)
    }

    /// One page.
    package init(
        page: Page, context: PageContext, filter: String = "", width: Int = 100, glyphs: Glyphs = .unicode,
        faults: DataFaults? = nil
    ) {
        self.init([Part(page: page, context: context)], filter: filter, width: width, glyphs: glyphs, faults: faults)
    }

    /// Every panel, in the order of the keys.
    package init(
        wholeJourney journey: Journey, width: Int = 100, glyphs: Glyphs = .unicode, faults: DataFaults? = nil
    ) {
        self.init(
            Panel.all.map { panel in
                let page = panel.page(journey)
                return Part(page: page, context: PageContext(journey, path: [page.title.text]))
            }, width: width, glyphs: glyphs, faults: faults)
    }
}
