import ImprovementJourney
import JSON

extension RecordReader {
    /// Points at two people in one post, and at pay and caseloads that can hardly be.
    mutating func warnOfContradictions(in post: Post, at node: Int) {
        for (later, earlier) in post.overlaps {
            let (spell, other) = (post.spells[later], post.spells[earlier])
            let until = other.until.map { "until \($0)" } ?? "without an end"
            warn(
                at: place(of: "from", in: entry(later, of: "spells", in: node)),
                "\(spell.worker) fills the post from \(spell.from), and \(other.worker) from \(other.from) \(until).",
                "End the earlier spell, correct the days, or give one of the two a post of their own.")
        }
        for (index, spell) in post.spells.enumerated() {
            guard let pounds = spell.hourlyRate, pounds > Contradictions.mostPoundsPerHour else { continue }
            warn(
                at: place(of: "hourlyRate", in: entry(index, of: "spells", in: node)),
                "An hour costs £\(JSONValue.text(of: pounds)), more than £"
                    + "\(JSONValue.text(of: Contradictions.mostPoundsPerHour)).",
                "Write what an hour costs, in pounds: not pence, and not a week's or a year's pay.")
        }
        guard let caseload = post.caseload,
            let index = caseload.counts.firstIndex(where: { $0.map { $0 > Contradictions.mostCases } ?? false }),
            let cases = caseload.counts[index]
        else { return }
        warn(
            at: entry(index, of: "counts", in: place(of: "caseload", in: node)),
            "A worker's cases are \(cases), more than \(Contradictions.mostCases).",
            "Write the cases of this one post, or null where none was reported.")
    }
}
