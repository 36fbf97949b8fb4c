/// How a council stands with Ofsted: the set of grades that its last graded inspection gave.
///
/// From April 2026 there is no overall grade, and the set is all there is.
package struct OfstedStanding: Sendable {
    /// The inspection whose grades stand: the last published one with any.
    package let inspection: Inspection
    /// The overall grade; nil where the inspection gave none.
    package let overall: Grade?
    /// When the first report of the unbroken run of this overall grade came out; without one, the last report.
    package let since: StatedDate
}

extension Journey {
    /// Inspections with grades, the newest report first.
    package var gradedInspections: [Inspection] {
        inspections.filter { !$0.judgements.isEmpty }.sorted { $1.published < $0.published }
    }

    /// How the council stands with Ofsted on the journey's day; nil where no grade is known.
    package var ofstedStanding: OfstedStanding? {
        let graded = gradedInspections
        guard let last = graded.first else { return nil }
        guard let overall = last.grade(.overall) else {
            return OfstedStanding(inspection: last, overall: nil, since: last.published)
        }
        var since = last.published
        for earlier in graded.dropFirst() {
            // Adequate, before November 2013, is not what later frameworks call requires improvement.
            let isSameScale = (earlier.scale == .before2013) == (last.scale == .before2013)
            guard earlier.grade(.overall) == overall, overall != .third || isSameScale else { break }
            since = earlier.published
        }
        return OfstedStanding(inspection: last, overall: overall, since: since)
    }

    /// The inspection whose grades stand.
    package var currentInspection: Inspection? { ofstedStanding?.inspection }
}
