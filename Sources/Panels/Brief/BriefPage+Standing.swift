import Documents
import ImprovementJourney

extension BriefPage {
    /// How the council stands with Ofsted and the Secretary of State, and how many children it answers for.
    var standingSection: Section {
        Section(
            brief: "standing", title(for: reader),
            [gradeItem].compactMap(\.self) + interventionItems + [statementItem, childrenItem].compactMap(\.self),
            // All of it stands before anything else goes on: the law's days and the children are in it.
            first: reader == .public ? 3 : 5,
            emptyText: "No inspection is known on this day: \(journey.wouldHold("ofsted", "it", broughtBy: "ofsted")).",
            in: journey
        ).aboutPlan()
    }

    private func title(for reader: BriefReader) -> Sentence {
        switch reader {
        case .board, .visit: "How we stand"
        case .adviser, .scrutiny: "How the council stands"
        case .public: "How Ofsted sees the services"
        }
    }

    private var gradeItem: BriefItem? {
        guard let standing = journey.ofstedStanding else { return nil }
        let inspection = standing.inspection
        return BriefItem(
            "grade", "\(journey.words(standing)).",
            [
                reader == .public ? scaleWords(standing) : nil,
                "Ofsted's report: \(inspection.title) (\(journey.kindWords(inspection.source)))", strengthWords,
            ].compactMap(\.self).sentences, leadsTo: .record(inspection.id), sources: [inspection.source])
    }

    /// What the grade is worth, for who does not know the scale.
    private func scaleWords(_ standing: OfstedStanding) -> Sentence? {
        let count = standing.framework.grades.count
        return standing.overall != nil && standing.isWorst && count > 1
            ? "That is the lowest of the \(count) grades that Ofsted gives" : nil
    }

    /// What the inspectors found good: a brief that told only what is bad would be no less one-sided than the other.
    private var strengthWords: Sentence? {
        let strengths = (journey.currentInspection?.strengths ?? []).map { Sentence(words: $0.title) }
        return strengths.isEmpty ? nil : "Strengths that it names: \(strengths.listed())"
    }

    private var interventionItems: [BriefItem] {
        journey.interventionsHanging.map { intervention in
            let words = [journey.standingWords(of: intervention), intervention.metWords].compactMap(\.self)
            let plain = reader == .public ? intervention.kind.plainWords : ""
            return BriefItem(
                "intervention \(intervention.id)",
                "\(plain)\(intervention.title)\(journey.unpublishedWords(of: [intervention.source])): \(words.joined(separator: "; ")).",
                leadsTo: .record(intervention.id),
                sources: [intervention.source])
        }
    }

    private var statementItem: BriefItem? {
        guard
            let statement = journey.statementsOfAction.first(where: {
                $0.published == nil && $0.due >= journey.asAt
            })
        else { return nil }
        return BriefItem(
            "statement",
            "Written statement of what the council will do: due \(statement.due), \(statement.limit) after the report.",
            leadsTo: .record(statement.inspection.id), sources: [statement.inspection.source])
    }

    private var childrenItem: BriefItem? {
        guard let line = journey.childrenLine else { return nil }
        let told = line.entries.filter { $0.figure.value.number != nil }
        guard !told.isEmpty else { return nil }
        let keys = told.map { Series.Key($0.group.measure) }
        let sources = keys.compactMap { journey.series($0)?.source }
        let figures = told.map { entry -> Sentence in
            let words: Sentence = "\(entry.figure) \(entry.group.briefWords)"
            guard let own = entry.period, own != line.period else { return words }
            return words + " in \(own)"
        }
        return BriefItem(
            "children",
            "Children in \(line.period) (\(journey.kindWords(of: sources))): \(figures.joined(separator: ", ")).",
            sources: sources)
    }
}

extension Intervention.Kind {
    /// What it is, for who knows no names of powers.
    fileprivate var plainWords: Sentence {
        switch self {
        case .improvementNotice: "The government has told the council to improve. "
        case .direction: "The government has ordered the council to improve. "
        case .adviser: "Somebody advises the council for the government. "
        case .commissioner: "Somebody oversees the services for the government. "
        }
    }
}

extension ChildrenLine.Group {
    /// Who is counted, for readers who know no short forms.
    fileprivate var briefWords: String {
        switch self {
        case .inCare: "in care"
        case .onPlans: "on child protection plans"
        case .inNeed: "in need"
        case .unallocated: "without a social worker of their own"
        case .notSeen: "not seen when a visit was due"
        }
    }
}
