import Documents
import ImprovementJourney

extension Panel {
    /// Who does the work, for how long, at what cost.
    static let workforce = Panel(
        id: "workforce", key: "6", title: "Workforce", question: "Who does the work, for how long, at what cost?"
    ) { WorkforcePage(journey: $0).page }
}
