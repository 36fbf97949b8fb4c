import ImprovementJourney

/// What is counted from a children in need census return, under the ids of the shipped record.
enum CensusMeasures {
    private static func share(
        _ id: Measure.ID, _ title: String, _ definition: String, _ numerator: String, _ denominator: String,
        _ polarity: Polarity, _ panel: String
    ) -> Measure {
        Measure(
            id: id, title: title, definition: definition, numerator: numerator, denominator: denominator, unit: .share,
            polarity: polarity, cadence: .monthly, panel: panel, source: "")
    }

    static let referrals = Measure(
        id: "referrals", title: "Referrals",
        definition:
            "Referrals to children's social care in the month: requests for a service for a child who may be in "
            + "need, and not a case already open.",
        unit: .count, polarity: .neutral, cadence: .monthly, categories: .partners, panel: "front-door",
        isHeadline: true, source: "")
    static let noFurtherAction = share(
        "referrals-no-further-action", "Referrals with no further action",
        "Referrals on which no further action was taken. It says neither that a referral was wrong nor that a "
            + "threshold "
            + "was: neither way is better.",
        "Referrals of the month with no further action", "All referrals of the month", .neutral, "front-door")
    static let reReferrals = share(
        "re-referrals", "Re-referrals in 12 months",
        "Referrals of a child who had been referred within the 12 months before.",
        "Referrals of the month within 12 months of an earlier one", "All referrals of the month", .lowerIsBetter,
        "front-door")
    static let conferences = share(
        "conferences-within-15-days", "Conferences in 15 working days",
        "Initial child protection conferences held within 15 working days of the strategy discussion that began the "
            + "enquiry.",
        "Conferences of the month within 15 working days", "Initial child protection conferences of the month",
        .higherIsBetter, "practice")
    static let enquiries = Measure(
        id: "section-47-enquiries", title: "Section 47 enquiries",
        definition: "Enquiries under section 47 of the Children Act 1989 begun in the month.", unit: .count,
        polarity: .neutral, cadence: .monthly, panel: "practice", source: "")

    /// The share of assessments in time, by the day from which it is counted.
    static func assessments(fromReferral: Bool) -> Measure {
        share(
            "assessments-within-45-days", "Assessments in 45 working days",
            "Assessments finished in the month within 45 working days of "
                + "\(fromReferral ? "the referral" : "their start").",
            "Assessments finished in the month within 45 working days", "Assessments finished in the month",
            .higherIsBetter, "practice")
    }

    /// The definitions of the share of assessments in time, by the day from which it is counted.
    static let definitionsOfAssessments = Set([true, false].map { assessments(fromReferral: $0).definition })

    /// All of them, assessments from their own start.
    static let all = [
        referrals, noFurtherAction, reReferrals, conferences, enquiries, assessments(fromReferral: false),
    ]

    /// Who refers, as the published table of sources has them.
    static let partners: [Partner] = StatisticsKind.referralSources.partners

    /// The partner of a code of the census; nil for a code that is not in its list.
    static func partner(of code: String) -> Partner.ID? {
        switch code {
        case "1A", "1B", "1C", "1D": "individual"
        case "2A": "schools"
        case "2B": "education-services"
        case "3A", "3B", "3C", "3D", "3E", "3F": "health"
        case "4": "housing"
        case "5A", "5B", "5C", "5D": "council-services"
        case "6": "police"
        case "7": "other-legal"
        case "8": "other"
        case "9": "anonymous"
        case "10": "unknown"
        default: nil
        }
    }
}

extension ImportFolder {
    /// Why figures cannot stand beside those that other files have of their measure; nil where they can.
    ///
    /// Assessments counted from the referral and from their own start are two shares under one id.
    func contradiction(of measure: Measure, _ others: Record, _ beside: OtherSeries, _ teller: String) -> String? {
        let isBeside = beside.series.keys.contains { $0.measure == measure.id }
        guard let defined = others.measures[measure.id] ?? (isBeside ? record.measures[measure.id] : nil),
            CensusMeasures.definitionsOfAssessments.isSuperset(of: [defined.definition, measure.definition]),
            defined.definition != measure.definition
        else { return nil }
        return
            "\(place(of: measure.id)) defines `\(measure.id)` as \"\(defined.definition)\", and \(teller) counts "
            + "\"\(measure.definition)\": one series does not hold both. Count all from one day (cin-census --clock), or "
            + "correct the definition where it is the folder's own."
    }
}
