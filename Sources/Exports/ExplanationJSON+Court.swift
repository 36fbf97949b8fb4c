import ImprovementJourney
import JSON
import JourneyFiles

extension ExplanationJSON {
    /// How long care proceedings take, live cases counted as censored, and how every case stands against its limits.
    static func durations(in journey: Journey) -> JSONValue {
        let times = CourtTimes(journey)
        let followed = journey.courtCases(issuedAfter: times.issuedAfter)
        return .object(
            [("issuedAfter", .text(times.issuedAfter.description))] + estimate(followed, on: journey.asAt)
                + [
                    ("closedCasesOnly", figures(times.closedInYear)),
                    ("everyCase", .object(estimate(journey.courtCases, on: journey.asAt))),
                    ("standings", .list(journey.courtCases.map { standing($0, on: journey.asAt) })),
                ])
    }

    /// Kaplan and Meier's estimate of some cases, and the plain figures of those that are closed.
    private static func estimate(_ cases: some Collection<CourtCase>, on day: Day) -> [(String, JSONValue)] {
        let durations = cases.map { $0.duration(on: day) }
        let curve = SurvivalCurve(durations)
        return [
            ("cases", .number(Double(cases.count))),
            ("live", .number(Double(cases.count(where: \.isLive)))),
            ("within26Weeks", number(curve.shareFinished(within: 26))),
            ("within26WeeksInterval95", range(curve.shareFinishedInterval(within: 26))),
            ("lowerQuartileWeeks", number(curve.weeksUntilFinished(fraction: 0.25))),
            ("medianWeeks", number(curve.weeksUntilFinished(fraction: 0.5))),
            ("upperQuartileWeeks", number(curve.weeksUntilFinished(fraction: 0.75))),
            ("closedOfTheseCases", figures(ClosedCaseFigures(durations))),
            (
                "curve",
                .list(
                    curve.steps.map {
                        .object([
                            ("weeks", .number($0.weeks)), ("atRisk", .number(Double($0.atRisk))),
                            ("closed", .number(Double($0.closed))), ("live", .number(Double($0.live))),
                            ("survival", .number($0.survival)),
                        ])
                    })
            ),
        ]
    }

    private static func figures(_ figures: ClosedCaseFigures) -> JSONValue {
        .object([
            ("closed", .number(Double(figures.closed))), ("live", .number(Double(figures.live))),
            ("meanWeeks", number(figures.meanWeeks)), ("medianWeeks", number(figures.medianWeeks)),
            ("within26Weeks", number(figures.shareWithin26Weeks)),
            ("liveOver26Weeks", .number(Double(figures.liveOver26Weeks))),
        ])
    }

    /// A case against the Act's 26 weeks and its extensions: on the day of the final order, or today while it is live.
    private static func standing(_ courtCase: CourtCase, on day: Day) -> JSONValue {
        let standing = courtCase.standing(on: day)
        return .object([
            ("id", .text(courtCase.id.text)), ("issued", .text(courtCase.issued.description)),
            ("concluded", optional(courtCase.concluded?.description)),
            ("days", .number(Double(standing.days))), ("weeks", .number(standing.weeks)),
            ("completedWeeks", .number(Double(standing.completedWeeks))),
            ("weekNumber", .number(Double(standing.weekNumber))),
            ("statutoryLastDay", .text(standing.deadline.statutoryLastDay.description)),
            ("currentLimit", .text(standing.deadline.currentLimit.description)),
            ("isLimitInLaw", .flag(standing.deadline.isLaw)),
            ("daysLeft", .number(Double(standing.daysLeft))),
            ("isWithin26WeeksStatistic", .flag(standing.isWithin26WeeksStatistic)),
            ("isWithinStatutoryLimit", .flag(standing.isWithinStatutoryLimit)),
            ("isWithinCurrentLimit", .flag(standing.isWithinCurrentLimit)),
            ("isInExtension", .flag(standing.isInExtension)),
            (
                "extensions",
                .list(
                    standing.deadline.extensions.map {
                        .object([
                            ("granted", .text($0.recorded.granted.description)),
                            ("until", .text($0.recorded.newEnd.description)),
                            ("latestAllowed", .text($0.latestAllowed.description)), ("isValid", .flag($0.isValid)),
                        ])
                    })
            ),
        ])
    }
}
