import ImprovementJourney

extension Inspection: NamedRecord {
    static let shape = Shape(
        blank: Inspection(
            id: "", kind: "", title: "", framework: "", began: blankDate, published: blankDate, judgements: [],
            letter: "", findings: [], source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("kind", \.kind, "What sort of event it is, such as `inspection` or `focused visit`."),
            .required("title", \.title, "Its name on screen."),
            .required(
                "scale", \.framework,
                "The framework whose scale its grades are on, or that of its time where it gave none: `SIF`, `ILACS`."),
            .optional("theme", \.theme, "What a visit looked at, in a few words."),
            .required("began", \.began, "When the inspectors came."),
            .required("published", \.published, "When report or letter came out."),
            .list("judgements", \.judgements, "Its grades; none for a visit."),
            .required("letter", \.letter, "What report or letter said, in a few sentences."),
            .list("findings", \.findings, "What it names to be put right, and its strengths."),
            .optional(
                "statement", \.statement,
                "The written statement of proposed action that it asks for, as far as it is known."),
            .source(\.source),
        ],
        check: { inspection, node, reader in
            reader.refuse(
                ("published", inspection.published.last), before: ("began", inspection.began.first), in: node)
            reader.inspections.append((inspection, node))
        })
}

extension Judgement: FileRecord {
    static let shape = Shape(
        "judgement", blank: Judgement(area: .overall, grade: ""),
        [
            .required("area", \.area, "What was judged, by its word in the framework."),
            .required(
                "grade", \.grade,
                "The grade, by its word in the framework: `adequate` before November 2013, else `requires improvement`."
            ),
        ])
}

extension Finding: NamedRecord {
    static let shape = Shape(
        blank: Finding(id: "", kind: .improvement, title: "", text: "", panel: "", source: ""),
        [
            .id(\.id, "The name by which actions refer to it."),
            .required("kind", \.kind, "To be put right at once, to be put right, or done well."),
            .required("title", \.title, "The finding in a few words."),
            .required("text", \.text, "The finding as the report puts it, restated."),
            .panel(\.panel),
            .list("measures", \.measures, "The measures that show whether it is put right."),
            .source(\.source),
        ])
}

extension Inspection.Statement: FileRecord {
    static let shape = Shape(
        "statement of action", blank: Inspection.Statement(),
        [
            .optional(
                "received", \.received, "When the council received the report; left out, the day of its publication."),
            .optional("due", \.due, "The day that was set for it; left out, 70 working days after the report."),
            .optional("published", \.published, "When it was published; left out as long as it is not."),
        ],
        check: { statement, node, reader in
            reader.refuse(("published", statement.published), before: ("received", statement.received), in: node)
        })
}
