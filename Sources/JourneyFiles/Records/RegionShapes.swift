import ImprovementJourney

extension Region: NamedRecord {
    static let shape = Shape(
        blank: Region(id: "", title: ""),
        [
            .id(\.id, "Its code of the Office for National Statistics, such as `E12000004`."),
            .required("title", \.title, "Its name."),
        ])
}

extension Council: NamedRecord {
    static let shape = Shape(
        blank: Council(id: "", title: "", source: ""),
        [
            .id(\.id, "Its code of the Office for National Statistics, such as `E10000021`."),
            .required("title", \.title, "Its name."),
            .optional("region", \.region, "The region it lies in."),
            .list(
                "members", \.members, "The codes of the councils that report together, where it is their joint return."),
            .list(
                "neighbours", \.neighbours,
                "The codes of its statistical neighbours, the nearest first; left out, those of the Department's model."
            ),
            .optional("until", \.until, "The first day on which it no longer was a council; left out while it is one."),
            .optional("signedMemorandum", \.signedMemorandum, "When it signed the memorandum on agency staff."),
            .optional(
                "signatureKnownFrom", \.signatureKnownFrom,
                "The first day on which a reader could know that it signed; left out, the day it did."),
            .source(\.source),
        ])
}

extension PayCap: NamedRecord {
    static let shape = Shape(
        blank: PayCap(id: "", role: "", hourlyRate: 0, from: blankDate, source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("role", \.role, "The role it caps, as posts and placements name it."),
            .required("hourlyRate", \.hourlyRate, least: 0, "Pounds an hour."),
            .required("from", \.from, "From when it holds."),
            .optional("rules", \.rules, "The set of agency rules that it is of; left out, the memorandum's."),
            .optional("region", \.region, "The region in which it holds; left out, wherever the rules bind."),
            .source(\.source),
        ])
}

extension Placement: NamedRecord {
    static let shape = Shape(
        blank: Placement(id: "", council: "", role: "", from: blankDay, hourlyRate: 0, source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("council", \.council, "The council that took the worker."),
            .required("role", \.role, "The role filled."),
            .required("from", \.from, "The first day."),
            .optional("until", \.until, "The first day after it; left out while it lasts."),
            .required("hourlyRate", \.hourlyRate, least: 0, "Pounds an hour."),
            .optional("signedOffBy", \.signedOffBy, "Who agreed to a rate above the cap, by function."),
            .optional("leftCouncil", \.leftCouncil, "The member council that the worker left to join the agency."),
            .optional("leftOn", \.leftOn, "When the worker left it."),
            .optional(
                "signOffs", \.signOffs,
                "Everybody who signed a rate above the cap, by function; left out where that is not known."),
            .optional(
                "qualifiedOn", \.qualifiedOn, "When the worker qualified in practice with children and families."),
            .optional("noticeWeeks", \.noticeWeeks, least: 0, "Weeks of notice that were agreed."),
            .optional("referencesTaken", \.referencesTaken, "Whether references were taken."),
            .source(\.source),
        ],
        check: { placement, node, reader in
            reader.refuse(("until", placement.until), before: ("from", placement.from), in: node)
        })
}

extension StaffSharing: NamedRecord {
    static let shape = Shape(
        blank: StaffSharing(
            id: "", lender: "", borrower: "", role: "", fullTimeEquivalent: 0, from: blankDay, source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("lender", \.lender, "Who lends."),
            .required("borrower", \.borrower, "Who borrows."),
            .required("role", \.role, "The role lent."),
            .required("fullTimeEquivalent", \.fullTimeEquivalent, least: 0, "How much, in full-time equivalents."),
            .required("from", \.from, "The first day."),
            .optional("until", \.until, "The first day after it; left out while it lasts."),
            .source(\.source),
        ],
        check: { sharing, node, reader in
            reader.refuse(("until", sharing.until), before: ("from", sharing.from), in: node)
        })
}
