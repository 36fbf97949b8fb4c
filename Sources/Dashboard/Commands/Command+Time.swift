/// The day on which everything stands. An explanation stays open and tells of the new day.
extension Command {
    static let asAtMonthBack = Command(
        "as-at-month-back", "as at a month earlier", "Everything as at one month earlier.", reach: .overlay
    ) { state -> [Effect] in state.moveDay(months: -1) }
    static let asAtMonthForward = Command(
        "as-at-month-forward", "as at a month later", "Everything as at one month later.", reach: .overlay
    ) { state -> [Effect] in state.moveDay(months: 1) }
    static let asAtEventBack = Command(
        "as-at-event-back", "as at the event before", "Everything as at the event before this day.", reach: .overlay
    ) { state -> [Effect] in state.moveDay(toEvent: .before) }
    static let asAtEventForward = Command(
        "as-at-event-forward", "as at the event after", "Everything as at the event after this day.", reach: .overlay
    ) { state -> [Effect] in state.moveDay(toEvent: .after) }
    static let asAtTypedDay = Command(
        "as-at-typed-day", "as at a date", "As at a date that you type.", reach: .overlay
    ) { $0.input = .day("") }
    static let changesSince = Command(
        "changes-since", "list what changed since", "What has changed since a date that you type, or the last board."
    ) { $0.input = .since("") }
    static let asAtToday = Command("as-at-today", "as at today", "As at today.", reach: .overlay) { $0.moveToToday() }
    static let asAtOpeningDay = Command(
        "as-at-opening-day", "as at the opening day", "As at the day the record opens at.", reach: .overlay
    ) { $0.moveToOpeningDay() }
}
