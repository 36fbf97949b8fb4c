import Documents
import ImprovementJourney

extension Page {
    /// An agency worker's placement against the rules that bind it.
    init?(placement id: Placement.ID, in journey: Journey) {
        guard let placement = journey.placements[id] else { return nil }
        let page = PlacementPage(
            journey: journey, placement: placement, standing: PlacementStanding(placement, in: journey))
        self.init(
            title: "Placement \(id)", summary: page.summary,
            tone: page.standing.breaches.isEmpty ? .normal : .concern,
            sections: [
                Section(
                    id: "placement", titled: "The placement", blocks: [.table(.facts(page.facts + page.barFacts))],
                    sources: journey.sources([placement.source])),
                page.rulesSection,
            ])
    }
}

/// What the page of a placement says.
private struct PlacementPage {
    let journey: Journey
    let placement: Placement
    let standing: PlacementStanding

    var summary: Sentence {
        let council = journey.title(of: placement.council)
        var sentence: Sentence =
            "\(placement.role.capitalisedSentence), \(council): \(placement.rate) an hour"
        if let above = standing.aboveCap {
            sentence += ", \(above) above the cap, \(signedWords)"
        } else {
            sentence += standing.cap == nil ? ", \(uncappedWords)" : ", within the cap"
        }
        if standing.isBarred { sentence += ", placed within the bar" }
        if !standing.breaches.isEmpty {
            sentence += "; \(standing.breaches.count) of \(standing.checks.count.counted("rule")) broken"
        }
        return sentence + "."
    }

    /// Why no cap holds for it.
    private var uncappedWords: Sentence {
        if journey.isBound(placement.council, on: placement.from) { return "no cap for the role when it began" }
        return standing.checks.isEmpty ? "no rule binds the council" : "no cap for the role is recorded"
    }

    private var signedWords: Sentence {
        if standing.isUnsigned { return "NOT SIGNED OFF" }
        let signed = placement.signOffs ?? placement.signedOffBy.map { [$0] } ?? []
        return signed.isEmpty ? "sign-off not recorded" : "signed off by \(signed.joined(separator: " and "))"
    }

    /// Each rule that binds the placement, and how it stands to it.
    var rulesSection: Section {
        let columns: [Column<AgencyRuleCheck>] = [
            Column("rule", "Rule", rank: 1) { TableCell("\($0.rule.kind.rawValue.capitalisedSentence)") },
            Column("standing", "Standing", rank: 1) { check in
                switch check.standing {
                case .held: TableCell("held", .quiet)
                case .breached: TableCell("BREACHED", .concern)
                case .unknown: TableCell("unknown", .normal)
                }
            },
            Column("why", "Why", rank: 1, isFlexible: true) { TableCell($0.words) },
            Column("law", "By", rank: 2) { TableCell("\($0.rule.law)", .quiet) },
        ]
        return Section(
            id: "rules", title: "Rules that bind it",
            blocks: [
                .table(
                    Table(
                        of: standing.checks, id: { "\($0.rules.id) \($0.rule.kind.rawValue)" },
                        emptyText: "No rule on agency workers bound the council when it began.", columns: columns))
            ], sources: journey.sources(standing.checks.map(\.rules.source)))
    }

    var facts: [Fact] {
        var facts = [
            Fact("Council", "\(journey.title(of: placement.council))", .record(placement.council)),
            Fact("Role", "\(placement.role)"),
            Fact("Since", TableCell(placement.from)),
            Fact("Until", TableCell(placement.until, else: "still placed", .normal)),
            Fact("Rate an hour", TableCell(placement.rate, .strong)),
        ]
        if let cap = standing.cap {
            facts.append(Fact("Cap", "\(cap.rate) for \(cap.role), from \(cap.from)"))
        } else {
            facts.append(Fact("Cap", TableCell(uncappedWords, .quiet)))
        }
        if let above = standing.aboveCap {
            facts.append(Fact("Above the cap", TableCell(above, .concern)))
            facts.append(
                Fact("Sign-off", TableCell(signedWords, standing.isUnsigned ? .concern : .normal)))
        }
        return facts
    }

    /// Which member council the worker left, and whether the bar had ended.
    var barFacts: [Fact] {
        guard let left = placement.leftCouncil, let on = placement.leftOn, let end = standing.barEnds else { return [] }
        let tooSoon = standing.daysTooSoon.map { days in
            TableCell("\(short: end): placed \(Figure(days: days)) too soon", .concern)
        }
        return [
            Fact("Left", "\(journey.title(of: left)), \(short: on)", .record(left)),
            Fact("Bar ends", tooSoon ?? TableCell("\(short: end): free when placed")),
        ]
    }
}
