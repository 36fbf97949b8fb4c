import ImprovementJourney

/// What is counted from Annex A beside what a census return gives, under the ids of the shipped record.
enum AnnexAMeasures {
    private static func stock(_ id: Measure.ID, _ title: String, _ definition: String) -> Measure {
        Measure(
            id: id, title: title, definition: definition, unit: .count, polarity: .neutral, cadence: .monthly,
            isStock: true, panel: "practice", source: "")
    }

    private static func share(
        _ id: Measure.ID, _ title: String, _ definition: String, _ numerator: String
    ) -> Measure {
        Measure(
            id: id, title: title, definition: definition, numerator: numerator,
            denominator: "All care leavers aged 17 to 21", unit: .share, polarity: .higherIsBetter, cadence: .monthly,
            isStock: true, panel: "practice", source: "")
    }

    static let childrenInNeed = stock(
        "children-in-need", "Children in need",
        "Children with an open case on the day of the list (Children Act 1989, section 17), those in care and on "
            + "protection plans among them.")
    static let onPlans = stock(
        "children-on-plans", "Children on protection plans",
        "Children who are the subject of a child protection plan on the day of the list.")
    static let inCare = stock(
        "children-in-care", "Children in care",
        "Children looked after by the council on the day of the list (Children Act 1989, section 22), each counted once."
    )
    static let inTouch = share(
        "care-leavers-in-touch", "Care leavers in touch",
        "Care leavers aged 17 to 21 with whom the council is in touch, on the day of the list.",
        "Care leavers in touch")
    static let suitablyHoused = share(
        "care-leavers-suitable-accommodation", "Care leavers suitably housed",
        "Care leavers aged 17 to 21 known to live in suitable accommodation, on the day of the list.",
        "Care leavers in suitable accommodation")

    static let all = [childrenInNeed, onPlans, inCare, inTouch, suitablyHoused]
}
