import ImprovementJourney
import JSON

/// Holds inspections against the frameworks that they were held under.
struct InspectionCheck {
    private let record: Record
    private let reader: RecordReader
    /// What is wrong.
    private(set) var findings = Findings()

    init(_ reader: RecordReader, _ record: Record) {
        self.reader = reader
        self.record = record
        for (inspection, node) in reader.inspections { check(inspection, at: node) }
    }

    private mutating func check(_ inspection: Inspection, at node: Int) {
        if let kind = record.inspectionKinds[inspection.kind], !kind.isGraded, !inspection.judgements.isEmpty {
            tell(
                .fault, reader.place(of: "judgements", in: node),
                "A \(kind.title.lowercased()) gives no grade, and `judgements` has "
                    + "\(inspection.judgements.count == 1 ? "one" : "\(inspection.judgements.count)").",
                "Remove `judgements`, or correct `kind`.")
        }
        guard let framework = record.inspectionFrameworks[inspection.framework] else { return }
        for (index, judgement) in inspection.judgements.enumerated() {
            let entry = reader.entry(index, of: "judgements", in: node)
            check(judgement.grade, framework, at: reader.place(of: "grade", in: entry))
            check(judgement.area, framework, on: inspection.began.first, at: reader.place(of: "area", in: entry))
        }
    }

    private mutating func check(_ grade: Grade, _ framework: InspectionFramework, at node: Int) {
        guard framework.rank(of: grade) == nil else { return }
        let words = framework.grades.map(\.grade.rawValue)
        tell(
            .fault, node, "`grade` is \"\(grade.rawValue)\", no grade of \(framework.id).",
            Nearest.of(grade.rawValue, among: words).map { "Write \"\($0)\", if that is meant." }
                ?? "Write one of \(words.map { "\"\($0)\"" }.joined(separator: ", ")).")
    }

    private mutating func check(_ area: JudgementArea, _ framework: InspectionFramework, on day: Day, at node: Int) {
        let listed = framework.areas.filter { $0.area == area }
        if listed.contains(where: { $0.existed(on: day) }) { return }
        let known = record.inspectionFrameworks.flatMap(\.areas).map(\.area)
        if listed.isEmpty, !known.contains(area) {
            let words = framework.areas.map(\.area.rawValue)
            tell(
                .fault, node, "`area` is \"\(area.rawValue)\", which no framework grades.",
                Nearest.of(area.rawValue, among: words).map { "Write \"\($0)\", if that is meant." }
                    ?? "Write an area of \(framework.id), or add it in inspection-frameworks.json.")
        } else if !framework.areasAreIncomplete {
            tell(
                .warning, node,
                "\(framework.id) gave no grade for \"\(area.rawValue)\" to an inspection that began on \(day).",
                "Correct `area`, `scale` or `began`; or add the area's days in inspection-frameworks.json.")
        }
    }

    private mutating func tell(
        _ severity: FileProblem.Severity, _ node: Int, _ message: String, _ remedy: String
    ) {
        findings.add(severity, at: reader.document.offset(of: node), message, remedy)
    }
}
