/// The search for the measured figures that must be hidden, so that none of 1 to one below the threshold is told and none
/// can be worked out from those that are.
///
/// 1. Hidden are: small numbers; shares and means of which nobody recorded the parts, unless they are published; all of a
///    team that is too small to tell of; and what an earlier export hid.
/// 2. Teams, services and categories add up to their whole. Where one of them is hidden, others are hidden with it until
///    the hidden ones cannot be told apart (`SuppressedGroup`). Tables of teams by categories (`TableAudit`), and
///    teams of services by categories (`SumAudit`), are audited as a whole.
/// 3. A hidden number does not stand elsewhere under another name: a series that tells the same number in every period is
///    hidden with it.
/// 4. A longer period is hidden with a shorter one where they add up to it in every year, and the other way about.
///
/// The steps are repeated until none finds anything more.
struct DisclosureSearch {
    private let threshold: Int
    private let series: [Series.Key: MeasuredSeries]
    /// For each series those that tell the same numbers.
    private let sameNumbers: [Series.Key: [Series.Key]]
    /// Series of longer periods, each with one of shorter periods that adds up to it.
    private let sums: [(whole: MeasuredSeries, parts: MeasuredSeries, way: Int)]
    private let lines: [Line]
    private let tables: [Table]
    /// The lines of each measure that has several.
    private let linesTogether: [[Line]]
    private(set) var hidden: Set<DisclosureCell>
    /// How many of a series' figures are hidden for themselves.
    private var hiddenCounts: [Series.Key: Int] = [:]

    /// Series whose figures add up to those of another.
    private struct Line {
        var parts: [Series.Key]
        var whole: Series.Key
    }

    /// Series of one measure by team and category.
    private struct Table {
        var rows: [[Series.Key]]
        var columns: Int { rows.first?.count ?? 0 }
    }

    init(_ journey: Journey, threshold: Int, teamsLeftOut: Set<Team.ID>, hiddenBefore: Set<DisclosureCell>) {
        self.threshold = threshold
        let all = MeasuredSeries.all(of: journey)
        series = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let byScope = Dictionary(grouping: all, by: \.key.scope).values
        sameNumbers = Self.sameNumbers(byScope)
        sums = byScope.flatMap(Self.sums)
        let byMeasure = Dictionary(grouping: all.map(\.key), by: \.measure)
        let measures = journey.measures.map(\.id).filter { byMeasure[$0] != nil }
        let linesByMeasure = measures.map { Self.lines(of: byMeasure[$0] ?? [], in: journey) }
        lines = linesByMeasure.flatMap(\.self)
        linesTogether = linesByMeasure.filter { $0.count > 1 }
        tables = measures.compactMap { Self.table(of: byMeasure[$0] ?? []) }
        hidden = hiddenBefore
        for series in all {
            let isLeftOut = series.key.scope.team.map(teamsLeftOut.contains) ?? false
            for (place, numbers) in series.numbers.enumerated() where numbers.isNumber {
                let isUnjudged = numbers.isUnjudged && series.isOwn && !series.isPublished
                if isLeftOut || isUnjudged || numbers.isSmall(threshold) {
                    hidden.insert(DisclosureCell(series.key, series.first.adding(place)))
                }
            }
        }
        for cell in hidden { hiddenCounts[cell.key, default: 0] += 1 }
        takeRestatedWithTheirLines()
        var count: Int
        repeat {
            count = hidden.count
            for line in lines { protect(line) }
            for table in tables { protect(table) }
            for lines in linesTogether { protect(lines) }
            hideSameNumbers()
            hideAcrossPeriods()
        } while hidden.count > count
    }

    private static func lines(of keys: [Series.Key], in journey: Journey) -> [Line] {
        var lines: [Line] = []
        for (scope, keys) in inOrder(Dictionary(grouping: keys.filter { $0.category != nil }, by: \.scope)) {
            guard let first = keys.first else { continue }
            lines.append(Line(parts: keys, whole: Series.Key(first.measure, scope)))
        }
        for keys in Dictionary(grouping: keys, by: { $0.category ?? "" }).sorted(by: { $0.key < $1.key }).map(\.value) {
            guard let first = keys.first else { continue }
            let teams = keys.filter { $0.scope.team != nil }
            let services = keys.filter { if case .service = $0.scope { true } else { false } }
            func whole(_ scope: Scope) -> Series.Key {
                Series.Key(first.measure, scope, category: first.category)
            }
            lines += [teams, services].filter { !$0.isEmpty }.map { Line(parts: $0, whole: whole(.council)) }
            for service in services {
                guard case .service(let id) = service.scope else { continue }
                let own = teams.filter { $0.scope.team.flatMap { journey.teams[$0] }?.service == id }
                if !own.isEmpty { lines.append(Line(parts: own, whole: service)) }
            }
        }
        return lines
    }

    private static func inOrder(_ byScope: [Scope: [Series.Key]]) -> [(key: Scope, value: [Series.Key])] {
        byScope.sorted { $0.key.description < $1.key.description }
    }

    private static func table(of keys: [Series.Key]) -> Table? {
        let parts = keys.filter { $0.scope.team != nil && $0.category != nil }
        let categories = Set(parts.compactMap(\.category)).sorted()
        let teams = inOrder(Dictionary(grouping: parts, by: \.scope))
        guard let first = parts.first, teams.count > 1, categories.count > 1 else { return nil }
        return Table(
            rows: teams.map { team in
                categories.map { Series.Key(first.measure, team.key, category: $0) }
            })
    }

    /// A number that was stated anew and is small now: beside what was told before, its neighbours would give it away.
    private mutating func takeRestatedWithTheirLines() {
        for line in lines {
            let periods = line.parts.flatMap { key -> [Period] in
                (series[key]?.restated ?? []).filter { hidden.contains(DisclosureCell(key, $0)) }
            }
            for period in Set(periods) {
                for key in line.parts + [line.whole] { hide(key, period) }
            }
        }
    }

    /// Hides a figure, where there is one.
    private mutating func hide(_ key: Series.Key, _ period: Period) {
        if series[key]?[period]?.isNumber ?? false { hidden.insert(DisclosureCell(key, period)) }
    }

    private func periods(of keys: [Series.Key]) -> Set<Period> {
        var periods: Set<Period> = []
        for key in keys {
            guard let series = series[key] else { continue }
            for place in series.numbers.indices { periods.insert(series.first.adding(place)) }
        }
        return periods
    }

    private mutating func protect(_ line: Line) {
        // The series that is hidden most often goes with another's small number, so that the others can be told of a year.
        let often = line.parts.map { key in hiddenCounts[key] ?? 0 }
        let preferred = line.parts.indices.filter { often[$0] > 0 }.sorted { (-often[$0], $0) < (-often[$1], $1) }
            .map { line.parts[$0] }
        for period in periods(of: line.parts).sorted() where line.parts.contains(where: { isUntold($0, period) }) {
            let parts = line.parts.filter { series[$0]?[period] != nil }
            let whole = series[line.whole]?[period]
            let ways = parts.compactMap { series[$0]?[period]?.summed.count }.max() ?? 0
            for way in 0..<ways {
                func number(_ key: Series.Key) -> Double? {
                    guard let summed = series[key]?[period]?.summed, summed.indices.contains(way) else { return nil }
                    return summed[way]
                }
                var untold = Set(parts.indices.filter { isUntold(parts[$0], period) })
                // What is missing is as much as the whole has besides, if it is told: the first of them stands for all.
                let known = parts.compactMap(number).reduce(0, +)
                var missing = whole.flatMap { $0.summed.indices.contains(way) ? $0.summed[way] - known : nil } ?? 0
                let counts = parts.map { key -> Int in
                    if let number = number(key) { return Int(number.rounded(.up)) }
                    defer { missing = 0 }
                    return Int(max(0, missing).rounded(.up))
                }
                // A part that has no number of this kind tells none.
                untold.formUnion(parts.indices.filter { number(parts[$0]) == nil })
                let group = SuppressedGroup(
                    counts, alsoHidden: untold, preferred: preferred.compactMap(parts.firstIndex), threshold: threshold,
                    isTotalPublished: true)
                for place in parts.indices where group.isHidden(place) { hide(parts[place], period) }
                if group.isTotalHidden { hide(line.whole, period) }
            }
        }
    }

    /// Whether a figure is hidden here, or its source gives no number for a reason other than that there is nothing.
    private func isUntold(_ key: Series.Key, _ period: Period) -> Bool {
        hidden.contains(DisclosureCell(key, period)) || series[key]?[period]?.isWithheld ?? false
    }

    private mutating func protect(_ table: Table) {
        for period in periods(of: table.rows.flatMap { $0 }) {
            let cells = table.rows.map { $0.map { series[$0]?[period] } }
            let ways = cells.joined().compactMap { $0?.summed.count }.max() ?? 0
            for way in 0..<ways {
                let counts = cells.map { row in
                    row.map { numbers -> Int in
                        guard let summed = numbers?.summed, summed.indices.contains(way) else { return 0 }
                        return Int(summed[way].rounded(.up))
                    }
                }
                var mask = table.rows.map { $0.map { hidden.contains(DisclosureCell($0, period)) } }
                guard mask.contains(where: { $0.contains(true) }) else { continue }
                while let place = TableAudit(counts, hidden: mask, threshold: threshold).disclosed.first {
                    // The smallest figure of its row that is told, then of its column; without one the margins go.
                    let row = mask[place.row].indices.filter { !mask[place.row][$0] && counts[place.row][$0] > 0 }
                        .map { (place.row, $0) }
                    let column = mask.indices.filter { !mask[$0][place.column] && counts[$0][place.column] > 0 }
                        .map { ($0, place.column) }
                    guard let next = (row + column).min(by: { counts[$0.0][$0.1] < counts[$1.0][$1.1] }) else {
                        hideMargins(of: table.rows[place.row][place.column], period)
                        break
                    }
                    mask[next.0][next.1] = true
                    hide(table.rows[next.0][next.1], period)
                }
            }
        }
    }

    /// Audits all sums of a measure together: of two lines that are each safe, one may give the other away.
    private mutating func protect(_ lines: [Line]) {
        let keys = Array(Set(lines.flatMap { $0.parts + [$0.whole] })).sorted {
            ($0.scope.description, $0.category ?? "") < ($1.scope.description, $1.category ?? "")
        }
        for period in periods(of: keys).sorted() where keys.contains(where: { isUntold($0, period) }) {
            let ways = keys.compactMap { series[$0]?[period]?.summed.count }.max() ?? 0
            for way in 0..<ways { protect(lines, keys, period, way) }
        }
    }

    private mutating func protect(_ lines: [Line], _ keys: [Series.Key], _ period: Period, _ way: Int) {
        var numbers: [Int: Double] = [:]
        for (place, key) in keys.enumerated() {
            if let summed = series[key]?[period]?.summed, summed.indices.contains(way) { numbers[place] = summed[way] }
        }
        let places = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        let sums = lines.compactMap { line -> [Int]? in
            guard let whole = places[line.whole], numbers[whole] != nil else { return nil }
            let parts = line.parts.compactMap { places[$0] }.filter { series[keys[$0]]?[period] != nil }
            // What does not add up gives nothing away.
            guard parts.reduce(0, { $0 + (numbers[$1] ?? .nan) }) == numbers[whole] else { return nil }
            return [whole] + parts
        }
        let audit = SumAudit(count: keys.count, sums: sums)
        while true {
            let told = numbers.filter { !hidden.contains(DisclosureCell(keys[$0.key], period)) }
            let given = audit.workedOut(from: told).filter { $0.value > 0.5 && $0.value < Double(threshold) }
            guard let place = given.keys.min() else { return }
            // The nearest number that is told, the smallest of them: it is in a sum with the one that is given away, or in
            // one with something hidden that is.
            var reached: Set = [place]
            var next: Int?
            while next == nil {
                let near = Set(sums.filter { !reached.isDisjoint(with: $0) }.joined())
                next = near.filter { told[$0].map { $0 > 0 } ?? false }.min {
                    (told[$0] ?? 0, $0) < (told[$1] ?? 0, $1)
                }
                if near.isSubset(of: reached) { break }
                reached.formUnion(near)
            }
            guard let next else { return }
            hide(keys[next], period)
        }
    }

    private mutating func hideMargins(of key: Series.Key, _ period: Period) {
        hide(Series.Key(key.measure, key.scope), period)
        hide(Series.Key(key.measure, .council, category: key.category), period)
    }

    private mutating func hideSameNumbers() {
        for cell in hidden {
            for key in sameNumbers[cell.key] ?? [] { hide(key, cell.period) }
        }
    }

    /// Where the figures of shorter periods add up to that of a longer one, hides it with any of them, and one of them
    /// with it.
    private mutating func hideAcrossPeriods() {
        for (whole, parts, way) in sums {
            for place in whole.numbers.indices {
                let period = whole.first.adding(place)
                guard let inside = parts.numbers(way, within: period) else { continue }
                let periods = period.parts(of: parts.first.cadence)
                if periods.contains(where: { hidden.contains(DisclosureCell(parts.key, $0)) }) {
                    hide(whole.key, period)
                } else if hidden.contains(DisclosureCell(whole.key, period)),
                    let largest = inside.indices.max(by: { inside[$0] < inside[$1] }), inside[largest] > 0
                {
                    hide(parts.key, periods[largest])
                }
            }
        }
    }

    private static func sameNumbers(_ byScope: some Collection<[MeasuredSeries]>) -> [Series.Key: [Series.Key]] {
        var same: [Series.Key: [Series.Key]] = [:]
        for series in byScope {
            for (place, one) in series.enumerated() {
                for other in series[..<place] where one.tellsSameNumbers(as: other) {
                    same[one.key, default: []].append(other.key)
                    same[other.key, default: []].append(one.key)
                }
            }
        }
        return same
    }

    private static func sums(_ series: [MeasuredSeries]) -> [(whole: MeasuredSeries, parts: MeasuredSeries, way: Int)] {
        series.filter { $0.first.months > 1 }.flatMap { whole in
            series.filter { $0.first.months < whole.first.months }.flatMap { parts in
                (0..<2).filter { parts.addsUp(to: whole, $0) }.map { (whole, parts, $0) }
            }
        }
    }
}
