/// What a key asks of the dashboard.
enum Command: Hashable, Sendable {
    case openPanel
    case nextSection, previousSection
    case up, down, pageUp, pageDown, first, last
    case open, back, previousView
    case filter, sortByNextColumn, reverseSort, columnLeft, columnRight
    case explain, whatIf
    case monthBack, monthForward, eventBack, eventForward, chooseDay, openingDay
    case exportView, exportJourney
    case help, reload, repaint, suspend, quit, quitAtOnce
}
