import Documents
import ImprovementJourney

extension Page {
    /// A challenge by an independent reviewing officer against its 20 working days.
    init?(challenge id: Challenge.ID, in journey: Journey) {
        guard let challenge = journey.challenges[id] else { return nil }
        let calendar = journey.calendar
        let standing = challenge.standing(on: journey.asAt, calendar: calendar)
        let taken = challenge.workingDaysFigure(on: journey.asAt, calendar: calendar)
        let subject = challenge.subject.capitalisedSentence
        let team = journey.title(of: challenge.team)
        let due = challenge.due(in: calendar)
        var facts = [
            Fact("Subject", TableCell("\(subject)", .strong)),
            Fact("Team", "\(team)", .record(challenge.team)),
            Fact("Raised", TableCell(challenge.raised)),
            Fact("Team answered", TableCell(challenge.responded, else: "not yet", .concern)),
            Fact("Settle by", "\(short: due), the \(Challenge.workingDaysAllowed)th working day"),
            Fact("Settled", TableCell(challenge.resolved, else: "not yet", .normal)),
            Fact(challenge.resolved == nil ? "Has lasted" : "Took", TableCell(taken)),
            Fact("Standing", TableCell(standing.words, standing.tone)),
        ]
        if challenge.isPastAnnounced(in: calendar), let announcedTo = calendar.announcedTo {
            facts.append(
                Fact(
                    "Mind",
                    "Bank holidays are announced to \(announcedTo). After it the regular ones are counted; days held once are "
                        + "not known."))
        }
        self.init(
            title: "Challenge \(id)", summary: "\(subject), \(team): \(standing.words) after \(taken).",
            tone: standing.tone == .concern ? .concern : .normal,
            sections: [
                Section(
                    id: "challenge", titled: "The challenge", blocks: [.table(.facts(facts))],
                    sources: journey.sources([challenge.source])),
                .measures(
                    [Series.Key(.challengesOnTime), Series.Key(.challengesOnTime, .team(challenge.team))],
                    in: journey),
            ].compactMap { $0 })
    }
}
