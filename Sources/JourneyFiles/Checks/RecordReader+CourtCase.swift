import ImprovementJourney

extension RecordReader {
    /// Points at days of a court case that cannot be, and at more children than a case is about.
    mutating func warnOfContradictions(in courtCase: CourtCase, at node: Int) {
        let remedy = "Correct the day, or `issued`."
        func tell(_ places: [Int], _ key: String, _ dayKey: String, _ what: (Int) -> String) {
            for place in places {
                let entry = entry(place, of: key, in: node)
                warn(at: self.place(of: dayKey, in: entry), what(place), remedy)
            }
        }
        let issued = "before the case was issued, on \(courtCase.issued)."
        tell(courtCase.stepsBeforeIssue, "steps", "on") { "The step is dated \(courtCase.steps[$0].on), \(issued)" }
        tell(courtCase.extensionsBeforeIssue, "extensions", "granted") {
            "The extension was granted on \(courtCase.extensions[$0].granted), \(issued)"
        }
        tell(courtCase.waitsBeforeIssue, "waits", "from") { "The wait began on \(courtCase.waits[$0].from), \(issued)" }
        if let concluded = courtCase.concluded {
            for place in courtCase.stepsAfterEnd {
                warn(
                    at: self.place(of: "on", in: entry(place, of: "steps", in: node)),
                    "The step is dated \(courtCase.steps[place].on), after the final order of \(concluded).",
                    "Correct the day, or `concluded`.")
            }
        }
        if courtCase.children > Contradictions.mostChildren {
            warn(
                at: self.place(of: "children", in: node),
                "The case is about \(courtCase.children) children, more than \(Contradictions.mostChildren).",
                "Write how many children this one case is about.")
        }
    }
}
