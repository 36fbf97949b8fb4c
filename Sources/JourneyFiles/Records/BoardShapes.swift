import ImprovementJourney

extension Intervention: NamedRecord {
    static let shape = Shape(
        blank: Intervention(id: "", title: "", issued: blankDate, text: "", requirements: [], source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .defaulted("kind", \.kind, .direction, "What sort of intervention it is; left out, a direction."),
            .required("title", \.title, "Its name on screen."),
            .optional("power", \.power, "The power that it rests on."),
            .required("issued", \.issued, "When it was issued, or a commissioner or adviser appointed."),
            .optional(
                "knownFrom", \.knownFrom,
                "The first day on which a reader could know it; left out, the day it was issued."),
            .optional("replaces", \.replaces, "The earlier one that it replaces."),
            .optional("ended", \.ended, "When it ended; left out while it stands."),
            .defaulted(
                "endIsUnknown", \.endIsUnknown, false,
                "True where the record does not say whether and when it ended: it is then not called in force."),
            .optional(
                "shownInForceUntil", \.shownInForceUntil,
                "The last day on which a source shows it in force, where its end is unknown."),
            .required("text", \.text, "What it says, in a few sentences."),
            .list("requirements", \.requirements, "What the council must do."),
            .source(\.source),
        ],
        earlierKeys: ["lifted": "ended"],
        check: { notice, node, reader in
            reader.refuse(("ended", notice.ended?.last), before: ("issued", notice.issued.first), in: node)
            reader.refuse(("knownFrom", notice.knownFrom), before: ("issued", notice.issued.first), in: node)
            if notice.ended != nil, notice.endIsUnknown {
                reader.fault(
                    at: reader.place(of: "endIsUnknown", in: node), "`endIsUnknown` is true, and `ended` gives an end.",
                    "Leave out one of the two.")
            }
        })
}

extension Requirement: NamedRecord {
    static let shape = Shape(
        blank: Requirement(id: "", text: "", source: ""),
        [
            .id(\.id, "The name by which actions refer to it."),
            .required("text", \.text, "What must be done."),
            .due("due", \.due, "By when; left out where the notice sets no day."),
            .optional(
                "proof", \.proof, "What will prove that it is met, such as a measure at its target for six months."),
            .optional("reviewOn", \.reviewOn, "When board and department look at it next."),
            .list("evidence", \.evidence, "What shows how far it is met, oldest first."),
            .optional("met", \.met, "When board and department agreed that it is met."),
            .source(\.source),
        ],
        check: { requirement, node, reader in
            reader.refuseDisorder(of: "evidence", in: node, requirement.evidence, by: \.on)
        })
}

extension Requirement.Evidence: FileRecord {
    static let shape = Shape(
        "piece of evidence", blank: Requirement.Evidence(on: blankDay, text: ""),
        [
            .required("on", \.on, "When it was given."),
            .required("text", \.text, "What it shows."),
        ])
}

extension Action: NamedRecord {
    static let shape = Shape(
        blank: Action(id: "", title: "", owner: "", opened: blankDay, due: nil, source: ""),
        [
            .id(\.id, "Its number in the plan, such as `A-014`."),
            .required("title", \.title, "What is to be done."),
            .list("findings", \.findings, "The findings it answers."),
            .optional("requirement", \.requirement, "The intervention's requirement it answers."),
            .optional("measure", \.measure, "The measure that will show whether it works."),
            .optional("team", \.team, "The team that it is about; left out for the whole service."),
            .required("owner", \.owner, "Who answers for it, by function, never by name."),
            .required("opened", \.opened, "When the board took it into the plan."),
            .due(
                "due", \.due,
                "The day it was first due; a later date stands in `changes`. Left out or \"ongoing\", it has none."),
            .list("changes", \.changes, "What has happened since, oldest first."),
            .source(\.source),
        ],
        check: { action, node, reader in
            reader.refuse(("due", action.due), before: ("opened", action.opened), in: node)
            reader.refuseDisorder(of: "changes", in: node, action.changes, by: \.on)
        })
}

extension Action.Change: FileRecord {
    static let shape = Shape(
        "change", blank: Action.Change(on: blankDay, note: ""),
        [
            .required("on", \.on, "When it was entered."),
            .optional("status", \.status, "The new status, where it changed."),
            .optional("due", \.due, "The new due date, where it changed."),
            .required("note", \.note, "What was reported."),
            .optional("evidence", \.evidence, "What shows that it was done."),
        ])
}

extension Meeting: NamedRecord {
    static let shape = Shape(
        blank: Meeting(id: "", on: blankDay, title: "", decisions: [], source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("on", \.on, "When it was held."),
            .required("title", \.title, "Its name on screen."),
            .list("decisions", \.decisions, "What was decided, in the order of the minutes."),
            .list("actions", \.actions, "The actions it spoke of."),
            .source(\.source),
        ])
}

extension Acknowledgement: NamedRecord {
    static let shape = Shape(
        blank: Acknowledgement(
            id: "", subject: "", role: "", reason: "", on: blankDay, until: blankDay, source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("subject", \.subject, "The row's subject, as `waymark attention --json` names it."),
            .required("role", \.role, "By whom, by function, never by name."),
            .required("reason", \.reason, "Why it can wait."),
            .required("on", \.on, "Since when."),
            .required("until", \.until, "The last day on which the row is folded away."),
            .source(\.source),
        ],
        check: { entry, node, reader in
            reader.refuse(("until", entry.until), before: ("on", entry.on), in: node)
            if AttentionSubject(key: entry.subject) == nil {
                reader.fault(
                    at: reader.place(of: "subject", in: node), "`subject` is \(entry.subject), which names no row.",
                    "Take the name from `waymark attention --json`, such as `clock/safeguarding-8/proceedings`.")
            }
        })
}
