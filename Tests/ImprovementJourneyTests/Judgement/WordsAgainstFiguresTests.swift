import SeededRandomness
import Testing

@testable import ImprovementJourney

/// The number that a text writes: `£-1,200` is -1200.
private func number(_ text: some StringProtocol) -> Double? {
    Double(String(text).filter { $0.isNumber || $0 == "." || $0 == "-" })
}

@Suite struct `No sentence contradicts its figures` {
    /// Draws series and fails with the first few that a rule finds at fault.
    private func check(
        _ rule: String, seed: UInt64, _ faults: (RandomSeries) -> [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var chance = SeededNumbers(seed: seed)
        var found: [String] = []
        for _ in 0..<6000 where found.count < 4 {
            let series = RandomSeries(&chance)
            found += faults(series).map { "\($0) <- \(series)" }
        }
        #expect(found == [], "\(rule)", sourceLocation: sourceLocation)
    }

    @Test func `words on a target follow the latest figures`() {
        check("target words", seed: 1) { series in
            let verdict = series.verdict
            var faults: [String] = []
            let meets = series.known.map(series.meets)
            for sentence in [verdict.targetWords, verdict.wordsWithTarget, verdict.sentences].compactMap(\.self) {
                let text = sentence.text
                if let found = text.firstMatch(of: #/(Met|Missed) in each of the last (\d+)/#) {
                    let count = Int(found.2) ?? 0
                    let isMet = found.1 == "Met"
                    if meets.suffix(count) != Array(repeating: isMet, count: count)[...] { faults.append(text) }
                }
                if let found = text.firstMatch(of: #/(Met|Missed) in [^(]*\(([^ ]+)[^)]* against ([^ )]+)([^)]*)\)/#) {
                    let isMet = found.1 == "Met"
                    if meets.last != isMet { faults.append(text) }
                    if let value = number(found.2), let target = number(found.3) {
                        let isOrdered = series.polarity == .lowerIsBetter ? value <= target : value >= target
                        let says = found.4.contains("just missed")
                        if isMet ? !isOrdered : (isOrdered && !says) { faults.append(text) }
                    }
                }
                let claimsMet = [
                    "Will meet the target", "and will meet the target", "still meets the target",
                ].contains { text.contains($0) }
                if claimsMet, meets.last != true { faults.append(text) }
                let claimsMissed = [
                    "and missing", "not enough to reach", "will not meet", "Will not meet",
                ].contains { text.contains($0) }
                if claimsMissed, meets.last != false { faults.append(text) }
                if text.contains("Stable"), verdict.signal != nil || verdict.isOutsideLimits { faults.append(text) }
            }
            let short = verdict.shortTargetWords.text
            if let count = short.firstMatch(of: #/^met (\d+) in a row/#).flatMap({ Int($0.1) }),
                meets.suffix(count) != Array(repeating: true, count: count)[...]
            {
                faults.append(short)
            }
            if short == "will meet", meets.last != true { faults.append(short) }
            if short.hasPrefix("missed"), meets.last != false { faults.append(short) }
            if verdict.isMissingTarget, meets.suffix(ControlChart.runLength).allSatisfy(\.self) {
                faults.append("isMissingTarget")
            }
            return faults
        }
    }

    @Test func `above, below and within are so in writing, and ranges are in order`() {
        check("ranges", seed: 2) { series in
            let text = series.verdict.words.text
            guard
                let found = text.firstMatch(
                    of: #/normally shows \(([^ )]*?\d[^ )-]*)(?: to |-)([^ )]*)\)/#),
                let least = number(found.1), let most = number(found.2)
            else { return [] }
            var faults: [String] = []
            if least > most { faults.append(text) }
            if let above = text.firstMatch(of: #/: ([^ ]+)(?: [a-z ]+)? is (above|below) what/#),
                let value = number(above.1)
            {
                if above.2 == "above" ? value <= most : value >= least { faults.append(text) }
                if (above.2 == "above") != text.contains(", higher: ") { faults.append(text) }
            }
            if text.contains("within what"), let latest = series.known.last {
                let written = number(series.unit.shortText(latest)) ?? latest
                // Ranges with more decimals than the figure's own are compared with the figure as it is.
                let hasMore = series.unit != .share && found.1.split(separator: ".").dropFirst().first?.count ?? 0 > 1
                let slack = hasMore ? 0.001 : 1e-9
                let value = hasMore ? (series.unit == .share ? latest * 100 : latest) : written
                if value < least - slack || value > most + slack { faults.append("\(text) latest \(latest)") }
            }
            return faults
        }
    }

    @Test func `counts of periods in words are those of the figures`() {
        check("counts", seed: 3) { series in
            let text = series.verdict.words.text
            var faults: [String] = []
            let judged = Array(series.values[...(series.values.lastIndex { $0 != nil } ?? -1)])
            if let found = text.firstMatch(of: #/rising (\d+)|(\d+) [a-z]+ in a row rising/#),
                let count = (found.1 ?? found.2).flatMap({ Int($0) })
            {
                let last = judged.suffix(count).compactMap(\.self)
                if last.count != count || !zip(last, last.dropFirst()).allSatisfy({ $0 < $1 }) { faults.append(text) }
            }
            if let found = text.firstMatch(of: #/falling (\d+)|(\d+) [a-z]+ in a row falling/#),
                let count = (found.1 ?? found.2).flatMap({ Int($0) })
            {
                let last = judged.suffix(count).compactMap(\.self)
                if last.count != count || !zip(last, last.dropFirst()).allSatisfy({ $0 > $1 }) { faults.append(text) }
            }
            if let found = text.firstMatch(of: #/(\d+) [a-z]+ in a row (above|below) the average/#),
                let count = Int(found.1), let mean = series.verdict.segment?.mean
            {
                let last = judged.suffix(count).compactMap(\.self)
                let isRight = last.allSatisfy { found.2 == "above" ? $0 > mean : $0 < mean }
                if last.count != count || !isRight { faults.append(text) }
            }
            if text.contains("every figure is like the one before") {
                let start = max(0, series.rebases.last ?? 0)
                let known = series.values[start...].compactMap(\.self)
                if Set(known.suffix(36)).count > 1 { faults.append(text) }
            }
            if let found = text.firstMatch(of: #/Too rare for a chart: ([^ ]+) in the last 12 months/#),
                let sum = number(found.1)
            {
                let year = judged.suffix(12 / series.first.months).compactMap(\.self).reduce(0, +)
                if (sum - year).magnitude > 0.51 || year < 0 { faults.append(text) }
            }
            return faults
        }
    }

    @Test func `higher and lower than a year before follow the figures, and are so in writing`() {
        check("a year before", seed: 4) { series in
            let verdict = series.verdict
            let text = verdict.words.text
            var faults: [String] = []
            if let place = verdict.place, let latest = series.values[place] {
                let year = place - 12 / series.first.months
                let before = year >= 0 ? series.values[year] : nil
                if let found = text.firstMatch(
                    of: #/([^ ]+)(?: [a-z]+| working days?)? (higher|lower) than a year before/#)
                {
                    if let before {
                        if (found.2 == "higher") != (latest > before) { faults.append(text) }
                    } else {
                        faults.append(text)
                    }
                    if number(found.1) == 0 { faults.append(text) }
                }
                for caution in verdict.cautions {
                    let words = caution.words.text
                    if let found = words.firstMatch(of: #/\(([+-]?)[^ )]*?([\d.,]+)%?[^)]* since\)/#) {
                        guard let before else {
                            faults.append(words)
                            continue
                        }
                        let isNone = number(found.2) == 0
                        let sign = latest > before ? "+" : latest < before ? "-" : ""
                        let isRight = isNone ? found.1 == "" : words.contains("£-") || found.1 == sign
                        if !isRight { faults.append(words) }
                    }
                    if let found = words.firstMatch(of: #/(\d+) figures in a row (above|below)/#),
                        let count = Int(found.1), let mean = verdict.segment?.mean
                    {
                        let last = series.values[...place].suffix(count).compactMap(\.self)
                        let isRight = last.allSatisfy { found.2 == "above" ? $0 > mean : $0 < mean }
                        if last.count != count || !isRight { faults.append(words) }
                    }
                }
            }
            if let change = text.firstMatch(of: #/clear over 12 months: ([^ ;]+)/#) {
                let known = series.values.suffix(24).compactMap(\.self)
                if known.count == 24, series.denominators.isEmpty {
                    let (then, now) = (known[..<12].reduce(0, +), known[12...].reduce(0, +))
                    if (now > then) != change.1.hasPrefix("+") { faults.append(text) }
                }
                if number(change.1) == 0 { faults.append(text) }
            }
            return faults
        }
    }

    @Test func `a forecast of a target is not gainsaid by the latest figure`() {
        check("forecast", seed: 5) { series in
            guard let forecast = series.forecast, let target = series.target else { return [] }
            let text = forecast.words.text
            var faults: [String] = []
            let isMet = series.known.last.map(series.meets) ?? false
            if text.contains("already met") || text.contains("latest figure meets"), !isMet { faults.append(text) }
            if text.contains("misses it") || text.contains("is reached ") && !text.contains("say when")
                || text.hasPrefix("Not reached"), isMet
            {
                faults.append(text)
            }
            if !text.contains("any time worth"), !text.contains("no clear"),
                !text.contains(series.unit.text(target))
            {
                faults.append(text)
            }
            if case .reached(let soonest, let latest) = forecast.outlook {
                let last = series.first.adding(series.values.count - 1)
                if soonest <= last || (latest.map { $0 < soonest } ?? false) { faults.append(text) }
            }
            // What the verdict calls met, the forecast does too.
            if let record = series.verdict.againstTarget, series.rebases.isEmpty, (record.metInRow > 0) != isMet {
                faults.append("record \(record.metInRow) \(text)")
            }
            return faults
        }
    }

    @Test func `a claim differs by something, and agrees within its tolerance`() throws {
        var chance = SeededNumbers(seed: 6)
        for _ in 0..<1500 {
            let unit: MeasureUnit = Bool.random(using: &chance) ? .share : .weeks
            let measured =
                unit == .share ? Double.random(in: 0...1, using: &chance) : Double.random(in: 5...60, using: &chance)
            let offs: [Double] = [0, 0.0002, 0.004, 0.03, 0.4]
            let off = offs.randomElement(using: &chance) ?? 0
            let tolerances: [Double] = [0, 0.0005, 0.05]
            let tolerance = tolerances.randomElement(using: &chance) ?? 0
            var record = Record.test(ends: "2018-12-31")
            record.insert(
                Measure(
                    id: "m", title: "M", definition: "D.", unit: unit, polarity: .neutral, cadence: .monthly,
                    panel: "practice", source: "published"))
            record.series[Series.Key("m")] = Series(
                key: Series.Key("m"), first: period("2018-06", .monthly), points: [Point(.number(measured))],
                source: "published")
            let claim = Claim(
                id: "c", statement: "S.", statedBy: "somebody", on: stated("2018-08-01"), kind: .level,
                value: measured + off, unit: unit, measure: "m", period: period("2018-06", .monthly),
                tolerance: tolerance, panel: "practice", source: "published")
            record.insert(claim)
            let words = ClaimComparison(claim, in: record.journey).words.text
            if words.hasPrefix("agrees") { #expect(off <= tolerance + 1e-9, "\(words)") }
            if let found = words.firstMatch(of: #/^differs by ([^ ]+)/#) {
                #expect(off > tolerance && number(found.1) != 0, "\(words): \(measured) and \(measured + off)")
            }
        }
    }

    @Test func `teams that are called higher or lower lie on that side of the average`() throws {
        var chance = SeededNumbers(seed: 7)
        for _ in 0..<300 {
            let teams = (0..<Int.random(in: 2...8, using: &chance)).map { number in
                let below = Double(Int.random(in: 1...60, using: &chance))
                let above = Double(Int.random(in: 0...Int(below), using: &chance))
                let from = Int.random(in: 0...13, using: &chance)
                return (id: Team.ID("t\(number)"), above: above, below: below, months: from..<14)
            }
            let journey = try `Teams beside each other on a measure`.journey(teams)
            for unit in [MeasureUnit.share, .casesPerWorker] {
                let measure = `Teams beside each other on a measure`.measure(unit)
                guard let beside = Beside(measure, teams.map { Series.Key("m", .team($0.id)) }, in: journey),
                    let average = beside.average
                else { continue }
                for row in beside.rows {
                    guard let place = row.place, let value = row.figure.value.number else { continue }
                    if place.words.contains("higher") { #expect(value > average, "\(place.words) \(value) \(average)") }
                    if place.words.contains("lower") { #expect(value < average, "\(place.words) \(value) \(average)") }
                }
            }
        }
    }
}
