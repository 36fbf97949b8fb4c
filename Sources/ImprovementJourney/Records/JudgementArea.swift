/// What an inspection gives a grade to; which of them, under which title, its framework says.
package enum JudgementArea: String, CaseIterable, Hashable, Sendable {
    /// Overall effectiveness.
    case overall = "overall effectiveness"
    /// The impact of leaders on social work practice with children and families.
    case leaders
    /// The experiences and progress of children who need help and protection.
    case helpAndProtection = "help and protection"
    /// The experiences and progress of children in care.
    case childrenInCare = "children in care"
    /// Adoption performance.
    case adoption
    /// The experiences and progress of care leavers.
    case careLeavers = "care leavers"

    /// The area's name in a few words.
    package var title: String {
        switch self {
        case .overall: "Overall effectiveness"
        case .leaders: "Leaders' impact"
        case .helpAndProtection: "Help and protection"
        case .childrenInCare: "Children in care"
        case .adoption: "Adoption"
        case .careLeavers: "Care leavers"
        }
    }
}
