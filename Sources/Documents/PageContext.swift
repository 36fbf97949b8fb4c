import ImprovementJourney

/// What stands above every page, on the screen and on paper: whose journey, where, as at when, from what sources.
package struct PageContext: Hashable, Sendable {
    /// The council's name; empty until the files name it.
    package var council: String
    /// The titles from the panel to the page.
    package var path: [String]
    /// The day on which the page stands.
    package var asAt: Day
    /// How long the record has said nothing by that day; nil where it goes on to it.
    package var silence: RecordSilence?
    /// Files of which something is left out, not read, or of before, with all that is wrong with them.
    package var faultyFiles: [JourneyFile] = []
    /// The protective marking.
    package var marking: String

    package init(council: String, path: [String], asAt: Day, silence: RecordSilence? = nil, marking: String) {
        self.council = council
        self.path = path
        self.asAt = asAt
        self.silence = silence
        self.marking = marking
    }

    /// `as at 25 November 2026; last entry 30 September 2026, 56 days before`.
    package var dayWords: Sentence {
        "as at \(asAt)" + (silence.map { "; \($0.words)" } ?? "")
    }

    /// The context of a page of a journey as that stands.
    package init(_ journey: Journey, path: [String]) {
        self.init(
            council: journey.council?.title ?? "", path: path, asAt: journey.asAt, silence: journey.silence,
            marking: journey.settings.marking)
        faultyFiles = journey.files.filter { $0.isAtFault || $0.lastGood != nil }
    }

    /// The council's name without `County Council` and the like.
    package var shortCouncil: String {
        for ending in [" County Council", " City Council", " Borough Council", " Council"]
        where council.hasSuffix(ending) && council.count > ending.count {
            return String(council.dropLast(ending.count))
        }
        return council
    }
}
