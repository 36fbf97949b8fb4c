/// A sort of Ofsted event: the graded inspection, or one that ends in a letter and never carries a grade.
package struct InspectionKind: Identifiable, Sendable, Hashable {
    /// The name by which events refer to it, such as `focused visit`.
    package var id: Identifier<InspectionKind>
    /// Its title.
    package var title: String
    /// Whether it gives grades.
    package var isGraded: Bool
    /// The first day on which there were such events; nil where that is not known.
    package var from: Day?
    /// The first day on which there were none any more; nil while there are.
    package var until: Day?
    /// What comes of it, in a few words.
    package var output: String
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<InspectionKind>, title: String, isGraded: Bool = false, from: Day? = nil, until: Day? = nil,
        output: String, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.isGraded = isGraded
        self.from = from
        self.until = until
        self.output = output
        self.source = source
    }
}

extension InspectionKind: JourneyRecord {
    /// What one is called.
    package static let noun = "kind of inspection"

    /// It is published by others.
    package static let isPublicRecord = true

    /// What it says of earlier days stands whatever the day.
    package func known(on day: Day) -> InspectionKind? { self }
}

extension RegisterHolder {
    /// The sorts of Ofsted event.
    package var inspectionKinds: Register<InspectionKind> { registers[InspectionKind.self] }
}
