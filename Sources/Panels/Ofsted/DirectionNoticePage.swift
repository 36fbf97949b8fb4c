import Documents
import ImprovementJourney

extension Page {
    /// A direction notice: what it says, what it requires and what answers each requirement.
    init?(directionNotice id: DirectionNotice.ID, in journey: Journey) {
        guard let notice = journey.directionNotices[id] else { return nil }
        let effects = journey.actionEffects
        let required = Set(notice.requirements.map(\.id))
        let actions = journey.actions.filter { $0.requirement.map(required.contains) ?? false }
        self.init(
            title: "\(notice.title)",
            summary: "\(notice.title), \(notice.standingWords): \(notice.metWords).",
            tone: notice.isInForce ? .concern : .normal,
            sections: [
                Section(
                    id: "notice", titled: "What it says", blocks: [.paragraph("\(notice.text)")],
                    sources: journey.sources([notice.source])),
                Section(
                    id: "requirements", titled: "What it requires",
                    blocks: [.table(.requirements(of: [notice], in: journey, leadsToNotice: false))],
                    sources: journey.sources(notice.requirements.map(\.source))),
                Section(
                    id: "actions", titled: "Actions that answer it",
                    blocks: [
                        .table(.actions(actions, effects, in: journey, emptyText: "No action of the plan names it."))
                    ],
                    sources: journey.sources(of: actions, effects)),
            ])
    }
}
