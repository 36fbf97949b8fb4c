import Documents
import ImprovementJourney

extension Page {
    /// A challenge by an independent reviewing officer against its 20 working days.
    init?(challenge id: Challenge.ID, in journey: Journey) {
        guard let challenge = journey.challenges[id] else { return nil }
        let calendar = journey.calendar
        let due = challenge.due(in: calendar)
        let standing = challenge.standingCell(in: journey, calendar: calendar)
        let taken = challenge.workingDaysTaken(in: journey)
        let days = MeasureUnit.workingDays.text(Double(taken))
        let rows: [Table.Row] = [
            .fact("Subject", TableCell(challenge.subject.capitalisedSentence, .strong)),
            .fact("Team", TableCell(journey.title(of: challenge.team)), .record(challenge.team)),
            .fact("Raised", TableCell(challenge.raised)),
            .fact("Team answered", challenge.responded.map { TableCell($0) } ?? TableCell("not yet", .concern)),
            .fact("Settle by", TableCell("\(due.shortWords), the \(Challenge.workingDaysAllowed)th working day")),
            .fact("Settled", challenge.resolved.map { TableCell($0) } ?? TableCell("not yet")),
            .fact(challenge.resolved == nil ? "Has lasted" : "Took", TableCell(days)),
            .fact("Standing", standing),
        ]
        self.init(
            title: "Challenge \(id)",
            summary:
                "\(challenge.subject.capitalisedSentence), \(journey.title(of: challenge.team)): \(standing.text) after \(days).",
            tone: standing.tone == .concern ? .concern : .normal,
            sections: [
                Section(
                    id: "challenge", titled: "The challenge", blocks: [.table(.facts(rows))],
                    sources: journey.sources([challenge.source])),
                Section.measuresSection(
                    [Series.Key(.challengesOnTime), Series.Key(.challengesOnTime, .team(challenge.team))],
                    in: journey),
            ].compactMap { $0 })
    }
}

extension Section {
    /// Measures beside a record, those that have figures; nil where none has.
    static func measuresSection(_ keys: [Series.Key], in journey: Journey) -> Section? {
        let known = keys.filter { journey.series($0) != nil }
        guard !known.isEmpty else { return nil }
        return Section(
            id: "measures", titled: "Measured", blocks: [.table(.measures(known, in: journey))],
            sources: journey.sources(ofSeries: known))
    }
}
