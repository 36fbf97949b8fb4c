import Documents
import ImprovementJourney

extension Panel {
    /// How we stand beside the other councils of the region.
    static let region = Panel(
        id: "region", key: "9", title: "Region", question: "How do we stand beside the others?"
    ) { RegionPage(journey: $0).page }
}

/// The councils of the memorandum and the journey's own beside them, on a journey's day.
struct RegionPage {
    /// The journey, as it stands.
    let journey: Journey
    /// Whom the council is compared with.
    let compared: ComparedCouncils
    /// What councils are compared on, as far as the record defines it.
    let comparisons: [Comparison]
    /// The newest period that any of them has a figure for; nil where there is none.
    let period: Period?

    /// One measure that councils are compared on.
    struct Comparison {
        /// What its column is called.
        let heading: Sentence
        /// The councils' figures.
        let among: CouncilComparison

        var measure: Measure { among.measure }
    }

    init(journey: Journey) {
        self.journey = journey
        let compared = journey.comparedCouncils
        let measures = Self.headings.compactMap { id, heading in
            journey.measures[id].map { (measure: $0, heading: heading) }
        }
        let scopes = compared.members.map { Scope.otherCouncil($0.id) } + journey.comparisonScopes.filter(\.isCouncil)
        let period = measures.flatMap { item in scopes.compactMap { journey.series(item.measure.id, $0)?.last } }.max()
        self.compared = compared
        self.period = period
        comparisons = measures.map { item in
            Comparison(
                heading: item.heading, among: CouncilComparison(item.measure, at: period, in: journey))
        }
    }

    private static let headings: [(Measure.ID, heading: Sentence)] = [
        (.agencyShareCensus, "Agency"), (.vacancyShareCensus, "Vacancy"), (.turnoverCensus, "Turnover"),
        (.caseloadCensus, "Caseload"), (.absenceCensus, "Absence"), (.inPostCensus, "In post"),
    ]

    /// The councils that the table speaks of.
    var members: [Council] { compared.members }

    /// Whom the table of councils speaks of, in words: `the 11 councils`, `the 10 other councils of East of England`.
    var membersWords: Sentence {
        switch compared.basis {
        case .memorandum: "the \(members.count.counted("council"))"
        case .region(let region):
            "the \(members.count.counted("other council")) of \(journey.title(of: Scope.region(region)))"
        case .record: "the \(members.count.counted("other council")) of this record"
        }
    }

    /// What the councils have in common, where their words do not say it already.
    var basisWords: Sentence { compared.basis == .memorandum ? " of the memorandum" : "" }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "region" }
        // What is known stands above what is not.
        let figures: [Section?] =
            members.isEmpty && areaSection != nil
            ? [besideSection?.showingFirst(4), areaSection, neighbourSection, councilSection]
            : [
                councilSection, besideSection?.showingFirst(4), neighbourSection, rankSection,
                areaSection,
            ]
        let claimed = Section.claims(claims, in: journey, title: "Spend and numbers as claimed")
        return Page(
            title: "Region", summary: summary,
            sections: (figures + memorandumSections + [claimed]).compactMap { $0 })
    }

    static let ownDocument: Sentence = "waymark snapshot --panel region"

    private var summary: Sentence {
        if let measure = comparisons.first?.among.measure, let period, let joint = journey.jointWords(measure, period) {
            return joint + "."
        }
        if members.isEmpty {
            return
                "No other council is in this record: \(journey.wouldHold("region", "them", broughtBy: "workforce-statistics"))."
        }
        guard let among = comparisons.first?.among, let period, among.count > 0 else {
            return "\(membersWords.capitalised)\(basisWords): no census of their workforce is known on this day."
        }
        guard among.own.value.number != nil else {
            return "\(among.measure.title), \(short: period): no figure of \(journey.title(of: .council)), middle of "
                + "\(membersWords) \(among.middle)."
        }
        let sentence: Sentence =
            "\(among.measure.title), \(short: period): \(journey.title(of: .council)) \(among.own), "
            + "middle of \(membersWords) \(among.middle)"
        guard let better = among.better else { return sentence + "." }
        return sentence + "; \(better) of \(among.count) are better."
    }

    /// Where the figures of councils come from.
    func sources(_ scopes: [Scope]) -> [Source] {
        journey.sources(ofSeries: scopes.flatMap { scope in comparisons.map { Series.Key($0.measure.id, scope) } })
    }
}
