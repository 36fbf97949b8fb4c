import Documents
import ImprovementJourney

extension BriefPage {
    /// What the figures cannot tell.
    var gapsSection: Section {
        let gaps = journey.gaps.filter { reader != .public || $0.isForAnybody }
        let items = gaps.enumerated().map { place, gap in item(gap, at: place) }
        return Section(
            brief: "gaps", "What these figures cannot tell", items, first: reader == .public ? 1 : 3,
            emptyText: "Nothing is known to be missing.", in: journey
        ).aboutPlan()
    }

    private func item(_ gap: RecordGap, at place: Int) -> BriefItem {
        let words: Sentence =
            switch gap {
            case .files(let files):
                "Files are at fault, so that something is missing or of before: \(files.map { Sentence(words: $0.note) }.listed(2))."
            case .silence(let silence): "What came after \(silence.since): the council's own entries end on that day."
            case .illustrative(let measures, let all, let plan, let promises):
                illustrativeWords(measures, of: all, plan: plan, promises: promises)
            case .findingsWithoutMeasure(let findings):
                "Whether \(findings.count.counted("finding")) \(findings.count.isOrAre) put right, since nothing measures \(findings.count.itOrThem): \(findings.map { Sentence(words: $0.title) }.listed())."
            case .tooFew(let measures):
                "Whether there is more than chance in \(names(measures)): too few figures or cases."
            case .old(let measures): "How it stands now with \(names(measures)): the newest figures are old."
            case .claims(let count, let all):
                "Whether \(count) of \(all.counted("figure")) said in public \(count.isOrAre) right: nothing published of the same thing and time is in the record."
            case .statement(let statement):
                "Whether the statement of what the council will do, due \(statement.due), was published: the record does not say."
            case .noPlan: "Whether anything is done, or late: no plan is recorded."
            case .noFigures: "How anything is measured: no figure is recorded."
            }
        return BriefItem("gap \(place)", words)
    }

    private func illustrativeWords(_ measures: Int, of all: Int, plan: Bool, promises: Bool) -> Sentence {
        var parts: [Sentence] = []
        if measures > 0 { parts.append("\(measures) of the \(all) measures taken each month or quarter") }
        if plan { parts.append("the improvement plan") }
        if promises { parts.append("the promises to scrutiny") }
        return
            "What is marked illustrative is made up to fill the example and true of no one: \(parts.joined(separator: ", "))."
    }

    private func names(_ measures: [Measure]) -> Sentence { measures.map { Sentence(words: $0.title) }.listed() }
}

extension RecordGap {
    /// Whether it is of use to a reader who knows nothing of charts and claims.
    fileprivate var isForAnybody: Bool {
        switch self {
        case .files, .silence, .illustrative, .findingsWithoutMeasure, .noPlan, .noFigures: true
        case .tooFew, .old, .claims, .statement: false
        }
    }
}
