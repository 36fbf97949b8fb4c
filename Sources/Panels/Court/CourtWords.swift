import Documents
import ImprovementJourney

extension CourtCase {
    /// The case against its limits on a day, as a bar of weeks.
    ///
    /// - Parameter maximum: The scale's end in weeks, the same for all bars of a table.
    func bar(on day: Day, maximum: Double) -> Bar {
        let standing = standing(on: day)
        return Bar(
            value: Double(max(0, standing.days)) / 7, limit: 26,
            extendedLimit: standing.deadline.isExtended ? standing.deadline.limitInWeeks : nil, maximum: maximum,
            label: "\(Figure(.number(standing.weeks), unit: .weeks), .short) wk")
    }

    /// Days left to the limit: `34d`, or `LATE 12d` where it has passed; nothing for a case that is concluded.
    func daysLeftCell(on day: Day) -> TableCell {
        guard let lateness = lateness(on: day) else {
            return isLive ? TableCell("no limit", .quiet) : .empty
        }
        return TableCell(
            lateness.words, lateness.isLate ? .concern : lateness.daysLeft <= 28 ? .strong : .normal)
    }

    /// How it stands on a day: both over 26 weeks and in extension, where both are so.
    func standingWords(on day: Day) -> Sentence {
        let standing = standing(on: day)
        let end: Sentence = "\(short: standing.deadline.currentLimit)"
        if !standing.deadline.isLaw {
            return standing.isWithinStatutoryLimit
                ? "within 26 weeks, before they were law" : "over 26 weeks, before they were law"
        }
        if standing.isWithinStatutoryLimit {
            return standing.deadline.isExtended ? "within 26, extended to \(end)" : "within 26 weeks"
        }
        if standing.isInExtension { return "over 26, in extension to \(end)" }
        return standing.deadline.isExtended ? "over 26, extension ended \(end)" : "over 26 weeks"
    }

    /// The stage for a narrow column: `issues resolution` for the issues resolution hearing.
    var stageWords: String {
        let words = stage.split(separator: " ")
        return words.count > 2 && words.last == "hearing" ? words.dropLast().joined(separator: " ") : stage
    }

    /// Why it takes long: whom it waits for now and what for, else why it was last extended; empty where nothing is
    /// recorded.
    var delayWords: Sentence {
        if let wait = currentWait { return "\(wait.waitingFor.rawValue): \(wait.reason)" }
        guard isLive, let last = extensions.last else { return "" }
        return "extended: \(last.reason)"
    }
}

extension Sequence where Element == CourtCase {
    /// The end of the scale on which these cases are drawn as bars, in weeks: 30, or what the longest needs.
    func weeksOfScale(on day: Day) -> Double {
        let longest = map { Swift.max($0.standing(on: day).weeks, $0.deadline.limitInWeeks) }.max() ?? 26
        return Swift.max(30, longest.rounded(.up))
    }
}
