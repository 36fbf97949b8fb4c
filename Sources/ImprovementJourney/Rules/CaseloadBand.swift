/// How many workers hold how many cases.
package struct CaseloadBand: Hashable, Sendable {
    /// The fewest cases of the band.
    package var from: Int
    /// The most cases of the band; nil for the last.
    package var through: Int?
    /// The workers in it.
    package var workers: Int

    /// The band in words: `11 to 15`, `over 30`.
    package var title: String { through.map { "\(from) to \($0)" } ?? "over \(from - 1)" }
}

extension Establishment {
    /// Workers who hold cases at a month's end, in bands of which one ends exactly at the limit: for 20 these are
    /// 1 to 10, 11 to 15, 16 to 20, 21 to 25, 26 to 30 and over 30.
    package func caseloadBands(around limit: Int, in month: Month) -> [CaseloadBand] {
        let tops = [limit - 10, limit - 5, limit, limit + 5, limit + 10].filter { $0 > 0 }
        var bands: [CaseloadBand] = []
        for top in tops { bands.append(CaseloadBand(from: (bands.last?.through ?? 0) + 1, through: top, workers: 0)) }
        bands.append(CaseloadBand(from: (bands.last?.through ?? 0) + 1, through: nil, workers: 0))
        for post in self {
            guard let cases = post.casesHeld(in: month),
                let place = bands.firstIndex(where: { cases <= ($0.through ?? .max) })
            else { continue }
            bands[place].workers += 1
        }
        return bands
    }
}
