import Documents
import ImprovementJourney

extension BriefPage {
    /// What will be asked, and what the record answers.
    var questionsSection: Section {
        let questions = journey.questions(of: reader, since: beginning.day)
        let title: Sentence =
            switch reader {
            case .board, .adviser: "What we will be asked, and what the record answers"
            case .scrutiny: "What this committee asks, and what the record answers"
            case .visit: "What inspectors will ask, and what the record answers"
            case .public: "What people ask, and what the record answers"
            }
        return Section(
            brief: "questions", title, questions.map(item), first: reader == .public ? 2 : reader == .scrutiny ? 5 : 4,
            emptyText: "Nothing that is recorded leads to a question.", in: journey
        ).aboutPlan()
    }

    private func item(_ question: ForeseenQuestion) -> BriefItem {
        switch question {
        case .enquiry(let enquiry, let promises): enquiryItem(enquiry, promises)
        case .promisesLate(let promises): promisesItem(promises)
        case .promiseLapsed(let promise, let lapse): lapsedItem(promise, lapse)
        case .actionsLate(let actions): lateItem(actions)
        case .actionsPutBack(let actions): putBackItem(actions)
        case .planEffect(let done, let worked): effectItem(done: done, worked: worked)
        case .findingsUnanswered(let findings): unansweredItem(findings)
        case .finding(let answers, let inspection): findingItem(answers, inspection)
        case .requirements(let intervention): requirementsItem(intervention)
        case .claimContradicted(let comparison): contradictedItem(comparison)
        case .claimsUntested(let claims): untestedItem(claims)
        case .childrensLimits(let past, let ours, let unknown): limitsItem(past: past, ours: ours, unknown: unknown)
        }
    }
}
