import ImprovementJourney

extension LineOfEnquiry: NamedRecord {
    static let shape = Shape(
        blank: LineOfEnquiry(id: "", title: "", asked: blankDate, askedBy: "", question: "", source: ""),
        [
            .id(\.id, "The name by which commitments refer to it."),
            .required("title", \.title, "The subject in a few words."),
            .required("asked", \.asked, "When it was asked."),
            .required("askedBy", \.askedBy, "Who asked, by function."),
            .required("question", \.question, "The question."),
            .list("answers", \.answers, "What was answered, oldest first."),
            .list(
                "measures", \.measures,
                "The measures that show what the data say to it, besides those of the promises given in answer."),
            .source(\.source),
        ])
}

extension LineOfEnquiry.Answer: FileRecord {
    static let shape = Shape(
        "answer", blank: LineOfEnquiry.Answer(on: blankDate, text: "", source: ""),
        [
            .required("on", \.on, "When it was given."),
            .required("text", \.text, "What was said."),
            .source(\.source),
        ])
}

extension Commitment: NamedRecord {
    static let shape = Shape(
        blank: Commitment(id: "", text: "", owner: "", made: blankDate, source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .optional("enquiry", \.enquiry, "The line of enquiry it answers."),
            .required("text", \.text, "What was promised."),
            .required("owner", \.owner, "Who answers for it, by function."),
            .required("made", \.made, "When it was made."),
            .due("due", \.due, "By when; left out where no day was named."),
            .optional("measure", \.measure, "The measure that shows whether it is kept."),
            .optional(
                "promised", \.promised,
                "The figure of `measure` that was promised, such as 0.9 of a share; left out where it is the measure's target."
            ),
            .list("updates", \.updates, "What has happened since, oldest first."),
            .source(\.source),
        ],
        check: { commitment, node, reader in
            reader.refuse(("due", commitment.due), before: ("made", commitment.made.first), in: node)
            reader.refuseDisorder(of: "updates", in: node, commitment.updates, by: \.on)
            if commitment.promised != nil { reader.promises.append((commitment, node)) }
        })
}

extension Commitment.Update: FileRecord {
    static let shape = Shape(
        "update", blank: Commitment.Update(on: blankDay, note: ""),
        [
            .required("on", \.on, "When it was entered."),
            .required("note", \.note, "What was reported."),
            .defaulted("isKept", \.isKept, false, "Whether it is kept with this."),
        ])
}

extension Claim: NamedRecord {
    static let shape = Shape(
        blank: Claim(
            id: "", statement: "", statedBy: "", on: blankDate, kind: .level, unit: .count, tolerance: 0, panel: "",
            source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("statement", \.statement, "What was stated, restated in a sentence."),
            .required("statedBy", \.statedBy, "Who stated it, by function."),
            .required("on", \.on, "When it was stated."),
            .optional(
                "knownFrom", \.knownFrom,
                "The first day on which a reader could know it; left out, the day it was stated."),
            .required(
                "kind", \.kind,
                "A figure (a level, or a change over a year), a statement, a promise, or a reader's comment."),
            .optional("value", \.value, "The figure stated; a share or change is a fraction of 1."),
            .defaulted(
                "unit", \.unit, .count,
                "What the figure counts; left out, what the measure counts, or single things where no measure is named."
            ),
            .optional("measure", \.measure, "The measure that it speaks of."),
            .defaulted("scope", \.scope, .council, "Whom it speaks of; left out, the journey's own council."),
            .optional("period", \.period, "The period that it speaks of, or the last of the twelve months."),
            .defaulted(
                "tolerance", \.tolerance, 0, least: 0,
                "How far from the data it may be and still agree: half of its last stated place."),
            .panel(\.panel),
            .optional("note", \.note, "What other sources say of it, or what a reader should mind."),
            .source(\.source),
        ],
        check: { claim, node, reader in
            reader.refuse(("knownFrom", claim.knownFrom), before: ("on", claim.on.first), in: node)
            if claim.statesFigure { reader.claims.append((claim, node)) }
        })
}
