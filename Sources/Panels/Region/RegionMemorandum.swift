import Documents
import ImprovementJourney

extension RegionView {
    /// Agency workers placed today: what breaks the memorandum first.
    var placementSection: Section {
        let placements = journey.placements.filter { $0.until == nil }
            .map { (placement: $0, weight: weight($0), above: journey.poundsAboveCap($0) ?? 0) }
            .sorted { ($1.weight, $1.above, $0.placement.id) < ($0.weight, $0.above, $1.placement.id) }.map(\.placement)
        let above = placements.count { journey.poundsAboveCap($0) != nil }
        let unsigned = placements.count { journey.poundsAboveCap($0) != nil && $0.signedOffBy == nil }
        let barred = placements.count { journey.isWithinBar($0) }
        let rows = placements.map { placement in
            Table.Row(
                id: placement.id.text,
                cells: [
                    TableCell(journey.title(of: placement.council)), TableCell(placement.role.capitalisedSentence),
                    TableCell(Figure(.number(placement.hourlyRate), unit: .poundsPerHour), .strong),
                    TableCell(
                        journey.payCap(for: placement).map { Figure(.number($0.hourlyRate), unit: .poundsPerHour) }
                            ?? Figure(.missing(.notApplicable), unit: .poundsPerHour), .quiet),
                    aboveCell(placement), signedCell(placement), barCell(placement),
                    TableCell(placement.id.text, .quiet),
                ], destination: .record(placement.id))
        }
        let columns = [
            Table.Column("council", "Council", rank: 1, isFlexible: true), Table.Column("role", "Role", rank: 3),
            Table.Column(
                "rate", "Rate", alignment: .right, rank: 1, definition: "Pounds an hour that the worker is paid."),
            Table.Column(
                "cap", "Cap", alignment: .right, rank: 4,
                definition: "The memorandum's cap for the role when the placement began."),
            Table.Column("above", "Above", alignment: .right, rank: 1, definition: "Pounds an hour above the cap."),
            Table.Column("signed", "Signed off by", rank: 2),
            Table.Column(
                "bar", "Bar", rank: 2,
                definition:
                    "BARRED: placed before the months that a worker who left a member council must stay away had "
                    + "ended (12 unless set). Free: they had."),
            Table.Column("placement", "Placement", rank: 5),
        ]
        return Section(
            id: "placements",
            titled:
                "Agency workers placed: \(above) above the cap, \(unsigned) of them not signed off, \(barred) barred",
            blocks: [
                .table(Table(columns: columns, rows: rows, emptyText: "No agency placement is recorded on this day."))
            ],
            sources: journey.sources(placements.map(\.source)))
    }

    /// What breaks the memorandum weighs most.
    private func weight(_ placement: Placement) -> Int {
        let isAbove = journey.poundsAboveCap(placement) != nil
        if isAbove, placement.signedOffBy == nil { return 3 }
        if journey.isWithinBar(placement) { return 2 }
        return isAbove ? 1 : 0
    }

    private func aboveCell(_ placement: Placement) -> TableCell {
        guard let pounds = journey.poundsAboveCap(placement) else { return .empty }
        return TableCell(
            Figure(.number(pounds), unit: .poundsPerHour), placement.signedOffBy == nil ? .concern : .strong)
    }

    private func signedCell(_ placement: Placement) -> TableCell {
        guard journey.poundsAboveCap(placement) != nil else { return TableCell(placement.signedOffBy ?? "", .quiet) }
        return placement.signedOffBy.map { TableCell($0) } ?? TableCell("NOT SIGNED OFF", .concern)
    }

    private func barCell(_ placement: Placement) -> TableCell {
        guard journey.barEnds(placement) != nil else { return .empty }
        return journey.isWithinBar(placement) ? TableCell("BARRED", .concern) : TableCell("free", .quiet)
    }

    /// The memorandum's pay caps, and who is paid above them today.
    var capSection: Section {
        let placed = journey.placements.filter { $0.until == nil }
        let rows = journey.payCaps.sorted { ($1.from, $0.role) < ($0.from, $1.role) }.map { cap in
            let own = placed.filter { journey.payCap(for: $0)?.id == cap.id }
            return Table.Row(
                id: cap.id.text,
                cells: [
                    TableCell(cap.role.capitalisedSentence),
                    TableCell(Figure(.number(cap.hourlyRate), unit: .poundsPerHour), .strong),
                    TableCell(cap.from.words, .quiet), TableCell(Figure(count: own.count)),
                    TableCell(Figure(count: own.count { journey.poundsAboveCap($0) != nil })),
                ])
        }
        let columns = [
            Table.Column("role", "Role", rank: 1, isFlexible: true),
            Table.Column(
                "cap", "Cap an hour", alignment: .right, rank: 1,
                definition: "The most that the councils agreed to pay."),
            Table.Column("from", "From", rank: 2),
            Table.Column(
                "placed", "Placed", alignment: .right, rank: 3, definition: "Placements of today that it applies to."),
            Table.Column(
                "above", "Above it", alignment: .right, rank: 1, definition: "Placements of today paid above it."),
        ]
        return Section(
            id: "caps", titled: "Pay caps",
            blocks: [.table(Table(columns: columns, rows: rows, emptyText: "No pay cap is known on this day."))],
            sources: journey.sources(journey.payCaps.map(\.source)))
    }

    /// Staff that councils share, what lasts first.
    var sharingSection: Section {
        let sharing = journey.staffSharing.sorted {
            (($0.until ?? Day(daysSince1970: .max)), $0.from) > (($1.until ?? Day(daysSince1970: .max)), $1.from)
        }
        let rows = sharing.map { share in
            Table.Row(
                id: share.id.text,
                cells: [
                    TableCell(journey.title(of: share.lender)), TableCell(journey.title(of: share.borrower)),
                    TableCell(share.role.capitalisedSentence),
                    TableCell(Figure(.number(share.fullTimeEquivalent), unit: .fullTimeEquivalent), .strong),
                    TableCell(share.from), share.until.map { TableCell($0, .quiet) } ?? TableCell("still"),
                ], destination: .record(share.lender))
        }
        let columns = [
            Table.Column("lender", "From", rank: 1, isFlexible: true), Table.Column("borrower", "To", rank: 1),
            Table.Column("role", "Role", rank: 2),
            Table.Column(
                "amount", "FTE", alignment: .right, rank: 1, definition: "Full-time equivalents lent."),
            Table.Column("since", "Since", rank: 3), Table.Column("until", "Until", rank: 2),
        ]
        return Section(
            id: "sharing", titled: "Staff shared between councils",
            blocks: [.table(Table(columns: columns, rows: rows, emptyText: "No sharing of staff is recorded."))],
            sources: journey.sources(sharing.map(\.source)))
    }
}
