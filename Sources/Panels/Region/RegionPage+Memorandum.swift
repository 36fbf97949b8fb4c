import Documents
import ImprovementJourney

extension RegionPage {
    /// What the memorandum on agency staff binds to; where the record tells nothing of one, that it does not.
    var memorandumSections: [Section] {
        guard journey.knowsMemorandum else {
            return [
                .nothing(
                    id: "memorandum", title: "Memorandum on agency staff",
                    "Nothing of one is recorded on this day: \(journey.wouldHold("region", "who signed it, its caps and placements"))."
                )
            ]
        }
        return [placementSection, capSection, sharingSection]
    }

    /// Agency workers placed today: what breaks the memorandum first.
    var placementSection: Section {
        let rows = journey.currentPlacements.map { PlacementRow($0, in: journey) }
        func words(_ isCounted: (PlacementStanding) -> Bool) -> Figure {
            Figure(count: rows.count { isCounted($0.standing) }, of: .workers)
        }
        let above = words { $0.aboveCap != nil }
        let unsigned = words(\.isUnsigned)
        let barred = words(\.isBarred)
        let exceptions = rows.indices.filter { rows[$0].isException }
        let section = Section(
            id: "placements",
            titled: rows.isEmpty
                ? "Agency workers placed"
                : "Agency workers placed: \(above) above the cap, \(unsigned) of them not signed off, \(barred) barred",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.placement.id.text, leadsTo: { .record($0.placement.id) },
                        emptyText: "No agency placement is recorded on this day.",
                        columns: PlacementRow.columns(journey)))
            ], sources: journey.sources(rows.map(\.placement.source))
        ).excerpted(rows: exceptions, others: "within cap and bar", elsewhere: Self.ownDocument)
        return exceptions.isEmpty ? section : section.showingFirst(min(3, exceptions.count))
    }

    /// The memorandum's pay caps, and who is paid above them today.
    var capSection: Section {
        let placed = journey.currentPlacements.map { PlacementRow($0, in: journey) }
        let caps = journey.payCaps.sorted { ($1.from, $0.role) < ($0.from, $1.role) }
        let isKnown = journey.holds(Placement.self)
        @Sendable func figure(_ cap: PayCap, _ isCounted: (PlacementRow) -> Bool) -> Figure {
            guard isKnown else { return Figure(.missing(.notReported), unit: .count, counts: .workers) }
            return Figure(count: placed.count { $0.standing.cap?.id == cap.id && isCounted($0) }, of: .workers)
        }
        let columns: [Column<PayCap>] = [
            Column("role", "Role", rank: 1, isFlexible: true) { TableCell("\($0.role.capitalisedSentence)") },
            Column(
                "cap", "Cap an hour", alignment: .right, rank: 1,
                definition: "The most that the councils agreed to pay."
            ) { TableCell($0.rate, .strong) },
            Column("from", "From", rank: 2, order: { Double($0.from.first.daysSince1970) }) {
                TableCell("\($0.from)", .quiet)
            },
            Column(
                "placed", "Placed", alignment: .right, rank: 3, definition: "Placements of today that it applies to."
            ) { TableCell(figure($0) { _ in true }) },
            Column(
                "above", "Above it", alignment: .right, rank: 1, definition: "Placements of today paid above it."
            ) { TableCell(figure($0) { $0.standing.aboveCap != nil }) },
        ]
        return Section(
            id: "caps", titled: "Pay caps",
            blocks: [
                .table(
                    Table(of: caps, id: \.id.text, emptyText: "No pay cap is known on this day.", columns: columns))
            ], sources: journey.sources(journey.payCaps.map(\.source))
        ).excerpted(
            rows: caps.indices.filter { place in
                // The newest stand first.
                placed.contains { $0.standing.cap?.id == caps[place].id }
                    || !caps[..<place].contains(where: caps[place].isReplaced(by:))
            }, others: "replaced", elsewhere: Self.ownDocument)
    }

    /// Staff that councils share, what lasts first.
    var sharingSection: Section {
        let sharing = journey.staffSharing.sorted {
            (($0.until ?? Day(daysSince1970: .max)), $0.from) > (($1.until ?? Day(daysSince1970: .max)), $1.from)
        }
        let columns: [Column<StaffSharing>] = [
            Column("lender", "From", rank: 1, isFlexible: true) { TableCell("\(journey.title(of: $0.lender))") },
            Column("borrower", "To", rank: 1) { TableCell("\(journey.title(of: $0.borrower))") },
            .role(rank: 2),
            .amount(.strong, definition: "Full-time equivalents lent."),
            Column("since", "Since", rank: 3) { TableCell($0.from) },
            Column("until", "Until", rank: 2) { TableCell($0.until, .quiet, else: "still", .normal) },
        ]
        return Section(
            id: "sharing", titled: "Staff shared between councils",
            blocks: [
                .table(
                    Table(
                        of: sharing, id: \.id.text, leadsTo: { .record($0.lender) },
                        closed: ClosedRecords("ended", from: \.source) { $0.isDoneWith(on: journey.asAt) },
                        emptyText: "No sharing of staff is recorded.", columns: columns))
            ], sources: journey.sources(sharing.map(\.source)))
    }
}

extension PayCap {
    /// Whether a newer one caps the same role by the same rules.
    fileprivate func isReplaced(by newer: PayCap) -> Bool {
        (newer.role, newer.rules, newer.region) == (role, rules, region)
    }
}

extension Column where Record == StaffSharing {
    /// The role that is lent.
    static func role(rank: Int) -> Column {
        Column("role", "Role", rank: rank) { TableCell("\($0.role.capitalisedSentence)") }
    }

    /// How much is lent.
    static func amount(_ tone: Tone = .normal, definition: Sentence) -> Column {
        Column("amount", "FTE", alignment: .right, rank: 1, definition: definition) {
            TableCell(
                Figure(.number($0.fullTimeEquivalent), unit: .fullTimeEquivalent, counts: .workers), tone)
        }
    }
}
