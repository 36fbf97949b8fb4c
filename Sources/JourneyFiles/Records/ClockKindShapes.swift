import ImprovementJourney

extension ClockKind: NamedRecord {
    static let shape = Shape(
        blank: ClockKind(
            id: "", title: "", family: "", starts: "", stops: "", law: "", breach: .guidanceMiss, source: ""),
        [
            .id(\.id, "The name by which clocks refer to it, such as `icpc`."),
            .required("title", \.title, "What it is called."),
            .required("family", \.family, "The sort of work by which lists join it, in the plural: `conferences`."),
            .defaulted("concern", \.concern, .child, "For whom it runs; left out, for a child."),
            .required("starts", \.starts, "What starts it, in a few words."),
            .required("stops", \.stops, "What stops it, in a few words."),
            .optional("limit", \.limit, "How long it may take; left out where no law or guidance says."),
            .optional("extended", \.extended, "The longest that it may be extended to, from its start."),
            .optional("extension", \.extensionRule, "How it may be extended; left out where it may not."),
            .required("law", \.law, "The Act, regulations, guidance or standard that sets it."),
            .optional("section", \.section, "The section or paragraph."),
            .optional("from", \.from, "The first day of a start to which it applies; left out where not known."),
            .optional(
                "until", \.until, "The first day of a start to which it no longer applies; left out while in force."),
            .required("breach", \.breach, "What it means when it passes."),
            .optional("measure", \.measureName, "The id of the measure by which the national statistic counts it."),
            .defaulted(
                "isInferred", \.isInferred, false, "True where a part of it follows from the sources and is not stated."
            ),
            .optional("note", \.note, "What a reader should mind about it."),
            .source(\.source),
        ],
        check: { kind, node, reader in
            reader.refuse(("until", kind.until), before: ("from", kind.from), in: node)
        })

    /// The measure by its name: a folder need not have the measure, so that it is no reference.
    fileprivate var measureName: String? {
        get { measure?.text }
        set { measure = newValue.map { Measure.ID($0) } }
    }
}

extension TimeLimit: FileRecord {
    static let shape = Shape(
        "time limit", blank: TimeLimit(length: 1, unit: .workingDays),
        [
            .required("length", \.length, least: 1, most: 1000, "How many of the unit."),
            .required("unit", \.unit, "What is counted."),
            .defaulted(
                "countsFirstDay", \.countsFirstDay, false,
                "True where the time begins with the day on which it starts; left out, the day after is day 1."),
            .defaulted(
                "isBackwards", \.isBackwards, false, "True where it is counted back: what must be done so long before."),
        ])
}

extension TimeLimit.Unit: FileWord {}

extension RunningClock.Concern: FileWord {}

extension BreachKind: FileWord {
    static var casesOfFiles: [BreachKind] { allCases.filter { $0 != .promise } }
}
