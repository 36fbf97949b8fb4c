/// How far the forecast of what goes on if nothing is changed was off when it was made in earlier months, and the band
/// that follows from it.
///
/// Made at each of the last 36 month-ends that have 12 months before and after them in the record, with what these 12
/// months before did, and held against what came. The band around a forecast is the 80th percentile (type 7) of the
/// errors, without their sign, of at least 12 earlier forecasts of its length; with fewer there is none. Whether it would
/// have held is told by the earlier forecasts themselves: each with the band that could be drawn when it was made, from
/// those whose outcome was known by then.
package struct WorkforceBackTest: Hashable, Sendable {
    /// What is forecast.
    package enum Forecast: Hashable, Sendable, CaseIterable {
        /// The agency share, a fraction of 1.
        case share
        /// Cases a worker.
        case casesEach

        fileprivate func number(_ monthEnd: WorkforceProjection.MonthEnd) -> Double? {
            switch self {
            case .share: monthEnd.share.value.number
            case .casesEach: monthEnd.casesEach.value.number
            }
        }
    }

    /// At how many month-ends it is made, at most.
    package static let mostForecasts = 36
    /// How many errors a band rests on, at least.
    package static let fewestErrors = 12
    /// The part of the errors that a band holds.
    static let coverage = 0.8

    /// The errors of the forecasts of one length, by month-end in order: forecast less what came; nil where one of them
    /// has no value or what came is not known yet.
    private let errors: [Key: [Double?]]

    private struct Key: Hashable, Sendable {
        let forecast: Forecast
        let length: Int
    }

    /// No forecast was made.
    init() { errors = [:] }

    init(_ past: WorkforcePast) {
        var errors: [Key: [Double?]] = [:]
        let end = past.last.adding(months: -12)
        let count = min(Self.mostForecasts, past.first.adding(months: 12).months(until: end) + 1)
        if count > 0 {
            for month in (0..<count).map({ end.adding(months: $0 + 1 - count) }) {
                let start = past.start(at: month)
                let projection = start.map { WorkforceProjection(start: $0, trial: $0.unchanged, after: month) }
                for length in stride(from: 12, through: WorkforceProjection.horizon, by: 12) {
                    let came = past.monthEnd(month.adding(months: length))
                    for forecast in Forecast.allCases {
                        let foreseen = projection.flatMap { forecast.number($0.months[length - 1]) }
                        let actual = came.flatMap(forecast.number)
                        let error: Double? =
                            if let foreseen, let actual { foreseen - actual } else { nil }
                        errors[Key(forecast: forecast, length: length), default: []].append(error)
                    }
                }
            }
        }
        self.errors = errors
    }

    /// How many earlier forecasts of a length can be held against what came.
    package func count(of forecast: Forecast, months length: Int) -> Int {
        errors[Key(forecast: forecast, length: length), default: []].count { $0 != nil }
    }

    /// By how much a forecast of a length may be off, from the earlier ones; nil where these are fewer than 12.
    package func reach(of forecast: Forecast, months length: Int) -> Double? {
        Self.reach(errors[Key(forecast: forecast, length: length), default: []][...])
    }

    private static func reach(_ errors: ArraySlice<Double?>) -> Double? {
        let sizes = errors.compactMap { $0.map(abs) }
        return sizes.count >= fewestErrors ? Percentile.of(sizes, fraction: coverage) : nil
    }

    /// Of the earlier forecasts that could have a band when they were made, those whose later figure fell inside it.
    package func inside(of forecast: Forecast, months length: Int) -> (inside: Int, of: Int) {
        let errors = errors[Key(forecast: forecast, length: length), default: []]
        var (inside, all) = (0, 0)
        for place in errors.indices {
            // By the month-end of this one, what came was known of those made so many months before or earlier.
            guard let error = errors[place], let reach = Self.reach(errors[..<max(0, place - length + 1)]) else {
                continue
            }
            all += 1
            if abs(error) <= reach + 1e-12 { inside += 1 }
        }
        return (inside, all)
    }
}

extension Journey {
    /// How far the forecast of the workforce was off in earlier months.
    package var workforceBackTest: WorkforceBackTest {
        workings.result(WorkforceBackTest.self) { workforcePast.map { WorkforceBackTest($0) } ?? WorkforceBackTest() }
    }
}
