import SeededRandomness

@testable import ImprovementJourney

/// Series drawn by chance, of every unit, polarity and shape that once made a sentence untrue.
struct RandomSeries: CustomStringConvertible {
    let values: [Double?]
    var numerators: [Double?] = []
    var denominators: [Double?] = []
    let first: Period
    let rebases: [Int]
    let polarity: Polarity
    let target: Double?
    let isStock: Bool
    let unit: MeasureUnit
    let baselinePeriods: Int?

    init(_ chance: inout SeededNumbers) {
        func draw(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &chance) }
        func one<Element>(of elements: [Element]) -> Element {
            elements[Int.random(in: elements.indices, using: &chance)]
        }
        unit = one(of: MeasureUnit.allCases)
        polarity = one(of: Polarity.allCases)
        let cadence: Cadence = one(of: [.monthly, .monthly, .monthly, .quarterly, .yearToMarch])
        first = Period(containing: day("2013-04-01"), cadence: cadence)
        let count = one(of: [0, 1, 5, 6, 7, 11, 12, 13, 18, 24, 25, 36, 48])
        let base = unit == .share ? one(of: [0.02, 0.3, 0.5, 0.98, 1.1]) : one(of: [-20, 0.4, 3, 20, 53, 1200])
        let noise = abs(base) * one(of: [0, 0.001, 0.02, 0.2])
        let step = base * one(of: [0, 0, 0.05, 0.5, -0.3])
        let drift = base * one(of: [0, 0, 0.002, -0.004, 0.02, -0.02])
        let walks = one(of: [true, false, false])
        var level = base
        var values: [Double?] = []
        for place in 0..<count {
            if walks { level += draw(-1...1) * noise }
            var value = level + drift * Double(place) + (place * 3 > count * 2 ? step : 0) + draw(-1...1) * noise
            if unit == .count { value.round() }
            if place == count - 1, one(of: [true, false, false, false]) { value *= one(of: [0.5, 0.96, 1.04, 2]) }
            if unit == .count { value.round() }
            if unit == .share { value = max(0, value) }
            values.append(one(of: [20, 20, 6]) > Int.random(in: 0..<20, using: &chance) ? value : nil)
        }
        if unit == .share, base < 1, one(of: [true, false]) {
            let size = one(of: [1.0, 12, 40, 400])
            denominators = values.map { $0 == nil ? nil : size }
            numerators = values.map { $0.map { (min(1, $0) * size).rounded() } }
            values = zip(numerators, denominators).map { above, below in
                above.flatMap { above in below.map { above / $0 } }
            }
        }
        self.values = values
        rebases = count > 13 && one(of: [true, false, false]) ? [count / 2] : []
        baselinePeriods = one(of: [nil, nil, nil, 12])
        isStock = one(of: [true, false, false, false])
        let latest = values.last(where: { $0 != nil }).flatMap(\.self) ?? base
        target = one(of: [nil, base, base * 1.1, latest, latest + 0.0003, latest - 0.04, base * 4, 0])
    }

    var description: String {
        "\(unit) \(polarity) target \(target.map { "\($0)" } ?? "none") stock \(isStock) \(values)"
    }

    var known: [Double] { values.compactMap(\.self) }

    /// Whether a value is on the target or past it; rounding of the last bits decides nothing.
    func meets(_ value: Double) -> Bool {
        guard let target else { return false }
        let tolerance = 1e-9 * max(1, target.magnitude)
        return polarity == .lowerIsBetter ? value <= target + tolerance : value >= target - tolerance
    }

    var verdict: Verdict {
        Verdict.judge(
            values: values, numerators: numerators, denominators: denominators, first: first, rebases: rebases,
            polarity: polarity, target: target, isStock: isStock, unit: unit, baselinePeriods: baselinePeriods,
            chartPeriods: 36)
    }

    var forecast: TargetForecast? {
        target.flatMap {
            TargetForecast.judge(
                values: values, first: first, rebases: rebases, polarity: polarity, target: $0, unit: unit)
        }
    }
}
