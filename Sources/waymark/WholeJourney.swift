import ImprovementJourney
import Panels
import Snapshots

/// Every panel one after the other.
enum WholeJourney {
    static func text(of standing: Journey, width: Int) -> String {
        let pages = Panel.all.map { panel in
            let page = panel.page(standing)
            return (page: page, context: PageContext(standing, path: [page.title]))
        }
        return TextSnapshot.text(pages: pages, width: width)
    }
}
