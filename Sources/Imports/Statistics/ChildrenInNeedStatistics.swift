import ImprovementJourney
import JourneyFiles

/// The Department's tables of children in need: referrals by month (c6), referrals and re-referrals (c1), section 47
/// enquiries and conferences (c4), referrals by source (c5).
extension StatisticsKind {
    private static func dfeSource(_ id: Source.ID, _ title: String, _ note: String) -> Source {
        Source(
            id: id, kind: .published, publisher: "Department for Education",
            title: "Characteristics of children in need: \(title)",
            note:
                "Open Government Licence v3.0. Figures as last revised: counts of regions and England are rounded to "
                + "ten. \(note)"
        )
    }

    /// Referrals by month: twelve columns a row, April of the year before first.
    static let referralsByMonth: StatisticsKind = {
        let months = [
            "April", "May", "June", "July", "August", "September", "October", "November", "December", "January",
            "February", "March",
        ]
        let source = dfeSource(
            "dfe-referrals-by-month", "referrals by month",
            "Where the council has its own count two weeks after a month's end, its months are shown from then; other "
                + "areas are shown no sooner than the statistics were out."
        )
        let measure = Measure(
            id: "referrals", title: "Referrals",
            definition:
                "Referrals to children's social care in the month: requests for a service for a child who may be in "
                + "need, and not a case already open.",
            unit: .count, polarity: .neutral, cadence: .monthly, categories: .partners, panel: "front-door",
            isHeadline: true, source: source.id)
        return StatisticsKind(
            importID: "referrals-by-month", title: "the Department's referrals by month (children in need, c6)",
            columns: months + ["Referrals"], target: "front-door-dfe.json", subject: .frontDoor, source: source,
            year: .yearToMarch,
            figures: [
                StatisticsFigure(measure: measure, columns: months) { cells in
                    months.map { Point(cells.value($0)) }
                }
            ],
            check: { cells in
                guard let parts = cells.sum(months), let total = cells.value("Referrals").number else { return nil }
                return (parts, total)
            })
    }()

    /// Referrals of the year by what came of them.
    static let referralOutcomes: StatisticsKind = {
        let source = dfeSource("dfe-referral-outcomes", "referrals and re-referrals", "")
        func measure(
            _ id: Measure.ID, _ title: String, _ definition: String, _ numerator: String, _ polarity: Polarity
        ) -> Measure {
            Measure(
                id: id, title: title, definition: definition, numerator: numerator,
                denominator: "All referrals of the year", unit: .share, polarity: polarity, cadence: .yearToMarch,
                panel: "front-door", source: source.id)
        }
        return StatisticsKind(
            importID: "children-in-need-statistics",
            title: "the Department's referrals and re-referrals (children in need, c1)",
            columns: ["referral_count", "rereferral_count", "rereferral_percent", "no_further_action_count"],
            target: "front-door-dfe-outcomes.json", subject: .frontDoor, source: source.tidied, year: .yearToMarch,
            figures: [
                .percentage(
                    measure(
                        "referrals-no-further-action-yearly", "No further action, year",
                        "Referrals of the year on which no further action was taken.",
                        "Referrals of the year with no further action", .neutral),
                    "no_further_action_percent", of: ("no_further_action_count", ["referral_count"])),
                .percentage(
                    measure(
                        "re-referrals-yearly", "Re-referrals in 12 months, year",
                        "Referrals of the year that came within 12 months of an earlier referral of the same child.",
                        "Referrals of the year within 12 months of an earlier one", .lowerIsBetter),
                    "rereferral_percent", of: ("rereferral_count", ["referral_count"])),
                .percentage(
                    measure(
                        "assessed-not-in-need-yearly", "Assessed as not in need, year",
                        "Referrals of the year that were assessed and whose child was found not to be in need.",
                        "Referrals of the year assessed as not in need", .neutral),
                    "not_in_need_percent", of: ("not_in_need_count", ["referral_count"])),
            ])
    }()

    /// Conferences of the year, by how soon after the enquiry began they were held.
    static let conferences: StatisticsKind = {
        let source = dfeSource("dfe-conferences", "section 47 enquiries and initial child protection conferences", "")
        let measure = Measure(
            id: "conferences-within-15-days-yearly", title: "Conferences in 15 days, year",
            definition:
                "Initial child protection conferences of the year held within 15 working days of the start of the "
                + "section 47 enquiry.",
            numerator: "Conferences within 15 working days",
            denominator: "Initial child protection conferences of the year", unit: .share, polarity: .higherIsBetter,
            cadence: .yearToMarch, panel: "practice", source: source.id)
        let days = ["Duration_0-10_days", "Duration_11-15_days"]
        return StatisticsKind(
            importID: "children-in-need-statistics",
            title: "the Department's section 47 enquiries and conferences (children in need, c4)",
            columns: days + ["ICPC"], target: "practice-dfe.json", subject: .practice, source: source.tidied,
            year: .yearToMarch,
            figures: [
                StatisticsFigure(measure: measure, columns: days + ["ICPC"]) { cells in
                    let numerator = cells.sum(days)
                    let denominator = cells.value("ICPC").number
                    guard let numerator, let denominator else {
                        return [Point(.missing(.notReported), numerator: numerator, denominator: denominator)]
                    }
                    return [
                        Point(
                            denominator > 0 ? .number(numerator / denominator) : .missing(.notApplicable),
                            numerator: numerator, denominator: denominator)
                    ]
                }
            ])
    }()

    /// Referrals of the year by who made them.
    static let referralSources: StatisticsKind = {
        let source = dfeSource("dfe-referral-sources", "referrals by source", "")
        let measure = Measure(
            id: "referrals-by-source-yearly", title: "Referrals by source, year",
            definition: "Referrals of the year by who made them.", unit: .count, polarity: .neutral,
            cadence: .yearToMarch, categories: .partners, panel: "front-door", source: source.id)
        let columns: [(column: String, partner: Partner)] = [
            ("Individual", Partner(id: "individual", title: "Individuals")),
            ("Schools", Partner(id: "schools", title: "Schools")),
            ("Education_Services", Partner(id: "education-services", title: "Education services")),
            ("Health_Services", Partner(id: "health", title: "Health services")),
            ("Housing", Partner(id: "housing", title: "Housing")),
            ("LA_Services", Partner(id: "council-services", title: "Council services")),
            ("Police", Partner(id: "police", title: "Police")),
            ("Other_legal_agency", Partner(id: "other-legal", title: "Other legal agencies")),
            ("Other", Partner(id: "other", title: "Other")),
            ("Anonymous", Partner(id: "anonymous", title: "Anonymous")),
            ("Unknown", Partner(id: "unknown", title: "Unknown")),
        ]
        return StatisticsKind(
            importID: "children-in-need-statistics",
            title: "the Department's referrals by source (children in need, c5)", columns: columns.map(\.column),
            target: "front-door-dfe-sources.json", subject: .frontDoor, source: source.tidied, year: .yearToMarch,
            figures: columns.map { .value(measure, category: $0.partner.id.text, $0.column) },
            partners: columns.map(\.partner), takesWiderAreas: false)
    }()
}

extension Source {
    /// The source without blanks at the end of its note.
    fileprivate var tidied: Source {
        var source = self
        source.note = note?.trimmed
        return source
    }
}
