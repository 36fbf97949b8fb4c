import ImprovementJourney

extension Inspection: NamedRecord {
    static let shape = Shape(
        blank: Inspection(
            id: "", kind: .inspection, title: "", scale: .singleInspectionFramework, began: blankDate,
            published: blankDate, judgements: [], letter: "", findings: [], source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("kind", \.kind, "What sort of event it is."),
            .required("title", \.title, "Its name on screen."),
            .required("scale", \.scale, "The scale of its grades, or of its time where it gave none."),
            .required("began", \.began, "When the inspectors came."),
            .required("published", \.published, "When report or letter came out."),
            .list("judgements", \.judgements, "Its grades; none for a visit."),
            .required("letter", \.letter, "What report or letter said, in a few sentences."),
            .list("findings", \.findings, "What it names to be put right, and its strengths."),
            .source(\.source),
        ],
        check: { inspection, node, reader in
            reader.refuse(
                ("published", inspection.published.last), before: ("began", inspection.began.first), in: node)
        })
}

extension Judgement: FileRecord {
    static let shape = Shape(
        "judgement", blank: Judgement(area: .overall, grade: .good),
        [
            .required("area", \.area, "What was judged."),
            .required("grade", \.grade, "The grade, worst first; the third is `requires improvement` on any scale."),
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
