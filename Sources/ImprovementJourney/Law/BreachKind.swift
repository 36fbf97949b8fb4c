/// What it means that a time limit has passed.
package enum BreachKind: String, CaseIterable, Hashable, Sendable {
    /// A statute or regulation sets the time.
    case unlawful
    /// Statutory guidance sets it.
    case guidanceMiss = "guidance miss"
    /// The council, or the councils of an area, set it.
    case localStandard = "local standard"
    /// A figure by which others judge.
    case threshold
    /// The court sets it, case by case.
    case courtsTimetable = "court's timetable"
    /// It binds somebody else.
    case anothersDuty = "another's duty"
    /// The council promised it, to the board or to scrutiny.
    case promise
}
