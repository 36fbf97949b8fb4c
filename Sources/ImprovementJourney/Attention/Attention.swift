/// Everything that needs the director: a row a subject, in lanes.
///
///     let attention = journey.attention
///     attention.rows(in: .childsClock).first?.words   // "1 ends in 2 days, waits for expert"
///     attention.opened(lines: 12, countsHeadings: true)   // how many rows of each lane a screen shows first
package struct Attention: Sendable {
    /// The rows in the order of their lanes, without those that somebody acknowledged.
    package let rows: [AttentionRow]
    /// Rows that somebody looked at and left until a later day.
    package let acknowledged: [AttentionRow]
    private let places: [AttentionLane: Range<Int>]

    fileprivate init(rows: [AttentionRow], acknowledged: [AttentionRow]) {
        self.rows = rows
        self.acknowledged = acknowledged
        var places: [AttentionLane: Range<Int>] = [:]
        for (place, row) in rows.enumerated() {
            places[row.lane] = (places[row.lane]?.lowerBound ?? place)..<place + 1
        }
        self.places = places
    }

    /// A lane's rows.
    package func rows(in lane: AttentionLane) -> ArraySlice<AttentionRow> { rows[places[lane] ?? 0..<0] }

    /// The row of a subject, acknowledged or not; nil where nothing is found of it.
    package func row(of subject: AttentionSubject) -> AttentionRow? {
        rows.first { $0.subject == subject } ?? acknowledged.first { $0.subject == subject }
    }

    /// Everything found of all subjects.
    package var exceptions: [AttentionException] { (rows + acknowledged).flatMap(\.exceptions) }

    /// How many rows of each lane are shown first where there is room for so many lines.
    ///
    /// The first lanes share the room row by row, so that none hides another; the later ones are opened only when nothing
    /// of the first is left.
    ///
    /// - Parameters:
    ///   - lines: The lines that there are.
    ///   - countsHeadings: Whether a lane that is open takes a line for its heading.
    package func opened(lines: Int, countsHeadings: Bool) -> [AttentionLane: Int] {
        var opened: [AttentionLane: Int] = [:]
        var left = lines
        for group in [AttentionLane.allCases.filter(\.isFirst), AttentionLane.allCases.filter { !$0.isFirst }] {
            var isFull = false
            while !isFull {
                isFull = true
                for lane in group where opened[lane, default: 0] < rows(in: lane).count {
                    let cost = countsHeadings && opened[lane] == nil ? 2 : 1
                    guard cost <= left else { continue }
                    left -= cost
                    opened[lane, default: 0] += 1
                    isFull = false
                }
            }
            if group.contains(where: { opened[$0, default: 0] < rows(in: $0).count }) { break }
        }
        return opened
    }
}

extension Journey {
    /// Everything that needs the director on the journey's day, kept once found.
    package var attention: Attention { workings.result(Attention.self) { findAttention() } }

    private func findAttention() -> Attention {
        var bySubject: [AttentionSubject: [AttentionException]] = [:]
        var order: [AttentionSubject] = []
        for exception in AttentionRule.all.flatMap({ $0.find(self) }) {
            if bySubject[exception.subject] == nil { order.append(exception.subject) }
            bySubject[exception.subject, default: []].append(exception)
        }
        let acknowledgements = Dictionary(
            self.acknowledgements.filter { $0.isInForce(on: asAt) }.map { ($0.subject, $0) },
            uniquingKeysWith: { $0.until < $1.until ? $1 : $0 })
        // A title is made text once: made anew for each comparison it would cost more than all the rest of the order.
        let rows = order.enumerated().map { place, subject in
            var row = AttentionRow(subject, bySubject[subject] ?? [], in: self)
            row.acknowledged = acknowledgements[subject.key]
            return (row: row, rank: AttentionRank(row), place: place)
        }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.row)
        return Attention(
            rows: rows.filter { $0.acknowledged == nil }, acknowledged: rows.filter { $0.acknowledged != nil })
    }
}
