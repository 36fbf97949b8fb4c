import ImprovementJourney

extension Challenge: NamedRecord {
    static let shape = Shape(
        blank: Challenge(id: "", team: "", subject: "", raised: blankDay, source: ""),
        [
            .id(\.id, "The name by which it is known, such as `IRO-2019-031`."),
            .required("team", \.team, "The team whose work is challenged."),
            .required("subject", \.subject, "What it is about, in a few words."),
            .required("raised", \.raised, "When it was raised."),
            .optional("responded", \.responded, "When the team first answered."),
            .optional("resolved", \.resolved, "When it was settled."),
            .source(\.source),
        ],
        check: { challenge, node, reader in
            reader.refuse(("responded", challenge.responded), before: ("raised", challenge.raised), in: node)
            reader.refuse(("resolved", challenge.resolved), before: ("raised", challenge.raised), in: node)
        })
}
