import ImprovementJourney

/// Posts, filled and left month by month so that the stock of each month is that of the story.
///
/// Full-time equivalents are whole tenths here, so that published totals are met exactly.
struct WorkforceSimulation {
    /// A post while it is made.
    struct Position {
        var team: Int
        var role: String
        var tenths: Int
        var established: Day
        var abolished: Day?
        var spells: [Spell] = []
        /// The first day on which it can be filled anew.
        var freeFrom: Day
        var handsOver: Month?

        var filledBy: Spell? { spells.last.flatMap { $0.until == nil ? $0 : nil } }
    }

    private(set) var positions: [Position] = []
    private(set) var workers: [Worker] = []
    private let source: Source.ID
    private var chance = Chance(seed: 2016)
    private var month = Calendar.first
    private var stock = WorkforceStory.stock(Calendar.first)
    /// Tenths of permanent posts left since the last 1 October.
    private var leftInYear = 0

    init(source: Source.ID) { self.source = source }

    /// Lets one month pass; months follow each other from the first.
    mutating func pass(_ month: Month) {
        self.month = month
        stock = WorkforceStory.stock(month)
        if month == Calendar.first {
            begin()
            return
        }
        if !stock.isExact {
            stock.permanent += min(1, max(-1, 0.6 * chance.spread()))
            stock.agency += min(1, max(-1, 0.6 * chance.spread()))
        }
        leave()
        for index in standing(.agency) where chance.happens(ending(index)) { end(index) }
        convert()
        for cohort in WorkforceStory.cohorts where Month(containing: cohort.began) == month { take(cohort) }
        fill(.permanent, to: Int((stock.permanent * 10).rounded()), exactly: stock.isExact)
        fill(.agency, to: Int((stock.agency * 10).rounded()), exactly: stock.isExact)
        establish(empty: Int(((stock.vacant - stock.agency) * 10).rounded()), exactly: stock.isExact)
    }

    /// Permanent workers leave by chance or, where the year's leavers are published, as many as were.
    private mutating func leave() {
        let year = Calendar.yearToSeptember(month)
        guard let published = WorkforceStory.leavers[year] else {
            for index in standing(.permanent) where chance.happens(WorkforceStory.leaving[month] * haste(index)) {
                end(index)
            }
            return
        }
        if month.month == 10 { leftInYear = 0 }
        let passed = Double(Calendar.month(year - 1, 10).months(until: month) + 1) / 12
        let wavering = month.month == 9 ? 0 : 12 * chance.spread()
        let target = Int(published * 10 * passed + wavering)
        while leftInYear + 5 < target {
            let order = standing(.permanent).map { ($0, weight: haste($0)) }
            guard !order.isEmpty else { return }
            end(chance.pick(order))
        }
    }

    /// How likely an agency worker's contract ends in the month.
    private func ending(_ index: Int) -> Double {
        let from = positions[index].filledBy?.from ?? month.firstDay
        return WorkforceStory.agencyEnding(month, monthsInPost: Month(containing: from).months(until: month))
    }

    /// Teams that lean on agency workers are those that permanent workers leave.
    private func haste(_ index: Int) -> Double { teamPlans[positions[index].team].agencyLean > 2 ? 2.6 : 1 }

    /// Posts filled by a contract on the month's last day.
    func standing(_ contract: Spell.Contract) -> [Int] {
        positions.indices.filter { positions[$0].filledBy?.contract == contract }
    }

    private var empty: [Int] {
        positions.indices.filter { positions[$0].abolished == nil && positions[$0].filledBy == nil }
    }

    private func tenths(_ indices: [Int]) -> Int { indices.reduce(0) { $0 + positions[$1].tenths } }

    private mutating func begin() {
        let total = Int(((stock.permanent + stock.vacant) * 10).rounded())
        while tenths(Array(positions.indices)) < total { create(tenths: commonSize()) }
        fill(.permanent, to: Int(stock.permanent * 10), exactly: false)
        fill(.agency, to: Int(stock.agency * 10), exactly: false)
        // Far too many inexperienced workers when judged inadequate (2013).
        let young = standing(.permanent).filter { positions[$0].role == "social worker" }
        for index in young.prefix(WorkforceStory.inexperiencedAtStart) {
            guard let spell = positions[index].filledBy, let place = workerPlace(spell.worker) else { continue }
            workers[place].supportedYearFrom = Calendar.day(2012, 10, 1)
            workers[place].supportedYearUntil = Calendar.day(2013, 10, 1)
        }
    }

    private func workerPlace(_ id: Worker.ID) -> Int? { Int(id.text.dropFirst(2)).map { $0 - 1 } }

    private mutating func commonSize() -> Int {
        chance.pick([(10, weight: 84), (8, weight: 7), (6, weight: 4), (5, weight: 5)])
    }

    /// Team managers and practice managers first, then one senior for every four.
    private mutating func create(tenths: Int) {
        let day = month.firstDay
        let open = teamPlans.indices.filter { teamPlans[$0].opened <= day }
        var size = [Int](repeating: 0, count: teamPlans.count)
        for position in positions where position.abolished == nil { size[position.team] += position.tenths }
        let team = open.min { Double(size[$0]) / teamPlans[$0].size < Double(size[$1]) / teamPlans[$1].size } ?? 0
        let roles = positions.filter { $0.team == team && $0.abolished == nil }.map(\.role)
        let role =
            if !roles.contains("team manager"), tenths == 10 {
                "team manager"
            } else if !roles.contains("practice manager"), roles.count > 2 {
                "practice manager"
            } else if roles.filter({ $0 == "senior social worker" }).count * 4 < roles.count {
                "senior social worker"
            } else {
                "social worker"
            }
        positions.append(
            Position(
                team: team, role: role, tenths: tenths, established: day, freeFrom: day,
                handsOver: role == "senior social worker" ? handOver() : nil))
    }

    private mutating func handOver() -> Month? {
        if chance.happens(WorkforceStory.seniorsWithoutCases) { return Calendar.first }
        return chance.happens(WorkforceStory.seniorsWithCases) ? nil : chance.pick(WorkforceStory.seniorsHandOver)
    }

    private mutating func end(_ index: Int) {
        guard let spell = positions[index].filledBy else { return }
        let earliest = max(month.firstDay, spell.from.adding(days: 5))
        guard earliest.day <= 24, earliest <= month.lastDay else { return }
        let day = chance.workingDay(of: month, earliest.day...26)
        let began = workerPlace(spell.worker).flatMap { workers[$0].supportedYearFrom }
        let endings =
            if spell.contract == .permanent {
                began == nil ? WorkforceStory.permanentEndings : WorkforceStory.earlyEndings
            } else if day >= Calendar.day(2018, 10, 1) {
                WorkforceStory.agencyEndingsSinceVisit
            } else {
                WorkforceStory.agencyEndings
            }
        if spell.contract == .permanent { leftInYear += positions[index].tenths }
        let ending =
            began?.year == 2012 && month.year <= 2014 && chance.happens(0.7) ? "workload" : chance.pick(endings)
        close(index, on: day, ending)
    }

    private mutating func close(_ index: Int, on day: Day, _ ending: String) {
        let last = positions[index].spells.count - 1
        positions[index].spells[last].until = day
        positions[index].spells[last].ending = ending
        positions[index].freeFrom = day
    }

    private mutating func convert() {
        let conversions = WorkforceStory.conversions(month)
        let count = conversions.whole + (chance.happens(conversions.chanceOfOne) ? 1 : 0)
        for _ in 0..<count {
            let settled = standing(.agency).filter { index in
                (positions[index].filledBy?.from).map { $0.adding(months: 5) < month.firstDay } ?? false
            }
            guard !settled.isEmpty else { return }
            let index = chance.pick(settled)
            guard let spell = positions[index].filledBy else { return }
            let day = chance.workingDay(of: month, 1...7)
            close(index, on: day, "became permanent")
            start(index, spell.worker, .permanent, on: day)
        }
    }

    private mutating func take(_ cohort: WorkforceStory.Cohort) {
        for _ in 0..<cohort.recruits {
            let open = candidates(.permanent).filter {
                positions[$0].role == "social worker" && positions[$0].freeFrom <= cohort.began
            }
            // Whole posts that hold cases before all others.
            let best = open.first { positions[$0].tenths == 10 && teamPlans[positions[$0].team].holdsCases }
            guard let index = best ?? open.first else { continue }
            let worker = newWorker()
            workers[workers.count - 1].supportedYearFrom = cohort.began
            workers[workers.count - 1].supportedYearUntil = cohort.began.adding(months: 12)
            workers[workers.count - 1].cohort = cohort.id
            start(index, worker, .permanent, on: cohort.began)
        }
    }

    private mutating func newWorker() -> Worker.ID {
        let number = String(workers.count + 1)
        let id = Worker.ID("W-" + String(repeating: "0", count: max(0, 4 - number.count)) + number)
        workers.append(Worker(id: id, source: source))
        return id
    }

    private mutating func start(_ index: Int, _ worker: Worker.ID, _ contract: Spell.Contract, on day: Day) {
        let years = Double(day.year - 2013)
        let cost = (WorkforceStory.hourlyCost[positions[index].role] ?? 15) * (1 + 0.011 * years)
        let rate =
            contract == .permanent
            ? cost * (1 + 0.04 * chance.spread())
            : cost * WorkforceStory.agencyCostRatio[Month(containing: day)] * (1 + 0.045 * chance.spread())
        positions[index].spells.append(
            Spell(worker: worker, from: day, contract: contract, hourlyRate: (rate * 4).rounded() / 4))
    }

    private mutating func hire(_ index: Int, _ contract: Spell.Contract) {
        let worker = newWorker()
        guard month != Calendar.first else { return start(index, worker, contract, on: month.firstDay) }
        let from = max(month.firstDay, positions[index].freeFrom)
        start(index, worker, contract, on: chance.workingDay(of: month, from.day...28))
    }

    /// Empty posts that can be filled this month, those first whose team lacks most of such workers.
    private func candidates(_ contract: Spell.Contract) -> [Int] {
        let share = stock.agency / (stock.agency + stock.permanent)
        var filled = [Double](repeating: 0, count: teamPlans.count)
        var size = filled
        for position in positions where position.abolished == nil {
            size[position.team] += Double(position.tenths)
            if position.filledBy?.contract == contract { filled[position.team] += Double(position.tenths) }
        }
        func lacking(_ team: Int) -> Double {
            let agency = min(0.85, share * teamPlans[team].agencyLean)
            return (contract == .agency ? agency : 1 - agency) * size[team] * 0.85 - filled[team]
        }
        return empty.filter { positions[$0].freeFrom < month.firstDay.adding(days: 21) }
            .sorted { (lacking(positions[$0].team), $1) > (lacking(positions[$1].team), $0) }
    }

    /// Sizes that add up to a gap of 5 to 20 tenths.
    private static let sizes: [Int: [Int]] = [
        11: [5, 6], 12: [6, 6], 13: [8, 5], 14: [8, 6], 15: [10, 5], 16: [8, 8], 17: [6, 6, 5], 18: [10, 8],
        19: [8, 6, 5], 20: [10, 10],
    ]

    private mutating func fill(_ contract: Spell.Contract, to target: Int, exactly: Bool) {
        var gap = target - tenths(standing(contract))
        while gap < (exactly ? 0 : -5) || (exactly && (1...4).contains(gap)) {
            let whole = standing(contract).filter {
                positions[$0].tenths == 10 && (positions[$0].filledBy?.from ?? month.firstDay) < month.firstDay
            }
            guard !whole.isEmpty else { return }
            end(chance.pick(whole.map { ($0, weight: contract == .agency ? ending($0) : 1) }))
            gap = target - tenths(standing(contract))
        }
        while gap > (exactly ? 20 : 4) {
            let index = candidates(contract).first { positions[$0].tenths <= gap + 5 }
            guard let index else {
                create(tenths: 10)
                continue
            }
            hire(index, contract)
            gap -= positions[index].tenths
        }
        guard exactly, gap > 0 else { return }
        for size in Self.sizes[gap] ?? [gap] {
            if !candidates(contract).contains(where: { positions[$0].tenths == size }) { create(tenths: size) }
            guard let index = candidates(contract).first(where: { positions[$0].tenths == size }) else { continue }
            hire(index, contract)
        }
    }

    /// Gives up posts that nobody fills, or creates some, until so many tenths stand empty.
    private mutating func establish(empty target: Int, exactly: Bool) {
        var gap = target - tenths(empty)
        let slack = exactly ? 0 : 15
        while gap < -slack || (exactly && (1...4).contains(gap)) {
            let spare = empty.filter { positions[$0].role != "team manager" && positions[$0].freeFrom < month.lastDay }
            guard !spare.isEmpty else { break }
            let index = chance.pick(spare)
            positions[index].abolished = max(positions[index].freeFrom, month.firstDay.adding(days: 27))
            gap = target - tenths(empty)
        }
        while gap > max(slack, 20) {
            create(tenths: commonSize())
            gap = target - tenths(empty)
        }
        guard exactly, gap > 0 else { return }
        for size in Self.sizes[gap] ?? [gap] { create(tenths: size) }
    }
}
