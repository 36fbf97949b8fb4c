/// Where a figure stands among others: its rank and quarter, the better the earlier.
package struct RankAmong: Hashable, Sendable {
    /// 1 for the best; equal figures share the better rank.
    package let rank: Int
    /// How many have a figure.
    package let count: Int

    /// The quarter, 1 for the best to 4: ranks 1 to 3 of 11 are the first, 4 to 6 the second, 7 to 9 the third.
    package var quarter: Int { min(4, (rank - 1) * 4 / count + 1) }

    /// Ranks each figure among those that are numbers; nil for the missing, and for all where neither way is better.
    package static func ranks(_ values: [Double?], polarity: Polarity) -> [RankAmong?] {
        guard polarity != .neutral else { return values.map { _ in nil } }
        let numbers = values.compactMap { $0 }
        return values.map { value in
            guard let value else { return nil }
            let better = numbers.filter { polarity == .higherIsBetter ? $0 > value : $0 < value }.count
            return RankAmong(rank: better + 1, count: numbers.count)
        }
    }
}
