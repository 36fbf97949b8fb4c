/// A grade on the four-grade scale, worst first; its name depends on the scale of the inspection.
package enum Grade: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Inadequate.
    case inadequate
    /// The third grade: `Adequate`, `Requires improvement` or `Requires improvement to be good`.
    case third = "requires improvement"
    /// Good.
    case good
    /// Outstanding.
    case outstanding

    /// Orders from inadequate to outstanding.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// 0 for inadequate to 3 for outstanding.
    package var rank: Int {
        switch self {
        case .inadequate: 0
        case .third: 1
        case .good: 2
        case .outstanding: 3
        }
    }

    /// The grade's name on a scale.
    package func title(on scale: JudgementScale) -> String {
        switch self {
        case .inadequate: "Inadequate"
        case .third: scale.thirdGradeTitle
        case .good: "Good"
        case .outstanding: "Outstanding"
        }
    }
}

/// What the third grade was called when the inspection was made.
package enum JudgementScale: String, CaseIterable, Hashable, Sendable {
    /// The inspections before November 2013.
    case before2013 = "before November 2013"
    /// The single inspection framework, November 2013 to 2017.
    case singleInspectionFramework = "SIF"
    /// The inspection of local authority children's services, from 2018.
    case localAuthorityChildrensServices = "ILACS"

    /// The third grade's name.
    package var thirdGradeTitle: String {
        switch self {
        case .before2013: "Adequate"
        case .singleInspectionFramework: "Requires improvement"
        case .localAuthorityChildrensServices: "Requires improvement to be good"
        }
    }
}

/// What an inspection gives a grade to; `careLeavers` is a judgement of its own only from January 2023.
package enum JudgementArea: String, CaseIterable, Hashable, Sendable {
    /// Overall effectiveness.
    case overall = "overall effectiveness"
    /// The impact of leaders on social work practice with children and families.
    case leaders
    /// The experiences and progress of children who need help and protection.
    case helpAndProtection = "help and protection"
    /// The experiences and progress of children in care.
    case childrenInCare = "children in care"
    /// The experiences and progress of care leavers.
    case careLeavers = "care leavers"

    /// The area's name on screen.
    package var title: String {
        switch self {
        case .overall: "Overall effectiveness"
        case .leaders: "Leaders' impact"
        case .helpAndProtection: "Help and protection"
        case .childrenInCare: "Children in care"
        case .careLeavers: "Care leavers"
        }
    }
}

/// One grade on one area.
package struct Judgement: Hashable, Sendable {
    /// What was judged.
    package var area: JudgementArea
    /// The grade.
    package var grade: Grade

    package init(area: JudgementArea, grade: Grade) {
        self.area = area
        self.grade = grade
    }
}

/// An Ofsted event: an inspection with grades, or a visit or joint inspection that ends in a letter.
package struct Inspection: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Inspection>
    /// What sort of event it is.
    package var kind: Kind
    /// Its name on screen.
    package var title: String
    /// The scale of its grades, or of its time where it gave none.
    package var scale: JudgementScale
    /// When the inspectors came.
    package var began: StatedDate
    /// When report or letter came out: from then on its judgements are known.
    package var published: StatedDate
    /// Its grades; none for a visit.
    package var judgements: [Judgement]
    /// What report or letter said, in a few sentences.
    package var letter: String
    /// What it names to be put right, and its strengths.
    package var findings: [Finding]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Inspection>, kind: Kind, title: String, scale: JudgementScale, began: StatedDate,
        published:
            StatedDate, judgements: [Judgement], letter: String, findings: [Finding], source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.scale = scale
        self.began = began
        self.published = published
        self.judgements = judgements
        self.letter = letter
        self.findings = findings
        self.source = source
    }
}

extension Inspection {
    /// The sorts of Ofsted event.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A graded inspection.
        case inspection
        /// A focused visit: a letter, no grades.
        case focusedVisit = "focused visit"
        /// A monitoring visit of an inadequate council: a letter, no grades.
        case monitoringVisit = "monitoring visit"
        /// A joint targeted area inspection: a letter, no grades.
        case jointTargetedAreaInspection = "joint targeted area inspection"
    }

    /// The grade for an area, or nil where it gave none.
    package func grade(_ area: JudgementArea) -> Grade? { judgements.first { $0.area == area }?.grade }
}

extension Inspection: JourneyRecord {
    /// What one is called.
    package static let noun = "inspection"

    /// The event from the day it began, its judgements and findings from publication.
    package func known(on day: Day) -> Inspection? {
        guard began.first <= day else { return nil }
        guard published.first > day else { return self }
        var inspection = self
        inspection.judgements = []
        inspection.findings = []
        inspection.letter = "The report is not published yet."
        return inspection
    }

    /// The day of its report or letter.
    package var lastDated: Day? { published.first }
}

extension RegisterHolder {
    /// Ofsted's inspections and visits, with their findings.
    package var inspections: Register<Inspection> { registers[Inspection.self] }
}

/// What an inspection names: an area for priority action, an area for improvement, or a strength.
package struct Finding: Identifiable, Sendable, Hashable {
    /// The name by which actions refer to it.
    package var id: Identifier<Finding>
    /// Which of the three it is.
    package var kind: Kind
    /// The finding in a few words.
    package var title: String
    /// The finding as the report puts it, restated.
    package var text: String
    /// The panel that it concerns most, by the panel's name.
    package var panel: String
    /// The measures that show whether it is put right.
    package var measures: [Measure.ID]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Finding>, kind: Kind, title: String, text: String, panel: String,
        measures: [Measure.ID] =
            [], source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.text = text
        self.panel = panel
        self.measures = measures
        self.source = source
    }
}

extension Finding: JourneyRecord {
    /// What one is called.
    package static let noun = "finding"
}

extension Finding {
    /// What sort of finding it is.
    package enum Kind: String, CaseIterable, Hashable, Comparable, Sendable {
        /// Children are at risk until it is put right.
        case priorityAction = "area for priority action"
        /// To be put right.
        case improvement = "area for improvement"
        /// Done well.
        case strength

        /// The order of lists: what puts children at risk first, strengths last.
        package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

        private var place: Int {
            switch self {
            case .priorityAction: 0
            case .improvement: 1
            case .strength: 2
            }
        }
    }
}
