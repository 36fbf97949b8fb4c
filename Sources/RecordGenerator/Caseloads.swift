import ImprovementJourney

/// Cases held in each post at each month's end, so that the average and the share at 20 or fewer are those of the story.
struct Caseloads {
    /// Cases month by month for each post that holds any, by the post's place.
    private(set) var counts: [Int: MonthlyCounts] = [:]
    private var leanings: [Int: (worker: Worker.ID, value: Double)] = [:]
    private var chance = Chance(seed: 2015)
    /// Workers in their supported year who hold more than they should, since spring 2019.
    private var breached: [Worker.ID] = []

    private struct Holder {
        var post: Int
        var load: Double
        var range: ClosedRange<Int>
        var count = 0
    }

    /// Adds the counts of a month.
    mutating func report(_ month: Month, _ simulation: WorkforceSimulation) {
        var holders: [Holder] = []
        var tenths = 0
        // The census months are met; the others waver about the path.
        let wavering = WorkforceStory.stock(month).isExact ? 0 : min(0.09, max(-0.09, 0.05 * chance.spread()))
        let average = WorkforceStory.averageCaseload[month] + wavering
        for (index, position) in simulation.positions.enumerated() {
            guard teamPlans[position.team].holdsCases, position.role.hasSuffix("social worker") else { continue }
            guard position.handsOver.map({ month < $0 }) ?? true, let spell = position.filledBy else { continue }
            let full = Double(position.tenths) / 10
            let isNew = Month(containing: spell.from) == month && month > Calendar.first
            let pressure = lean(index, spell.worker) + teamPlans[position.team].load
            let spread = month.year == 2013 ? 5.0 : 3.3
            var load = full * (isNew ? 0.6 : 1) * (average * 1.03 + spread * pressure)
            var range = range(of: spell.worker, month, simulation)
            if teamPlans[position.team].service == "assessment", position.tenths == 10, !isNew, range.upperBound > 20 {
                let beside = WorkforceStory.firstResponse[month]
                load += beside * max(0, 1 + 0.5 * lean(index, spell.worker))
                if beside > 2 { range = range.lowerBound...50 }
            }
            holders.append(Holder(post: index, load: load, range: range))
            tenths += position.tenths
        }
        let total = Int((average * Double(tenths) / 10).rounded())
        share(total, over: &holders, month)
        let byPost = Dictionary(holders.map { ($0.post, $0.count) }, uniquingKeysWith: { first, _ in first })
        for (index, position) in simulation.positions.enumerated() where position.abolished == nil {
            if var known = counts[index] {
                known.counts.append(byPost[index])
                counts[index] = known
            } else if let count = byPost[index] {
                counts[index] = MonthlyCounts(first: month, counts: [count])
            }
        }
    }

    /// A worker's load moves slowly about the worker's own level.
    private mutating func lean(_ post: Int, _ worker: Worker.ID) -> Double {
        let before = leanings[post].flatMap { $0.worker == worker ? $0.value : nil }
        let value = before.map { 0.88 * $0 + 0.47 * chance.spread() } ?? chance.spread()
        leanings[post] = (worker, value)
        return value
    }

    /// A newly qualified worker's protected caseload is at most 15 (from 2014); in 2019 some are above.
    private mutating func range(
        of worker: Worker.ID, _ month: Month, _ simulation: WorkforceSimulation
    ) -> ClosedRange<Int> {
        let place = (Int(worker.text.dropFirst(2)) ?? 1) - 1
        guard month.year > 2013, simulation.workers[place].isInSupportedYear(on: month.lastDay) else {
            return Int(WorkforceStory.fewestCases[month])...(month.year == 2013 ? 39 : 34)
        }
        if month >= Calendar.month(2019, 4), breached.count < 4, !breached.contains(worker), chance.happens(0.45) {
            breached.append(worker)
        }
        return breached.contains(worker) ? 16...19 : 6...15
    }

    /// Gives each holder a count near the load; so many at 20 or fewer, and the total exactly.
    private mutating func share(_ total: Int, over holders: inout [Holder], _ month: Month) {
        let isStated = WorkforceStory.statedShares.contains(month)
        let wavering = isStated ? 0 : min(0.012, max(-0.012, 0.006 * chance.spread()))
        let atOrBelow = Int(((WorkforceStory.atOrBelowTwenty[month] + wavering) * Double(holders.count)).rounded())
        let order = holders.indices.sorted { (holders[$1].load, $0) < (holders[$0].load, $1) }
        let heavy = Set(order.filter { holders[$0].range.upperBound > 20 }.prefix(holders.count - atOrBelow))
        for index in holders.indices {
            var range = holders[index].range
            if range.upperBound > 20 {
                range = heavy.contains(index) ? 21...range.upperBound : range.lowerBound...20
                holders[index].range = range
            }
            holders[index].count = min(max(Int(holders[index].load.rounded()), range.lowerBound), range.upperBound)
        }
        var left = total - holders.reduce(0) { $0 + $1.count }
        while left != 0 {
            let before = left
            for index in order where left != 0 {
                let next = holders[index].count + left.signum()
                guard holders[index].range.contains(next) else { continue }
                holders[index].count = next
                left -= left.signum()
            }
            if left == before { break }
        }
    }
}
