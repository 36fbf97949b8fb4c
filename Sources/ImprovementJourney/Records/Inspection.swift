/// An Ofsted event: an inspection with grades, or a visit or joint inspection that ends in a letter.
package struct Inspection: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Inspection>
    /// What sort of event it is.
    package var kind: InspectionKind.ID
    /// Its name on screen.
    package var title: String
    /// The framework that it was held under, or that of its time where it gave no grade.
    package var framework: InspectionFramework.ID
    /// What a visit looked at, in a few words; nil where it looked at everything, or that is not known.
    package var theme: String?
    /// When the inspectors came.
    package var began: StatedDate
    /// When report or letter came out: from then on it is known.
    package var published: StatedDate
    /// Its grades; none for a visit.
    package var judgements: [Judgement]
    /// What report or letter said, in a few sentences.
    package var letter: String
    /// What it names to be put right, and its strengths.
    package var findings: [Finding]
    /// What is recorded of the statement of proposed action that it asks for; nil where nothing is.
    package var statement: Statement?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Inspection>, kind: InspectionKind.ID, title: String, framework: InspectionFramework.ID,
        theme: String? = nil, began: StatedDate, published: StatedDate, judgements: [Judgement], letter: String,
        findings: [Finding], statement: Statement? = nil, source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.framework = framework
        self.theme = theme
        self.began = began
        self.published = published
        self.judgements = judgements
        self.letter = letter
        self.findings = findings
        self.statement = statement
        self.source = source
    }
}

extension Inspection {
    /// The grade for an area, or nil where it gave none.
    package func grade(_ area: JudgementArea) -> Grade? { judgements.first { $0.area == area }?.grade }
}

extension Inspection: JourneyRecord {
    /// What one is called.
    package static let noun = "inspection"

    /// It is published by others.
    package static let isPublicRecord = true

    /// The event from its publication on: before it nobody outside could know what was found.
    package func known(on day: Day) -> Inspection? {
        guard published.first <= day else { return nil }
        var inspection = self
        if let done = statement?.published, done > day { inspection.statement?.published = nil }
        return inspection
    }

    /// The day of its report or letter.
    package var lastDated: Day? { published.first }
}

extension RegisterHolder {
    /// Ofsted's inspections and visits, with their findings.
    package var inspections: Register<Inspection> { registers[Inspection.self] }
}
