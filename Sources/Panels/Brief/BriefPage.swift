import Documents
import ImprovementJourney

/// What a reader is handed before a meeting or a visit: how the council stands, what has changed, what is worst and what is
/// better, what will be asked and what the record answers, what is to be decided, and what none of it can tell.
///
/// Each part's items stand in the order of their weight, so that a writer who has room for some knows which.
package struct BriefPage {
    let journey: Journey
    let reader: BriefReader
    let beginning: BriefBeginning

    /// - Parameter since: The day from which changes are told; nil takes the reader's own.
    package init(for reader: BriefReader, since day: Day? = nil, in journey: Journey) {
        self.journey = journey
        self.reader = reader
        beginning = day.map(BriefBeginning.init(named:)) ?? BriefBeginning(for: reader, in: journey)
    }

    package var page: Page {
        let sections = [
            standingSection, changesSection, worseSection, betterSection, questionsSection, decisionsSection,
            gapsSection,
        ]
        return Page(title: title, summary: "", sections: sections.compactMap(\.self))
    }

    private var title: Sentence {
        switch reader {
        case .board: "Brief for the improvement board"
        case .adviser: "Brief for the Department for Education's adviser"
        case .scrutiny: "Brief for the scrutiny committee"
        case .visit: "Brief before a visit by Ofsted"
        case .public: "How children's services stand"
        }
    }
}
