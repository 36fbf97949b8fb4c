extension Post {
    /// Cases that the post's worker holds at a month's end; nil where the post is not social work, is vacant, holds
    /// none, or none were reported.
    package func casesHeld(in month: Month) -> Int? {
        guard isSocialWork, let cases = caseload?[month], cases > 0, spell(on: month.lastDay) != nil else { return nil }
        return cases
    }
}

extension Sequence where Element == Post {
    /// Workers whose caseload is at or below a limit, as a share of all who hold cases at a month's end.
    package func caseloadShare(atOrBelow limit: Int, in month: Month) -> Figure {
        caseloadShares(atOrBelow: limit, in: month...month)[0]
    }

    /// Cases for each full-time equivalent worker who holds any at a month's end.
    package func averageCaseload(in month: Month) -> Figure {
        averageCaseloads(in: month...month)[0]
    }

    /// Workers whose caseload is at or below a limit, as a share of all who hold cases, at each month's end.
    package func caseloadShares(atOrBelow limit: Int, in months: ClosedRange<Month>) -> [Figure] {
        var within = [Double](repeating: 0, count: months.upperBound.ordinal - months.lowerBound.ordinal + 1)
        var all = within
        forEachCaseload(in: months) { place, cases, _ in
            all[place] += 1
            if cases <= limit { within[place] += 1 }
        }
        return zip(within, all).map { Figure(share: $0, of: $1) }
    }

    /// Cases for each full-time equivalent worker who holds any, at each month's end; not applicable where nobody
    /// holds any.
    package func averageCaseloads(in months: ClosedRange<Month>) -> [Figure] {
        var cases = [Double](repeating: 0, count: months.upperBound.ordinal - months.lowerBound.ordinal + 1)
        var workers = cases
        forEachCaseload(in: months) { place, held, size in
            cases[place] += Double(held)
            workers[place] += size
        }
        return zip(cases, workers).map { cases, workers in
            Figure(
                workers > 0 ? .number(cases / workers) : .missing(.notApplicable), unit: .casesPerWorker,
                numerator: cases, denominator: workers)
        }
    }

    private func forEachCaseload(
        in months: ClosedRange<Month>, _ body: (_ place: Int, _ cases: Int, _ fullTimeEquivalent: Double) -> Void
    ) {
        for post in self where post.isSocialWork {
            guard let caseload = post.caseload else { continue }
            let offset = months.lowerBound.ordinal - caseload.first.ordinal
            post.forEachFilling(in: months) { filled, _ in
                for place in filled {
                    guard let cases = caseload[place: place + offset], cases > 0 else { continue }
                    body(place, cases, post.fullTimeEquivalent)
                }
            }
        }
    }
}

extension Sequence where Element == Post {
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

    /// Posts whose worker is in the assessed and supported first year and holds more cases than its protection
    /// allows at a month's end, with the cases, the most first.
    package func protectedCaseloadBreaches(
        of limit: Int, workers: Register<Worker>, in month: Month
    ) -> [(post: Post, cases: Int)] {
        var breaches: [(post: Post, cases: Int)] = []
        for post in self {
            guard let cases = post.casesHeld(in: month), cases > limit,
                let spell = post.spell(on: month.lastDay),
                workers[spell.worker]?.isInSupportedYear(on: month.lastDay) == true
            else { continue }
            breaches.append((post, cases))
        }
        return breaches.sorted { ($1.cases, $0.post.id) < ($0.cases, $1.post.id) }
    }
}
