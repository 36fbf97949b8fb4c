import Documents
import ImprovementJourney
import Panels

/// Every panel one after the other.
package enum WholeJourney {
    package static func text(of standing: Journey, width: Int) -> String {
        let pages = Panel.all.map { panel in
            let page = panel.page(standing)
            return (page: page, context: PageContext(standing, path: [page.title]))
        }
        return TextSnapshot.text(pages: pages, width: width)
    }
}
