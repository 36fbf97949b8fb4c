import ImprovementJourney
import JSON

/// What records contradict that stand in different places, or in different files.
struct RecordContradictions {
    /// What was found, by file.
    private(set) var findings: [Int: Findings] = [:]
    /// The files as they were read; nil for one that is no JSON.
    private let readers: [RecordReader?]

    init(_ readers: [RecordReader?], _ record: Record) {
        self.readers = readers
        checkWorkers()
        checkOpening(record)
    }

    /// Points at a worker who fills more than one full-time post at the same time.
    private mutating func checkWorkers() {
        struct Filling {
            var file: Int
            var post: Int
            var spell: Int
        }
        var fillings: [Worker.ID: [Filling]] = [:]
        for (file, reader) in readers.enumerated() {
            for (place, entry) in (reader?.posts ?? []).enumerated() {
                for spell in entry.post.spells.indices {
                    fillings[entry.post.spells[spell].worker, default: []].append(
                        Filling(file: file, post: place, spell: spell))
                }
            }
        }
        func entry(_ filling: Filling) -> (post: Post, node: Int)? { readers[filling.file]?.posts[filling.post] }
        func spell(_ filling: Filling) -> Spell? { entry(filling)?.post.spells[filling.spell] }
        var overlaps: [(later: Filling, earlier: Filling)] = []
        for group in fillings.values where group.count > 1 {
            let group = group.filter { spell($0) != nil }.sorted { left, right in
                guard let left = spell(left), let right = spell(right) else { return false }
                return left.from < right.from
            }
            for (place, filling) in group.enumerated() {
                guard let own = entry(filling), let spell = spell(filling) else { continue }
                let others = group[..<place].filter { other in
                    guard let otherEntry = entry(other), otherEntry.post.id != own.post.id else { return false }
                    return otherEntry.post.spells[other.spell].overlaps(spell)
                }
                let time = others.reduce(own.post.fullTimeEquivalent) { $0 + (entry($1)?.post.fullTimeEquivalent ?? 0) }
                // Told once a worker.
                if let earlier = others.last, time > 1.01 {
                    overlaps.append((filling, earlier))
                    break
                }
            }
        }
        // Told in the order of the files, whatever that of the dictionary.
        for (later, earlier) in overlaps.sorted(by: {
            ($0.later.file, $0.later.post, $0.later.spell) < ($1.later.file, $1.later.post, $1.later.spell)
        }) {
            guard let reader = readers[later.file], let own = entry(later), let other = entry(earlier),
                let spell = spell(later)
            else { continue }
            let node = reader.place(of: "worker", in: reader.entry(later.spell, of: "spells", in: own.node))
            tell(
                later.file, reader, node,
                "\(spell.worker) fills post \(own.post.id) from \(spell.from), and post \(other.post.id) at the same time: "
                    + "together more than full time.",
                "Correct the days or the worker, or the posts' `fullTimeEquivalent`.")
        }
    }

    /// Points at an opening day that lies outside what the record holds.
    private mutating func checkOpening(_ record: Record) {
        guard let odd = record.oddOpening, let day = record.opensAt else { return }
        let key = Array("opensAt".utf8)
        for (file, reader) in readers.enumerated() {
            guard let reader, let node = reader.document.member(key, of: 0) else { continue }
            switch odd {
            case .before(let first):
                tell(
                    file, reader, node,
                    "`opensAt` is \(day), before anything that the record holds: its first entry is of \(first).",
                    "Correct it, or leave it out to open today.")
            case .after(let last):
                tell(
                    file, reader, node, "`opensAt` is \(day), years after the record's last entry, of \(last).",
                    "Correct it, or leave it out to open today.")
            }
        }
    }

    private mutating func tell(_ file: Int, _ reader: RecordReader, _ node: Int, _ message: String, _ remedy: String) {
        findings[file, default: Findings()].add(.warning, at: reader.document.offset(of: node), message, remedy)
    }
}
