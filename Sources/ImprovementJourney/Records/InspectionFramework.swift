/// The rules an inspection was held under: which areas it grades, under which titles, and between which days.
///
/// A list of values, so that a new framework or a changed area is a line. Outside an area's days a grade did not exist:
/// it is not missing.
///
/// Source: Ofsted, the frameworks of 2012, of November 2013 (single inspection framework) and of 2018 (inspection of
/// local authority children's services) with their changes of January 2023 and, as announced on 27 November 2025, of
/// April 2026 (the last day of the overall grade, 31 March 2026, is inferred).
package struct InspectionFramework: Sendable {
    /// An area that is graded, and since and until when.
    package struct Area: Sendable {
        /// What is judged.
        package let area: JudgementArea
        /// Its title in the framework.
        package let title: String
        /// The first day on which an inspection could grade it.
        package let from: Day
        /// The last such day; nil while it goes on.
        package let until: Day?

        /// Whether an inspection that began on a day could grade it.
        package func existed(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
    }

    /// The scale that the files name it by.
    package let scale: JudgementScale
    /// What its third grade is called.
    package let thirdGradeTitle: String
    /// The areas that it grades, as it lists them.
    package let areas: [Area]

    /// The area as the framework had it on a day; nil where it gave no grade to it then.
    package func area(_ area: JudgementArea, on day: Day) -> Area? {
        areas.first { $0.area == area && $0.existed(on: day) }
    }

    /// Every framework, the oldest first.
    package static let all: [InspectionFramework] = [
        InspectionFramework(
            scale: .before2013, thirdGradeTitle: "Adequate",
            areas: [
                // It graded three further areas; their titles are not in the sources, so they go by what they were about.
                area(.overall, "Overall effectiveness", Days.june2012, Days.october2013),
                area(.leaders, JudgementArea.leaders.title, Days.june2012, Days.october2013),
                area(.helpAndProtection, JudgementArea.helpAndProtection.title, Days.june2012, Days.october2013),
                area(.childrenInCare, JudgementArea.childrenInCare.title, Days.june2012, Days.october2013),
            ]),
        InspectionFramework(
            scale: .singleInspectionFramework, thirdGradeTitle: "Requires improvement",
            areas: [
                area(.overall, "Overall effectiveness", Days.november2013, Days.december2017),
                area(
                    .helpAndProtection, "Children who need help and protection", Days.november2013, Days.december2017),
                area(
                    .childrenInCare, "Children looked after and achieving permanence", Days.november2013,
                    Days.december2017),
                area(.adoption, "Adoption performance", Days.november2013, Days.december2017),
                area(
                    .careLeavers, "Experiences and progress of care leavers", Days.november2013, Days.december2017),
                area(.leaders, "Leadership, management and governance", Days.november2013, Days.december2017),
            ]),
        InspectionFramework(
            scale: .localAuthorityChildrensServices, thirdGradeTitle: "Requires improvement to be good",
            areas: [
                area(.overall, "Overall effectiveness", Days.january2018, Days.march2026),
                area(
                    .leaders, "The impact of leaders on social work practice with children and families",
                    Days.january2018, nil),
                area(
                    .helpAndProtection, "The experiences and progress of children who need help and protection",
                    Days.january2018, nil),
                area(
                    .childrenInCare, "The experiences and progress of children in care and care leavers",
                    Days.january2018, Days.december2022),
                area(.childrenInCare, "The experiences and progress of children in care", Days.january2023, nil),
                area(.careLeavers, "The experiences and progress of care leavers", Days.january2023, nil),
            ]),
    ]

    private static func area(_ area: JudgementArea, _ title: String, _ from: Day, _ until: Day?) -> Area {
        Area(area: area, title: title, from: from, until: until)
    }

    /// The first and last days of the areas, by their month.
    private enum Days {
        /// 1 June 2012.
        static let june2012 = Day(daysSince1970: 15_492)
        /// 31 October 2013.
        static let october2013 = Day(daysSince1970: 16_009)
        /// 1 November 2013.
        static let november2013 = Day(daysSince1970: 16_010)
        /// 31 December 2017.
        static let december2017 = Day(daysSince1970: 17_531)
        /// 1 January 2018.
        static let january2018 = Day(daysSince1970: 17_532)
        /// 31 December 2022.
        static let december2022 = Day(daysSince1970: 19_357)
        /// 1 January 2023.
        static let january2023 = Day(daysSince1970: 19_358)
        /// 31 March 2026.
        static let march2026 = Day(daysSince1970: 20_543)
    }
}

extension JudgementScale {
    /// The framework whose scale it is.
    package var framework: InspectionFramework? { InspectionFramework.all.first { $0.scale == self } }

    /// The third grade's name.
    package var thirdGradeTitle: String { framework?.thirdGradeTitle ?? "" }
}

extension Inspection {
    /// Why it gives no grade for an area: the area was not graded under its framework when it began, or the record does
    /// not hold the grade.
    package func absence(of area: JudgementArea) -> Missing {
        scale.framework?.area(area, on: began.first) == nil ? .didNotExist : .notReported
    }

    /// The area's title in the framework on the day that the inspection began; its name where that did not grade it.
    package func title(of area: JudgementArea) -> String {
        scale.framework?.area(area, on: began.first)?.title ?? area.title
    }
}
