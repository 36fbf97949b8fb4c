/// A group of newly qualified social workers who begin the academy's year together.
package struct AcademyCohort: Identifiable, Sendable, Hashable {
    /// The name by which workers refer to it.
    package var id: Identifier<AcademyCohort>
    /// Its name on screen.
    package var title: String
    /// The first day of its year.
    package var began: Day
    /// How many places it had.
    package var places: Int
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<AcademyCohort>, title: String, began: Day, places: Int, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.began = began
        self.places = places
        self.source = source
    }
}

extension AcademyCohort: JourneyRecord {
    /// What one is called.
    package static let noun = "academy cohort"

    /// The cohort, from its first day on.
    package func known(on day: Day) -> AcademyCohort? { began <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { began }
}

extension RegisterHolder {
    /// The academy's cohorts.
    package var academyCohorts: Register<AcademyCohort> { registers[AcademyCohort.self] }
}
