import ImprovementJourney

extension Clock: NamedRecord {
    static let shape = Shape(
        blank: Clock(id: "", kind: "", team: "", started: blankDay, source: ""),
        [
            .id(\.id, "A number of the folder's own, such as `K-0312`; never a case number, never a name."),
            .required("kind", \.kind, "What sort of time limit it is, such as `icpc`."),
            .required("team", \.team, "The team that must act."),
            .required("started", \.started, "When it started; of a kind that is counted back, the day from which."),
            .optional("stopped", \.stopped, "When what was due was done; left out while it runs."),
            .optional("children", \.children, least: 0, "How many children it is about."),
            .optional("allocated", \.isAllocated, "Whether a worker is allocated; left out where not known."),
            .optional("waitsFor", \.waitsFor, "For whom it waits; left out where not known."),
            .optional("extendedTo", \.extendedTo, "The last day that an extension allows."),
            .optional(
                "due", \.due, "The council's own last day, of a kind for which neither law nor guidance sets one."),
            .source(\.source),
        ],
        check: { clock, node, reader in reader.clocks.append((clock, node)) })
}

extension Clock.Party: FileWord {}
