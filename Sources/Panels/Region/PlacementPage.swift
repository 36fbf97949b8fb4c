import Documents
import ImprovementJourney

extension Page {
    /// An agency worker's placement against the memorandum's cap and bar.
    init?(placement id: Placement.ID, in journey: Journey) {
        guard let placement = journey.placements[id] else { return nil }
        let page = PlacementPage(
            journey: journey, placement: placement, standing: PlacementStanding(placement, in: journey))
        self.init(
            title: "Placement \(id)", summary: page.summary,
            tone: page.standing.isUnsigned || page.standing.isBarred ? .concern : .normal,
            sections: [
                Section(
                    id: "placement", titled: "The placement", blocks: [.table(.facts(page.facts + page.barFacts))],
                    sources: journey.sources([placement.source]))
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
        return sentence + "."
    }

    /// Why no cap holds for it.
    private var uncappedWords: Sentence {
        journey.isBound(placement.council, on: placement.from)
            ? "no cap for the role when it began" : "the council is not of the memorandum"
    }

    private var signedWords: Sentence {
        placement.signedOffBy.map { "signed off by \($0)" } ?? "NOT SIGNED OFF"
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
                Fact(
                    "Signed off by",
                    placement.signedOffBy.map { TableCell("\($0)") } ?? TableCell("NOT SIGNED OFF", .concern)))
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
