import SeededRandomness

@testable import ImprovementJourney

extension Record {
    /// Teams, posts, workers, court cases and challenges of 2013 to 2019, drawn by chance; the same for the same seed.
    static func random(seed: UInt64) -> Record {
        var chance = SeededNumbers(seed: seed)
        var record = Record.test(ends: "2019-07-31")
        let first = day("2013-01-01")
        let teams = (1...5).map { Team.ID("t\($0)") }
        for (place, id) in teams.enumerated() {
            record.insert(
                Team(
                    id: id, title: id.text, service: place < 2 ? "s1" : "s2", opened: first,
                    closed: place == 4 ? day("2017-03-15") : nil, source: "council"))
        }
        for number in 1...40 {
            record.insert(post(number, of: teams, from: first, &chance))
            record.insert(
                Worker(
                    id: Worker.ID("W-\(number)"),
                    annualReviews: [
                        Int.random(in: 300...900, using: &chance), Int.random(in: 901...2000, using: &chance),
                    ]
                    .map { first.adding(days: $0) }, source: "council"))
        }
        for number in 1...30 {
            let issued = first.adding(days: Int.random(in: 0...2000, using: &chance))
            let ended = issued.adding(days: Int.random(in: 100...300, using: &chance))
            record.insert(
                CourtCase(
                    id: CourtCase.ID("C-\(number)"), team: teams[number % 5], children: 1, issued: issued,
                    concluded: Bool.random(using: &chance) ? ended : nil, source: "council"))
            record.insert(
                Challenge(
                    id: Challenge.ID("I-\(number)"), team: teams[number % 5], subject: "s", raised: issued,
                    resolved: Bool.random(using: &chance) ? issued.adding(days: number) : nil, source: "council"))
        }
        return record
    }

    private static func post(
        _ number: Int, of teams: [Team.ID], from first: Day, _ chance: inout SeededNumbers
    ) -> Post {
        let established = first.adding(days: Int.random(in: 0...800, using: &chance))
        var spells: [Spell] = []
        var begins = established.adding(days: Int.random(in: 0...200, using: &chance))
        for _ in 0..<Int.random(in: 0...4, using: &chance) {
            let ends = begins.adding(days: Int.random(in: 1...900, using: &chance))
            spells.append(
                Spell(
                    worker: Worker.ID("W-\(Int.random(in: 1...40, using: &chance))"), from: begins, until: ends,
                    contract: Bool.random(using: &chance) ? .agency : .permanent,
                    hourlyRate: Double.random(in: 20...50, using: &chance)))
            begins = ends.adding(days: Int.random(in: 0...120, using: &chance))
        }
        if Bool.random(using: &chance), !spells.isEmpty { spells[spells.count - 1].until = nil }
        let isAbolished = Int.random(in: 0..<5, using: &chance) == 0 && spells.last?.until != nil
        return Post(
            id: Post.ID("P-\(number)"), team: teams[Int.random(in: 0..<5, using: &chance)],
            role: number % 7 == 0 ? "administrator" : "social worker", established: established,
            abolished: isAbolished ? begins.adding(days: 200) : nil,
            fullTimeEquivalent: [0.5, 0.8, 1][Int.random(in: 0..<3, using: &chance)], spells: spells,
            caseload: number % 3 == 0
                ? nil
                : MonthlyCounts(
                    first: Month(containing: established),
                    counts: (0..<70).map { _ in
                        Int.random(in: 0..<9, using: &chance) == 0 ? nil : Int.random(in: 0...30, using: &chance)
                    }), source: "council")
    }
}
