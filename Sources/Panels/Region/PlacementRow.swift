import Documents
import ImprovementJourney

/// An agency worker's placement with how it stands to the memorandum, for a row.
struct PlacementRow {
    /// The placement.
    let placement: Placement
    /// How it stands to the cap and the bar.
    let standing: PlacementStanding

    init(_ placement: Placement, in journey: Journey) {
        self.placement = placement
        standing = PlacementStanding(placement, in: journey)
    }

    /// Whether a rule or the cap is broken.
    var isException: Bool { standing.aboveCap != nil || standing.isBarred || !standing.breaches.isEmpty }

    /// What the region's table tells of each.
    static func columns(_ journey: Journey) -> [Column<PlacementRow>] {
        [
            Column("council", "Council", rank: 1, isFlexible: true) {
                TableCell("\(journey.title(of: $0.placement.council))")
            },
            role(rank: 3),
            Column(
                "rate", "Rate", alignment: .right, rank: 1, definition: "Pounds an hour that the worker is paid."
            ) { TableCell($0.placement.rate, .strong) },
            Column(
                "cap", "Cap", alignment: .right, rank: 4,
                definition: "The memorandum's cap for the role when the placement began."
            ) {
                TableCell($0.standing.cap?.rate ?? Figure(.missing(.notApplicable), unit: .poundsPerHour), .quiet)
            },
            Column("above", "Above", alignment: .right, rank: 1, definition: "Pounds an hour above the cap.") { row in
                row.standing.aboveCap.map { TableCell($0, row.standing.isUnsigned ? .concern : .strong) } ?? .empty
            },
            Column("signed", "Signed off by", rank: 2) { $0.signed },
            Column(
                "bar", "Bar", rank: 2,
                definition:
                    "BARRED: placed before the months that a worker who left a member council must stay away had "
                    + "ended (12 unless set). Free: they had."
            ) { $0.bar },
            Column(
                "rules", "Rules", rank: 4,
                definition:
                    "How many of the rules that bind the placement are broken, or unknown because the record does "
                    + "not say; nothing where none binds it."
            ) { $0.rules },
            Column("placement", "Placement", rank: 5, sensitivity: .internalOnly) {
                TableCell("\($0.placement.id)", .quiet)
            },
        ]
    }

    /// The column of the role filled.
    static func role(rank: Int, isFlexible: Bool = false) -> Column<PlacementRow> {
        Column("role", "Role", rank: rank, isFlexible: isFlexible) {
            TableCell("\($0.placement.role.capitalisedSentence)")
        }
    }

    /// What of the rules is broken, else what is unknown of them.
    private var rules: TableCell {
        let all = Figure(count: standing.checks.count)
        if standing.checks.isEmpty { return .empty }
        if !standing.breaches.isEmpty { return TableCell("\(standing.breaches.count) of \(all) broken", .concern) }
        return standing.unknown.isEmpty
            ? TableCell("kept", .quiet) : TableCell("\(standing.unknown.count) of \(all) unknown", .quiet)
    }

    private var signed: TableCell {
        if standing.isUnsigned { return TableCell("NOT SIGNED OFF", .concern) }
        return TableCell("\(placement.signedOffBy ?? "")", standing.aboveCap == nil ? .quiet : .normal)
    }

    private var bar: TableCell {
        guard standing.barEnds != nil else { return .empty }
        return standing.isBarred ? TableCell("BARRED", .concern) : TableCell("free", .quiet)
    }
}
