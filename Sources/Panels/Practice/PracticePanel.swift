import Documents
import ImprovementJourney

extension Panel {
    /// Whether the child feels the difference.
    static let practice = Panel(
        id: "practice", key: "7", title: "Practice", question: "Does the child feel the difference?"
    ) { PracticePage(journey: $0).page }
}

/// The measures behind the findings on a journey's day.
struct PracticePage {
    /// The journey, as it stands.
    let journey: Journey
    /// The measures of practice that are taken every month or quarter.
    let measures: [Measure]
    /// The verdicts of those that have one.
    let verdicts: [(measure: Measure, verdict: Verdict)]
    /// Findings that name one of them or concern practice, the gravest kind and the latest inspection first.
    let findings: [(finding: Finding, inspection: Inspection)]

    init(journey: Journey) {
        self.journey = journey
        let measures = journey.measures.filter { $0.panel == "practice" && $0.cadence.isWithinYear }
        let ids = Set(measures.map(\.id))
        self.measures = measures
        verdicts = measures.compactMap { measure in
            journey.verdict(Series.Key(measure.id)).map { (measure, $0) }
        }
        findings = journey.inspections.sorted { $0.published > $1.published }
            .flatMap { inspection in inspection.findings.map { (finding: $0, inspection: inspection) } }
            .filter { $0.finding.panel == "practice" || !ids.isDisjoint(with: $0.finding.measures) }
            .enumerated()
            .sorted { left, right in
                // What inspectors said last first, then the gravest.
                func place(_ entry: (offset: Int, element: (finding: Finding, inspection: Inspection))) -> Int {
                    journey.isLastWord(entry.element.inspection) ? 0 : 1
                }
                return (place(left), left.element.finding.kind, left.offset)
                    < (place(right), right.element.finding.kind, right.offset)
            }
            .map(\.element)
    }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "practice" }
        let current = findings.filter { journey.isLastWord($0.inspection) }
        let sections: [Section?] =
            [childrenSection?.showingFirst(5)]
            + current.filter { $0.finding.kind != .strength }.map(findingSection)
            + findings.filter { !journey.isLastWord($0.inspection) }.map { finding, inspection in
                findingSection(finding, inspection).inGroup("Findings of earlier reports")
                    .closed("findings not named by the last report")
            }
            + [
                otherSection, auditSection, challengeSection,
            ]
            // What is done well takes no room from what is to be put right.
            + current.filter { $0.finding.kind == .strength }.map(findingSection)
            + [
                // What a council counts month by month is newer than what is published of its years.
                verdicts.isEmpty
                    ? publishedSection : publishedSection?.onlyNamedAmongPanels(elsewhere: Self.ownDocument),
                Section.claims(claims, in: journey),
            ]
        return Page(
            title: "Practice", summary: summary, tone: worse.isEmpty ? .normal : .concern,
            sections: sections.compactMap { $0 })
    }

    static let ownDocument: Sentence = "waymark snapshot --panel practice"

    private var worse: [Measure] { verdicts.filter { Status($0.verdict) == .concern }.map(\.measure) }

    /// `Of `, or where all figures are older than they should be `By figures that end in June 2019: of `.
    private var figuresEnd: Sentence {
        let series = verdicts.compactMap { journey.series(Series.Key($0.measure.id)) }
        guard series.allSatisfy({ $0.isOld(on: journey.asAt) }), let last = series.compactMap(\.last).max() else {
            return "Of "
        }
        return "By figures that end in \(last): of "
    }

    /// How many of the verdicts are so.
    private func count(_ status: Status) -> Int { verdicts.count { Status($0.verdict) == status } }

    /// Of how many measures, and how they move: of those that can be judged, for of the others nobody can say that they do
    /// not.
    private var movements: Sentence {
        let judged = verdicts.count - count(.tooFew) - count(.noData)
        let all: Sentence = "\(verdicts.count.counted("measure"))"
        guard judged > 0 else {
            let isYoung = verdicts.allSatisfy { $0.verdict.kind == .tooFew }
            return "\(figuresEnd)\(all) none can be judged\(isYoung ? " yet" : "")"
        }
        let (worse, better, changed) = (worse, count(.improving), count(.changed))
        var clauses: [Sentence] = []
        if let first = worse.first {
            let which: Sentence = worse.count > 1 ? "\(first.title) and \(worse.count - 1) more" : "\(first.title)"
            clauses.append("\(worse.count) \(worse.count == 1 ? "gets" : "get") worse (\(which))")
        }
        if better > 0 { clauses.append("\(better) \(better == 1 ? "improves" : "improve")") }
        if changed > 0 {
            clauses.append("\(changed) \(changed == 1 ? "changes" : "change") for neither better nor worse")
        }
        if clauses.isEmpty { clauses = ["none moves beyond its usual ups and downs"] }
        let some: Sentence = judged == verdicts.count ? all : "the \(judged) of \(all) that can be judged,"
        return "\(figuresEnd)\(some) \(clauses.joined(separator: ", "))"
    }

    private var summary: Sentence {
        guard !verdicts.isEmpty else { return yearlySummary }
        let failing = verdicts.count { $0.verdict.isMissingTarget }
        var sentence = movements
        let year = verdicts.filter { $0.verdict.kind == .noSignificantChange }
        let yearWorse = year.filter { $0.verdict.yearDirection == .concern }.map(\.measure)
        let yearBetter = year.count { $0.verdict.yearDirection == .improvement }
        if let first = yearWorse.first {
            sentence += "; over 12 months \(yearWorse.count) \(yearWorse.count == 1 ? "is" : "are") clearly worse "
            sentence += yearWorse.count > 1 ? "(\(first.title) and \(yearWorse.count - 1) more)" : "(\(first.title))"
            if yearBetter > 0 { sentence += ", \(yearBetter) better" }
        } else if yearBetter > 0 {
            sentence += "; over 12 months \(yearBetter) \(yearBetter == 1 ? "is" : "are") clearly better"
        }
        if failing > 0 { sentence += "; \(failing) \(failing == 1 ? "misses" : "miss") the target as things are" }
        return sentence + "."
    }

    private func findingSection(_ finding: Finding, _ inspection: Inspection) -> Section {
        .finding(finding, of: inspection, beside: measures, in: journey)
    }

    private var otherSection: Section? {
        let named = Set(findings.flatMap(\.finding.measures) + ChildrenLine.Group.allCases.map(\.measure))
        let keys = measures.filter { !named.contains($0.id) && $0.id != .audits }.map { Series.Key($0.id) }
        guard !keys.isEmpty || findings.isEmpty && yearlyKeys.isEmpty else { return nil }
        return Section(
            id: "other", titled: findings.isEmpty ? "Measures of practice" : "Measures behind no finding",
            blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys))
    }

    /// The yearly series of practice, of the council and of whom it is compared with.
    private var yearlyKeys: [Series.Key] {
        journey.measures.filter { $0.panel == "practice" && !$0.cadence.isWithinYear }.flatMap { measure in
            journey.comparisonScopes.map { Series.Key(measure.id, $0) }.filter { journey.series($0) != nil }
        }
    }

    private var publishedSection: Section? {
        let keys = yearlyKeys
        return keys.isEmpty
            ? nil : .years(id: "published", title: "Year by year, beside region and England", keys, in: journey)
    }

    /// Where only teams have figures: of how many, and where they stand.
    private var teamWords: Sentence? {
        let teams = Set(
            measures.flatMap { journey.recordedKeys(of: $0.id) }.compactMap { key -> Team.ID? in
                guard case .team(let id) = key.scope else { return nil }
                return id
            })
        guard !teams.isEmpty else { return nil }
        return "No figure of practice for the whole council is recorded; \(teams.count.counted("team")) "
            + "\(teams.count == 1 ? "has" : "have") some, on the page of each team (Teams)."
    }

    /// Where no month is known: the first yearly figure, beside whom it is compared with.
    private var yearlySummary: Sentence {
        guard let key = yearlyKeys.first(where: { $0.scope == .council }), let words = journey.besideWords(key) else {
            if let teams = teamWords { return teams }
            return
                "No figure of practice is known on this day: \(journey.wouldHold("practice", "them", broughtBy: "annex-a"))."
        }
        return "\(words). No figure by month is recorded."
    }
}

extension Cadence {
    /// Whether there are several periods a year.
    var isWithinYear: Bool {
        switch self {
        case .monthly, .quarterly: true
        case .yearToMarch, .yearToSeptember: false
        }
    }
}
