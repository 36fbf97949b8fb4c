import Documents
import ImprovementJourney

/// A worker's time in a post, for a row.
struct PostStay {
    let spell: Spell
    let post: Post

    /// By what a list of stays names them: the page that it stands on is about the other.
    enum Name {
        case post
        case worker
    }
}

extension PostStay {
    static func columns(named name: Name, in journey: Journey) -> [Column<PostStay>] {
        [
            Column("who", name == .post ? "Post" : "Worker", rank: 1, sensitivity: .internalOnly) {
                TableCell(name == .post ? "\($0.post.id)" : "\($0.spell.worker)")
            },
            Column("contract", "Contract", rank: 1) { TableCell("\($0.spell.contract.rawValue)") },
            Column("from", "From", rank: 1) { TableCell($0.spell.from) },
            Column("until", "Until", rank: 1, definition: "The first day on which the worker was not there.") {
                TableCell($0.spell.until, else: "now", .strong)
            },
            Column("ending", "Why it ended", rank: 2, isFlexible: true) { stay in
                TableCell("\(stay.spell.ending ?? (stay.spell.until == nil ? "" : "not recorded"))", .quiet)
            },
            Column("rate", "An hour", alignment: .right, rank: 3, definition: "What an hour cost the council.") {
                TableCell(
                    Figure($0.spell.hourlyRate.map(Value.number) ?? .missing(.notReported), unit: .poundsPerHour))
            },
            Column("team", "Team", rank: 4) { TableCell("\(journey.title(of: $0.post.team))", .quiet) },
        ]
    }
}
