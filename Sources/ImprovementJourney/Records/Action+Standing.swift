extension Action.Status {
    /// Whether its owner, or the board, says that it is done; that it works is another matter.
    package var isDone: Bool { self == .reportedComplete || self == .closed }
}

extension Action {
    /// Days since anything was entered, 0 or more.
    package func daysSilent(on day: Day) -> Int { lastUpdate.days(until: day) }

    /// Whether something is still to be done and nothing was entered for so many days.
    package func isSilent(on day: Day, for days: Int) -> Bool { status.isOpen && daysSilent(on: day) >= days }

    /// Whether something is still to be done and its due date was put back so many times or more.
    package func isPutBack(times: Int) -> Bool { status.isOpen && timesPutBack >= times }
}
