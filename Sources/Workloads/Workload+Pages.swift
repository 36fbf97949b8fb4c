import Documents
import Exports
import ImprovementJourney
import Panels

extension Workload {
    /// Each panel's page on a journey of which nothing has been worked out yet.
    static let pages = Panel.all.map { panel in
        Workload(name: "page of \(panel.id)") { record in
            let journey = record.journey()
            return { panel.page(journey).sections.count }
        }
    }

    /// What is handed out.
    static let exports = [
        Workload(name: "the whole journey as text") { record in
            let journey = record.journey()
            return { ExportFormat.plainText.text(ExportDocument(wholeJourney: journey)).utf8.count }
        }
    ]
}
