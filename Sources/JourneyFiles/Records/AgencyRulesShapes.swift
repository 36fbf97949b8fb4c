import ImprovementJourney

extension AgencyRules: NamedRecord {
    static let shape = Shape(
        blank: AgencyRules(id: "", title: "", from: blankDate, binds: .everyCouncil, rules: [], source: ""),
        [
            .id(\.id, "The name by which caps refer to it."),
            .required("title", \.title, "Its title."),
            .required("from", \.from, "When a placement could first begin under it."),
            .optional("until", \.until, "From when none could any more; left out while it is in force."),
            .optional("allFrom", \.allFrom, "From when it holds for placements that began before it as well."),
            .required("binds", \.binds, "Whom it binds."),
            .list("rules", \.rules, "Its rules."),
            .source(\.source),
        ],
        check: { set, node, reader in
            reader.refuse(("until", set.until?.last), before: ("from", set.from.first), in: node)
        })
}

extension AgencyRules.Rule: FileRecord {
    static let shape = Shape(
        "agency rule", blank: AgencyRules.Rule(kind: .payCap, law: ""),
        [
            .required("kind", \.kind, "What it is about."),
            .optional("from", \.from, "From when it holds, where that is later than the set's own day."),
            .optional(
                "length", \.length, least: 0, "How long: months of a bar, years of experience, weeks of notice."),
            .list(
                "signOffs", \.signOffs,
                "Who must sign what is paid above the cap, by function; left out, one sign-off by anyone will do."),
            .required("law", \.law, "The law, guidance or agreement, with its section."),
        ])
}
