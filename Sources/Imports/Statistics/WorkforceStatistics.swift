import ImprovementJourney
import JourneyFiles

extension StatisticsKind {
    /// The workforce census of 30 September, councils of the region side by side.
    static let workforceCensus: StatisticsKind = {
        let source = Source(
            id: "dfe-workforce-census", kind: .published, publisher: "Department for Education",
            title: "Children's social work workforce",
            note:
                "Census of 30 September, Open Government Licence v3.0. Shares are of full-time equivalents. Councils "
                + "that return jointly stand as one, never added to theirs or halved."
        )
        func measure(
            _ id: Measure.ID, _ title: String, _ definition: String, _ parts: (String, String)?, _ unit: MeasureUnit,
            _ polarity: Polarity = .lowerIsBetter, isStock: Bool = true, isHeadline: Bool = false
        ) -> Measure {
            Measure(
                id: id, title: title, definition: definition, numerator: parts?.0, denominator: parts?.1, unit: unit,
                // Cases are children.
                counts: unit == .casesPerWorker ? .children : .workers, polarity: polarity, cadence: .yearToSeptember,
                isStock: isStock, panel: "region",
                isHeadline: isHeadline, source: source.id)
        }
        let agency = measure(
            "agency-share-census", "Agency workers, census",
            "Agency social workers as a share of all children's social workers on 30 September.",
            (
                "Agency social workers, full-time equivalent",
                "Agency workers and social workers in post, full-time equivalent"
            ), .share, isHeadline: true)
        let vacancies = measure(
            "vacancy-share-census", "Vacancies, census",
            "Vacant posts as a share of filled and vacant posts on 30 September; a vacancy covered by an agency "
                + "worker counts as vacant.",
            ("Vacant posts, full-time equivalent", "Vacant posts and social workers in post, full-time equivalent"),
            .share)
        let turnover = measure(
            "turnover-census", "Turnover, census",
            "Social workers who left in the year to 30 September as a share of those in post on that day.",
            ("Leavers in the year, full-time equivalent", "Social workers in post, full-time equivalent"), .share,
            isStock: false)
        let caseload = measure(
            "caseload-census", "Average caseload, census",
            "Cases held on 30 September for each full-time equivalent social worker who holds any, agency workers "
                + "included.",
            ("Cases held", "Social workers holding cases, full-time equivalent"), .casesPerWorker)
        let absence = measure(
            "absence-census", "Sickness absence, census",
            "Working days that social workers lost to sickness in the year to 30 September.",
            ("Working days lost to sickness", "Working days that social workers in post were due to work"), .share,
            isStock: false)
        let inPost = measure(
            "in-post-census", "Social workers in post, census",
            "Children's social workers employed by the council on 30 September, agency workers left out.", nil,
            .fullTimeEquivalent, .neutral)
        return StatisticsKind(
            importID: "workforce-statistics", title: "the Department's workforce census (csww)",
            columns: [
                "inpost_fte", "agency_rate_fte", "vacancy_rate_fte", "turnover_rate_fte", "caseload_fte",
                "absence_rate_fte",
            ],
            target: "region-dfe.json", subject: .region, source: source, year: .yearToSeptember,
            figures: [
                .percentage(agency, "agency_rate_fte", of: ("agency_fte", ["agency_fte", "inpost_fte"])),
                .percentage(vacancies, "vacancy_rate_fte", of: ("vacancy_fte", ["vacancy_fte", "inpost_fte"])),
                .percentage(turnover, "turnover_rate_fte", of: ("leavers_fte", ["inpost_fte"])),
                .ratio(caseload, "caseload_fte", of: ("cases", ["case_holders_fte"])),
                .percentage(absence, "absence_rate_fte"),
                .value(inPost, "inpost_fte"),
            ],
            takesRegionsCouncils: true)
    }()
}
