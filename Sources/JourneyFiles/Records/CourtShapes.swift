import ImprovementJourney

extension CourtCase: NamedRecord {
    static let shape = Shape(
        blank: CourtCase(id: "", team: "", children: 1, issued: blankDay, source: ""),
        [
            .id(\.id, "The council's own number for the case, such as `C-2019-014`; never a name."),
            .required("team", \.team, "The team that holds it."),
            .optional("post", \.post, "The post whose worker holds it; left out where it is not known."),
            .required("children", \.children, least: 1, "How many children it is about."),
            .required("issued", \.issued, "When the application was issued: the 26 weeks begin."),
            .list("steps", \.steps, "Hearings and filings, oldest first."),
            .list("extensions", \.extensions, "Extensions that the court granted, oldest first."),
            .list("waits", \.waits, "Who waited for whom, oldest first."),
            .optional("concluded", \.concluded, "The day of the final order; left out while the case is live."),
            .optional("outcome", \.outcome, "The final order, such as `care order`."),
            .source(\.source),
        ],
        check: { courtCase, node, reader in
            reader.refuse(("concluded", courtCase.concluded), before: ("issued", courtCase.issued), in: node)
            reader.refuseDisorder(of: "steps", in: node, courtCase.steps, by: \.on)
            reader.refuseDisorder(of: "extensions", in: node, courtCase.extensions, by: \.granted)
            reader.refuseDisorder(of: "waits", in: node, courtCase.waits, by: \.from)
            courtCase.checkExtensions(node, &reader)
            reader.warnOfContradictions(in: courtCase, at: node)
        })

    /// Section 32(8) of the Children Act 1989: an extension ends at most 8 weeks after the later of the day it would
    /// otherwise have ended and the day it was granted; the domain knows which do.
    private func checkExtensions(_ node: Int, _ reader: inout RecordReader) {
        for (index, checked) in deadline.extensions.enumerated() where !checked.isValid {
            let entry = reader.entry(index, of: "extensions", in: node)
            let until = checked.recorded.newEnd
            let fault =
                until > checked.latestAllowed
                ? "The extension ends on \(until), after \(checked.latestAllowed), the last day that the law allows: "
                    + "8 weeks (Children Act 1989, section 32(8))."
                : "The extension ends on \(until), no later than the limit it extends."
            reader.warn(
                at: reader.place(of: "until", in: entry), "\(fault) It changes nothing.",
                "Check `until`, and whether an extension between is missing.")
        }
    }
}

extension CourtCase.Step: FileRecord {
    static let shape = Shape(
        "step", blank: CourtCase.Step(on: blankDay, stage: ""),
        [
            .required("on", \.on, "When it took place."),
            .required("stage", \.stage, "The stage that the case entered with it."),
        ])
}

extension CourtCase.Extension: FileRecord {
    static let shape = Shape(
        "extension", blank: CourtCase.Extension(granted: blankDay, until: blankDay, reason: ""),
        [
            .required("granted", \.granted, "When the court granted it."),
            .required("until", \.until, "The day that the extended time ends."),
            .required("reason", \.reason, "Why, as the court recorded it."),
        ],
        check: { granted, node, reader in
            reader.refuse(("until", granted.until), before: ("granted", granted.granted), in: node)
        })
}

extension CourtCase.Wait: FileRecord {
    static let shape = Shape(
        "wait", blank: CourtCase.Wait(from: blankDay, waitingFor: .court, reason: ""),
        [
            .required("from", \.from, "The day it began."),
            .optional("until", \.until, "The day it ended; left out while it lasts."),
            .required("waitingFor", \.waitingFor, "For whom the case waits."),
            .required("reason", \.reason, "For what."),
        ],
        check: { wait, node, reader in reader.refuse(("until", wait.until), before: ("from", wait.from), in: node) })
}
