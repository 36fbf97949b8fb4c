/// The rules an inspection was held under: its grades, and which areas it grades under which titles and on which days.
///
/// It is data, because scales change and areas come and go: those that there were come with the program
/// (`Data/inspection-frameworks.json`), and a folder adds or replaces one. Outside an area's days a grade did not exist:
/// it is not missing.
package struct InspectionFramework: Identifiable, Sendable, Hashable {
    /// The name by which inspections refer to it, such as `ILACS`.
    package var id: Identifier<InspectionFramework>
    /// Its title.
    package var title: String
    /// The first day on which inspections were held under it, as precisely as is known.
    package var from: StatedDate
    /// The first day on which none was any more; nil while it is in use.
    package var until: StatedDate?
    /// Its scale, best first.
    package var grades: [GradeTitle]
    /// The areas that it grades, as it lists them.
    package var areas: [Area]
    /// Whether it may have graded areas that are not listed: of those, no grade is said not to have existed.
    package var areasAreIncomplete: Bool
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<InspectionFramework>, title: String, from: StatedDate, until: StatedDate? = nil,
        grades: [GradeTitle], areas: [Area], areasAreIncomplete: Bool = false, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.until = until
        self.grades = grades
        self.areas = areas
        self.areasAreIncomplete = areasAreIncomplete
        self.source = source
    }
}

extension InspectionFramework {
    /// A grade under the name that the framework gives it.
    package struct GradeTitle: Sendable, Hashable {
        /// The grade: the same in two frameworks that mean the same by it.
        package var grade: Grade
        /// Its title.
        package var title: String

        package init(grade: Grade, title: String) {
            self.grade = grade
            self.title = title
        }
    }

    /// An area that is graded, and on which days.
    package struct Area: Sendable, Hashable {
        /// What is judged: the same in two frameworks that mean the same by it.
        package var area: JudgementArea
        /// Its name in a few words.
        package var name: String
        /// Its title in the framework.
        package var title: String
        /// The first day on which an inspection could begin that graded it.
        package var from: Day
        /// The first day on which none could any more; nil while it goes on.
        package var until: Day?

        package init(area: JudgementArea, name: String, title: String, from: Day, until: Day? = nil) {
            self.area = area
            self.name = name
            self.title = title
            self.from = from
            self.until = until
        }

        /// Whether an inspection that began on a day could grade it.
        package func existed(on day: Day) -> Bool { from <= day && until.map { day < $0 } ?? true }
    }

    /// The area as the framework had it on a day; nil where it gave no grade to it then.
    package func area(_ area: JudgementArea, on day: Day) -> Area? {
        areas.first { $0.area == area && $0.existed(on: day) }
    }

    /// What it calls a grade; the grade's own word where it is none of its scale.
    package func title(of grade: Grade) -> String {
        grades.first { $0.grade == grade }?.title ?? grade.rawValue.capitalisedSentence
    }

    /// How high a grade stands, 0 for the worst; nil where it is none of its scale.
    package func rank(of grade: Grade) -> Int? {
        grades.reversed().firstIndex { $0.grade == grade }.map { grades.endIndex - $0.base }
    }
}

extension InspectionFramework: JourneyRecord {
    /// What one is called.
    package static let noun = "inspection framework"

    /// It is published by others.
    package static let isPublicRecord = true

    /// What it says of earlier days stands whatever the day.
    package func known(on day: Day) -> InspectionFramework? { self }
}

extension RegisterHolder {
    /// The frameworks that inspections are held under.
    package var inspectionFrameworks: Register<InspectionFramework> { registers[InspectionFramework.self] }
}
