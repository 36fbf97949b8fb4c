import Documents
import ImprovementJourney

extension Table {
    /// A team's posts with who fills them: the empty first, then agency workers, then permanent ones, the most cases
    /// first.
    static func posts(_ posts: some Sequence<Post>, in journey: Journey) -> Table {
        let month = journey.lastMonth
        return Table(
            of: posts.emptyFirst.map { PostRow($0, month, journey) }, id: \.post.id.text,
            leadsTo: { .record($0.post.id) },
            emptyText: "No post is known on this day: \(journey.wouldHold("workforce", "them")).",
            columns: PostRow.columns(month))
    }
}

/// A post with who fills it and the cases held at the last month's end, for a row.
private struct PostRow {
    let post: Post
    let spell: Spell?
    let isInFirstYear: Bool
    let cases: Figure
    let isAboveLimit: Bool

    init(_ post: Post, _ month: Month, _ journey: Journey) {
        let held = post.spell(on: month.lastDay) == nil ? nil : post.caseload?[month]
        let spell = post.currentSpell
        // Whoever held the cases at the month's end is judged by the limit of that day.
        let limit =
            post.spell(on: month.lastDay).map { journey.caseloadLimit(of: $0.worker, on: month.lastDay) }
            ?? journey.settings.caseload
        self.post = post
        self.spell = spell
        isInFirstYear = spell.flatMap { journey.record($0.worker) }?.isInSupportedYear(on: journey.asAt) == true
        cases =
            held.map { Figure(count: $0, of: .children) }
            ?? Figure(
                .missing(post.caseload == nil && journey.recordsCaseloads ? .notApplicable : .notReported), unit: .count
            )
        isAboveLimit = held.map { $0 > limit } ?? false
    }

    static func columns(_ month: Month) -> [Column<PostRow>] {
        let filling: [Column<PostRow>] = [
            Column("post", "Post", rank: 1, sensitivity: .internalOnly) { TableCell("\($0.post.id)") },
            Column("role", "Role", rank: 2, isFlexible: true) { TableCell("\($0.post.role)") },
            Column("contract", "Filled by", rank: 1) { row in
                row.spell.map { TableCell("\($0.contract.rawValue)", $0.contract == .agency ? .strong : .normal) }
                    ?? TableCell("nobody", .concern)
            },
            Column("since", "Since", rank: 3) { TableCell($0.spell?.from, else: "", .normal) },
        ]
        return filling + [
            Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition: "Cases held at the end of \(month); - where none were reported."
            ) { TableCell($0.cases, $0.isAboveLimit ? .concern : .normal) },
            Column("notes", "Notes", rank: 2) { TableCell($0.isInFirstYear ? "first year" : "", .quiet) },
            Column("worker", "Worker", rank: 4, sensitivity: .internalOnly) { row in
                TableCell(row.spell.map { "\($0.worker)" } ?? "", .quiet)
            },
            Column(
                "fte", "Full time", alignment: .right, rank: 5, definition: "The post's share of full time."
            ) { TableCell(Figure(.number($0.post.fullTimeEquivalent), unit: .fullTimeEquivalent), .quiet) },
        ]
    }
}
