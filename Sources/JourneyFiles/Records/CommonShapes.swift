import ImprovementJourney
import JSON

/// Stands in blank records until the file's day is read.
let blankDay = Day(daysSince1970: 0)
/// Stands in blank records until the file's date is read.
let blankDate = StatedDate(blankDay)

extension Source: NamedRecord {
    static let shape = Shape(
        blank: Source(id: "", kind: .published, publisher: "", title: ""),
        [
            .id(\.id, "The name by which records refer to it."),
            .required("kind", \.kind, "Published, the council's own, or made up to fill the shipped example."),
            .required("publisher", \.publisher, "Who published it."),
            .required("title", \.title, "What it is called."),
            .optional("published", \.published, "When it was published, as precisely as is known."),
            .optional("note", \.note, "What a reader should mind about it."),
        ])
}

extension Measure: NamedRecord {
    static let shape = Shape(
        blank: Measure(
            id: "", title: "", definition: "", unit: .count, polarity: .neutral, cadence: .monthly, panel: "",
            source: ""),
        [
            .id(\.id, "The name by which series, findings and actions refer to it, such as `agency-share`."),
            .required("title", \.title, "Its name on screen, in 34 columns or fewer."),
            .required("definition", \.definition, "What it is, in one plain sentence."),
            .optional("numerator", \.numerator, "What is counted above the line of a share or rate."),
            .optional("denominator", \.denominator, "What is counted below the line of a share or rate."),
            .required("unit", \.unit, "What its numbers count; a share is a fraction of 1."),
            .defaulted(
                "counts", \.counts, .children,
                "What it counts: a small number of children, families or workers is hidden in public. Left out, children."
            ),
            .required("polarity", \.polarity, "Which way is better; volumes are neutral."),
            .required("cadence", \.cadence, "How often it is taken."),
            .defaulted(
                "isStock", \.isStock, false,
                "True for a level on a day (vacancies), false for what happens (referrals)."),
            .defaulted(
                "canExceedOne", \.canExceedOne, false,
                "True for a share that may be above 1, such as spending out of a budget; else one above 1 is a fault."),
            .optional(
                "categories", \.categories,
                "What the categories of its series are: `partners`, by their ids; left out, words of one's own."),
            .optional("target", \.onlyTarget, "The value to reach, with where it comes from."),
            .list("targets", \.severalTargets, "Several targets one after the other, oldest first, in its place."),
            .panel(\.panel),
            .defaulted("isHeadline", \.isHeadline, false, "Whether it stands on the overview."),
            .source(\.source),
        ],
        check: { measure, node, reader in
            measure.checkTargets(node, &reader)
            if measure.title.count > 34 {
                reader.warn(
                    at: reader.place(of: "title", in: node), "`title` is longer than 34 characters.",
                    "Shorten it: tables cut it off.")
            }
        })
}

extension Measure {
    /// The target, where there is one and no other before or after it: files write it in short.
    fileprivate var onlyTarget: Target? {
        get { targets.count == 1 ? targets.first : nil }
        set { targets = newValue.map { [$0] } ?? [] }
    }

    /// The targets, where there are several.
    fileprivate var severalTargets: [Target] {
        get { targets.count > 1 ? targets : [] }
        set { targets = newValue }
    }

    fileprivate func checkTargets(_ node: Int, _ reader: inout RecordReader) {
        let isListed = reader.place(of: "targets", in: node) != node
        if isListed, reader.place(of: "target", in: node) != node {
            reader.fault(
                at: reader.place(of: "target", in: node), "The measure has `target` and `targets`.",
                "Put all of them into `targets`.")
        }
        for (index, target) in targets.enumerated() {
            let place =
                isListed ? reader.entry(index, of: "targets", in: node) : reader.place(of: "target", in: node)
            if unit == .share, !canExceedOne, target.value > 1 {
                reader.fault(
                    at: place, "The target of a share is \(JSONValue.text(of: target.value)), more than all.",
                    "Write shares as fractions of 1: 0.9 for 90%.")
            }
            guard index > 0 else { continue }
            if target.from == nil {
                reader.fault(
                    at: place, "Entry \(index + 1) of `targets` has no `from`.",
                    "Add `from`: only the first may have stood always.")
            }
        }
        let dated = targets.filter { $0.from != nil }
        if zip(dated, dated.dropFirst()).contains(where: {
            ($1.from?.first ?? blankDay) < ($0.from?.first ?? blankDay)
        }) {
            reader.fault(
                at: reader.place(of: "targets", in: node), "The `targets` do not stand oldest first.",
                "Put them in order of `from`; those of one day stand together.")
        }
    }
}

extension Measure.Target: FileRecord {
    static let shape = Shape(
        "target", blank: Measure.Target(value: 0, origin: ""),
        [
            .required("value", \.value, "The value, in the measure's unit; a share is a fraction of 1."),
            .required("origin", \.origin, "Who set it, or which law."),
            .optional("from", \.from, "From when it stands; left out, always."),
            .optional(
                "until", \.until, "The first day on which it no longer stands; left out, until the next one does."),
        ],
        check: { target, node, reader in
            reader.refuse(("until", target.until?.last), before: ("from", target.from?.first), in: node)
        })
}

extension JourneyEvent: NamedRecord {
    static let shape = Shape(
        blank: JourneyEvent(id: "", on: blankDate, title: "", text: "", panel: "", source: ""),
        [
            .id(\.id, "The name by which it is known."),
            .required("on", \.on, "When it happened, as precisely as is known."),
            .optional(
                "knownFrom", \.knownFrom,
                "The first day on which a reader could know it; left out, the day it happened."),
            .required("title", \.title, "What happened, in a few words."),
            .required("text", \.text, "What happened, in a sentence or two."),
            .panel(\.panel),
            .source(\.source),
        ],
        check: { event, node, reader in
            reader.refuse(("knownFrom", event.knownFrom), before: ("on", event.on.first), in: node)
        })
}

extension Settings: FileRecord {
    static let shape: Shape<Settings> = {
        let standard = Settings()
        return Shape(
            "settings", blank: standard,
            [
                .defaulted("marking", \.marking, standard.marking, "The protective marking on screen and exports."),
                .defaulted(
                    "clockEndingDays", \.clockEndingDays, standard.clockEndingDays, least: 0,
                    "A child's time limit that ends within so many days needs attention."),
                .defaulted(
                    "owedWithinDays", \.owedWithinDays, standard.owedWithinDays, least: 0,
                    "What is owed to the Secretary of State or to scrutiny within so many days needs attention."),
                .defaulted(
                    "willPassWeeks", \.willPassWeeks, standard.willPassWeeks, least: 0,
                    "A case whose last day is within so many weeks is counted."),
                .defaulted(
                    "actionDueDays", \.actionDueDays, standard.actionDueDays, least: 0,
                    "An action due within so many days needs attention."),
                .defaulted(
                    "timesPutBack", \.timesPutBack, standard.timesPutBack, least: 1,
                    "An action put back so many times needs attention."),
                .defaulted(
                    "silentDays", \.silentDays, standard.silentDays, least: 1,
                    "An action without an update for so many days needs attention."),
                .defaulted(
                    "teamAgencyShare", \.teamAgencyShare, standard.teamAgencyShare, least: 0, most: 1,
                    "A team whose agency share is above this needs attention, a fraction of 1."),
                .defaulted(
                    "caseload", \.caseload, standard.caseload, least: 1, "The caseload that the council aims at."),
                .defaulted(
                    "teamCaseload", \.teamCaseload, standard.teamCaseload, least: 0,
                    "A team whose average caseload is above this needs attention."),
                .defaulted(
                    "protectedCaseload", \.protectedCaseload, standard.protectedCaseload, least: 0,
                    "The most cases of a newly qualified worker in the first year."),
                .defaulted(
                    "reviewOverdueDays", \.reviewOverdueDays, standard.reviewOverdueDays, least: 0,
                    "A worker's annual review overdue by so many days needs attention."),
                .defaulted(
                    "chartPeriods", \.chartPeriods, standard.chartPeriods, least: 0,
                    "The latest periods known by which a figure is judged; 0 for all."),
                .optional(
                    "placementBarMonths", \.placementBarMonths, least: 0,
                    "Months for which a worker who left a member council is not placed in the region; left out, as the "
                        + "memorandum's rules have it."),
                .list(
                    "closureDays", \.closureDayList,
                    "Days on which the council is closed, besides bank holidays. No time limit of law or guidance stops for them."
                ),
                .defaulted(
                    "smallestShownNumber", \.smallestShownNumber, standard.smallestShownNumber, least: 5, most: 100,
                    "In what is handed to scrutiny and the public, numbers of people below this, but not 0, are hidden."
                ),
                .defaulted(
                    "agencyCostRatio", \.agencyCostRatio, standard.agencyCostRatio, least: 0,
                    "What an agency worker costs, as a multiple of a permanent one."),
            ], earlierKeys: ["extensionEndingDays": "clockEndingDays"])
    }()

    /// The closure days in order, as the file lists them.
    fileprivate var closureDayList: [Day] {
        get { closureDays.sorted() }
        set { closureDays = Set(newValue) }
    }
}
