import Documents
import ImprovementJourney

extension Page {
    /// An agency worker's placement against the memorandum's cap and bar.
    init?(placement id: Placement.ID, in journey: Journey) {
        guard let placement = journey.placements[id] else { return nil }
        let rate = MeasureUnit.poundsPerHour.text(placement.hourlyRate)
        let above = journey.poundsAboveCap(placement)
        let isUnsigned = above != nil && placement.signedOffBy == nil
        let isBarred = journey.isWithinBar(placement)
        var parts = ["\(rate) an hour"]
        if let above {
            parts.append("\(MeasureUnit.poundsPerHour.text(above)) above the cap")
            parts.append(placement.signedOffBy.map { "signed off by \($0)" } ?? "NOT SIGNED OFF")
        } else {
            parts.append(journey.payCap(for: placement) == nil ? "no cap for the role then" : "within the cap")
        }
        if isBarred { parts.append("placed within the bar") }
        let council = journey.title(of: placement.council)
        self.init(
            title: "Placement \(id)",
            summary: "\(placement.role.capitalisedSentence), \(council): \(parts.joined(separator: ", ")).",
            tone: isUnsigned || isBarred ? .concern : .normal,
            sections: [
                Section(
                    id: "placement", titled: "The placement",
                    blocks: [.table(.facts(Self.facts(placement, in: journey)))],
                    sources: journey.sources([placement.source]))
            ])
    }

    private static func facts(_ placement: Placement, in journey: Journey) -> [Table.Row] {
        let unit = MeasureUnit.poundsPerHour
        let above = journey.poundsAboveCap(placement)
        var rows: [Table.Row] = [
            .fact("Council", TableCell(journey.title(of: placement.council)), .record(placement.council)),
            .fact("Role", TableCell(placement.role)),
            .fact("Since", TableCell(placement.from)),
            .fact("Until", placement.until.map { TableCell($0) } ?? TableCell("still placed")),
            .fact("Rate an hour", TableCell(Figure(.number(placement.hourlyRate), unit: unit), .strong)),
        ]
        if let cap = journey.payCap(for: placement) {
            rows.append(
                .fact("Cap", TableCell("\(unit.text(cap.hourlyRate)) for \(cap.role), from \(cap.from.words)")))
        } else {
            rows.append(.fact("Cap", TableCell("none for the role when it began", .quiet)))
        }
        if let above {
            rows.append(.fact("Above the cap", TableCell(Figure(.number(above), unit: unit), .concern)))
            rows.append(
                .fact(
                    "Signed off by",
                    placement.signedOffBy.map { TableCell($0) } ?? TableCell("NOT SIGNED OFF", .concern)))
        }
        if let left = placement.leftCouncil, let on = placement.leftOn, let end = journey.barEnds(placement) {
            rows.append(
                .fact("Left", TableCell("\(journey.title(of: left)), \(on.shortWords)"), .record(left)))
            rows.append(
                .fact(
                    "Bar ends",
                    placement.from < end
                        ? TableCell(
                            "\(end.shortWords): placed \(placement.from.days(until: end)) days too soon", .concern)
                        : TableCell("\(end.shortWords): free when placed")))
        }
        return rows
    }
}
