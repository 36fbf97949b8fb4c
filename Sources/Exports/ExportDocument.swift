import DocumentText
import Documents
import ImprovementJourney
import Panels

/// What is handed out: pages one after the other, each with what stands above it.
///
/// What a reader may see is decided before, and so is how much of a page is written: writers leave nothing out and hide
/// nothing.
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
    /// Whether it is cut into pages of paper, where a format has lines.
    package var isPaged = false
    /// Whether its pages tell only what none of the others does; what is noted of its sources is left out then.
    private(set) var isExcerpt = false
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

    /// The document with only the rows that match, as a reader types it after `/`.
    package func filtered(by filter: String) -> ExportDocument {
        var document = self
        document.filter = filter
        for place in parts.indices { document.parts[place].page = parts[place].page.filtered(by: RowFilter(filter)) }
        return document
    }

    /// The names before a colon in a filter that no column of the document has.
    package func unknownColumns(of filter: String) -> [String] {
        RowFilter(filter).unknownColumns(in: recordTables)
    }

    /// What the columns of the document's records are called, each once, in small letters.
    package var recordColumns: [String] {
        var seen: Set<String> = []
        return recordTables.flatMap(\.columns).map { $0.title.text.lowercased() }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
    }

    private var recordTables: [Table] {
        parts.flatMap(\.page.sections).compactMap(\.table).filter(\.showsHeadings)
    }

    /// The document with as much of its pages as the extent holds; where something is left out they say so.
    ///
    /// Where readers have several pages before them, none says what another says.
    package func cut(to extent: Extent) -> ExportDocument {
        var document = self
        let extent = extent == .forReading && hasSeveralPages ? .excerpts : extent
        document.isExcerpt = extent == .excerpts
        for place in parts.indices { document.parts[place].page = parts[place].page.cut(to: extent) }
        return document
    }

    /// Whether it has several pages, and so contents and a summary of its own.
    var hasSeveralPages: Bool { parts.count > 1 }

    /// Rows of a chart's plot: less where there are many.
    var chartHeight: Int { hasSeveralPages ? 8 : 12 }

    /// What stands above and below all of it.
    var frame: DocumentFrame {
        var context =
            parts.first?.context ?? PageContext(council: "", path: [], asAt: Day(daysSince1970: 0), marking: "")
        if hasSeveralPages { context.path = ["The whole journey"] }
        let kinds = Source.Kind.allCases.filter { kind in parts.contains { $0.page.provenance.contains(kind) } }
        return DocumentFrame(context: context, provenance: kinds, faults: faults)
    }

    /// What stands above and below a page.
    func frame(at place: Int) -> DocumentFrame {
        DocumentFrame(context: parts[place].context, provenance: parts[place].page.provenance, faults: faults)
    }
}
