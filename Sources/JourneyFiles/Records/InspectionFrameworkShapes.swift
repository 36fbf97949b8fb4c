import ImprovementJourney

extension InspectionFramework: NamedRecord {
    static let shape = Shape(
        blank: InspectionFramework(id: "", title: "", from: blankDate, grades: [], areas: [], source: ""),
        [
            .id(\.id, "The name by which inspections refer to it."),
            .required("title", \.title, "Its title."),
            .required("from", \.from, "When inspections were first held under it."),
            .optional("until", \.until, "From when none was any more; left out while it is in use."),
            .required("grades", \.grades, "Its scale, best first."),
            .list("areas", \.areas, "The areas that it grades, as it lists them."),
            .defaulted(
                "areasAreIncomplete", \.areasAreIncomplete, false,
                "Whether it graded areas that are not listed: a grade not held is then never said not to have existed."),
            .source(\.source),
        ],
        check: { framework, node, reader in
            reader.refuse(("until", framework.until?.last), before: ("from", framework.from.first), in: node)
        })
}

extension InspectionFramework.GradeTitle: FileRecord {
    static let shape = Shape(
        "grade of a framework", blank: InspectionFramework.GradeTitle(grade: "", title: ""),
        [
            .required(
                "grade", \.grade, "Its word in the files; two frameworks share a word where they mean the same grade."),
            .required("title", \.title, "Its title on screen."),
        ])
}

extension InspectionFramework.Area: FileRecord {
    static let shape = Shape(
        "area of a framework",
        blank: InspectionFramework.Area(area: "", name: "", title: "", from: blankDay),
        [
            .required(
                "area", \.area, "Its word in the files; two frameworks share a word where they mean the same area."),
            .required("name", \.name, "Its name in a few words."),
            .required("title", \.title, "Its title in the framework."),
            .required("from", \.from, "The first day on which an inspection could begin that graded it."),
            .optional(
                "until", \.until, "The first day on which none could any more; left out while it goes on."),
        ],
        check: { area, node, reader in
            reader.refuse(("until", area.until), before: ("from", area.from), in: node)
        })
}

extension InspectionKind: NamedRecord {
    static let shape = Shape(
        blank: InspectionKind(id: "", title: "", output: "", source: ""),
        [
            .id(\.id, "The name by which events refer to it."),
            .required("title", \.title, "Its title."),
            .defaulted("isGraded", \.isGraded, false, "Whether it gives grades."),
            .optional("from", \.from, "The first day on which there were such events; left out where not known."),
            .optional("until", \.until, "The first day on which there were none any more; left out while there are."),
            .required("output", \.output, "What comes of it, in a few words."),
            .source(\.source),
        ])
}
