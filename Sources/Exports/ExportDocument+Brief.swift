import Documents
import ImprovementJourney
import Panels

extension ExportDocument {
    /// A brief for its reader, of lines of 80 columns; nothing is hidden in it yet, and nothing left out for want of room.
    ///
    /// - Parameters:
    ///   - since: The day from which changes are told; nil takes the reader's own.
    ///   - faults: All faults of the folder; without them those that the page's files tell of.
    package init(
        briefFor reader: BriefReader, since: Day? = nil, in journey: Journey, faults: DataFaults? = nil
    ) {
        let page = BriefPage(for: reader, since: since, in: journey).page
        self.init(
            page: page, context: PageContext(journey, path: [page.title.text]), width: BriefText.columns, faults: faults
        )
        audience = reader.audience
    }
}
