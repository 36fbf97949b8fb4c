extension ComparedJourneys {
    /// The standing with Ofsted, new reports and letters, and each area's grade.
    var grades: [JourneyComparison.Entry] {
        [standing].compactMap(\.self) + inspections + areas
    }

    private var standing: JourneyComparison.Entry? {
        let standing = later.ofstedStanding
        return entry(
            .grades, "Standing with Ofsted", facet: "standing", record: standing.map { .record($0.inspection.id) },
            source: standing?.inspection.source, since: since(standing?.since),
            turn: turn(of: .overall)
        ) { $0.ofstedStanding.map($0.words) ?? "no grade known" }
    }

    private var inspections: [JourneyComparison.Entry] {
        records(Inspection.self).sorted { $1.published < $0.published }.compactMap { inspection in
            entry(
                .grades, Sentence(words: inspection.title), facet: "report", record: .record(inspection.id),
                source: inspection.source, since: since(inspection.published)
            ) { journey in
                guard journey.inspections[inspection.id] != nil else { return "not published" }
                let grade = inspection.grade(.overall).map { journey.framework(of: inspection).title(of: $0) }
                return "published \(inspection.published)\(grade.map { ": \($0)" } ?? "")"
            }
        }
    }

    /// Each area but the overall one, which the standing tells.
    private var areas: [JourneyComparison.Entry] {
        let graded = later.gradedInspections
        return later.areas(of: graded).filter { $0 != .overall }.compactMap { area in
            let judged = later.judged(area)
            return entry(
                .grades, Sentence(words: later.name(of: area, in: graded)), facet: "area \(area.rawValue)",
                record: judged.map { .record($0.id) }, source: judged?.source, since: since(judged?.published),
                turn: turn(of: area)
            ) { journey in
                guard let inspection = journey.judged(area), let grade = inspection.grade(area) else {
                    return "not graded"
                }
                return "\(journey.framework(of: inspection).title(of: grade)), \(inspection.published)"
            }
        }
    }

    /// Grades of two frameworks are held against each other where both scales have them.
    private func turn(of area: JudgementArea) -> JourneyComparison.Turn {
        guard let now = later.judged(area), let before = earlier.judged(area), let grade = now.grade(area),
            let old = before.grade(area), let rank = later.framework(of: now).rank(of: grade),
            let oldRank = later.framework(of: now).rank(of: old)
        else { return .neither }
        return rank == oldRank ? .neither : rank > oldRank ? .better : .worse
    }
}

extension ComparedJourneys {
    /// Findings to be put right that are new, then those that the last report no longer names.
    var findings: [JourneyComparison.Entry] {
        let now = later.findingsInForce
        let names = Set(now.map(\.id))
        let gone = earlier.findingsInForce.filter { !names.contains($0.id) }
        return (now + gone).compactMap { finding in
            let inspection = later.finding(finding.id)?.inspection
            return entry(
                .grades, Sentence(words: finding.title), facet: "finding", record: .record(finding.id),
                source: finding.source,
                since: names.contains(finding.id) ? since(inspection?.published) : nil,
                turn: names.contains(finding.id) ? .worse : .neither
            ) { journey in
                if journey.findingsInForce.contains(where: { $0.id == finding.id }) {
                    return "\(finding.kind.rawValue)"
                }
                return journey.finding(finding.id) == nil ? "not named" : "not named by the last report"
            }
        }
    }
}

extension Journey {
    /// The newest inspection that gave a grade for an area; nil where none did.
    fileprivate func judged(_ area: JudgementArea) -> Inspection? {
        gradedInspections.first { $0.grade(area) != nil }
    }
}
