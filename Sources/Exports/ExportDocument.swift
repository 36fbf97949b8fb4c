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

    package init(_ parts: [Part], filter: String = "", width: Int = 100, glyphs: Glyphs = .unicode) {
        self.parts = parts
        self.filter = filter
        self.width = width
        self.glyphs = glyphs
    }

    /// One page.
    package init(
        page: Page, context: PageContext, filter: String = "", width: Int = 100, glyphs: Glyphs = .unicode
    ) {
        self.init([Part(page: page, context: context)], filter: filter, width: width, glyphs: glyphs)
    }

    /// Every panel, in the order of the keys.
    package init(wholeJourney journey: Journey, width: Int = 100, glyphs: Glyphs = .unicode) {
        self.init(
            Panel.all.map { panel in
                let page = panel.page(journey)
                return Part(page: page, context: PageContext(journey, path: [page.title.text]))
            }, width: width, glyphs: glyphs)
    }
}
