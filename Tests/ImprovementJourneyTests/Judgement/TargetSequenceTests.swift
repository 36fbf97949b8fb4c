import Testing

@testable import ImprovementJourney

/// Targets one after the other, of other measures than counts of a month.
@Suite struct `Targets of other kinds` {
    private func measure(
        _ unit: MeasureUnit, _ polarity: Polarity, _ cadence: Cadence, _ targets: [Measure.Target]
    ) -> Measure {
        Measure(
            id: "m", title: "M", definition: "D", unit: unit, polarity: polarity, cadence: cadence, targets: targets,
            panel: "practice", source: "council")
    }

    private func series(_ first: Period, _ values: [Double]) -> Series {
        Series(
            key: Series.Key("m"), first: first, points: Points(values.map { Point(.number($0)) }), source: "council")
    }

    @Test func `three of a yearly share stand each in its years`() {
        let measure = measure(
            .share, .higherIsBetter, .yearToMarch,
            [
                .init(value: 0.8, origin: "Plan", from: stated("2021-04-01")),
                .init(value: 0.85, origin: "Board", from: stated("2023-04-01")),
                .init(value: 0.9, origin: "Department", from: stated("2024-10-01")),
            ])
        // The year to 31 March 2021 ended the day before the first; that to 31 March 2024 before the third.
        let inYears = (2021...2025).map { measure.target(in: period("\($0)", .yearToMarch))?.value }
        #expect(inYears == [nil, 0.8, 0.8, 0.85, 0.9])
        let onDays = ["2021-03-31", "2021-04-01", "2023-03-31", "2024-09-30", "2024-10-01"].map {
            measure.known(on: day($0))?.target?.value
        }
        #expect(onDays == [nil, 0.8, 0.8, 0.85, 0.9])
        #expect(measure.known(on: day("2024-09-30"))?.earlierTargets.map(\.origin) == ["Plan"])
    }

    @Test func `one that was made easier forgives no earlier month`() {
        // 17 cases a worker: above 15 until June 2023, below 18 from July on.
        let measure = measure(
            .casesPerWorker, .lowerIsBetter, .monthly,
            [.init(value: 15, origin: "Plan"), .init(value: 18, origin: "Board", from: stated("2023-07-01"))])
        let series = series(period("2023-01", .monthly), Array(repeating: 17, count: 12))
        let now = series.verdict(for: measure, chartPeriods: 0).againstTarget
        #expect(now?.target == 18)
        #expect(now?.metInRow == 6)
        let before = day("2023-06-30")
        let then = series.known(on: before).flatMap { series in
            measure.known(on: before).map { series.verdict(for: $0, chartPeriods: 0).againstTarget }
        }
        #expect(then??.target == 15)
        #expect(then??.missedInRow == 6)
    }

    @Test func `quarters between two of them are held against neither`() {
        let measure = measure(
            .ratePer10000, .lowerIsBetter, .quarterly,
            [
                .init(value: 40, origin: "Plan", until: stated("2023-04-01")),
                .init(value: 30, origin: "Board", from: stated("2024-01-01")),
            ])
        let quarters = ["2023-Q1", "2023-Q2", "2023-Q4", "2024-Q1"].map {
            measure.target(in: period($0, .quarterly))?.value
        }
        #expect(quarters == [40, nil, nil, 30])
        // 28 in every quarter of 2023 and 2024: four of them are held against 30, and those of 2023 against nothing.
        let series = series(period("2023-Q1", .quarterly), Array(repeating: 28, count: 8))
        #expect(series.verdict(for: measure, chartPeriods: 0).againstTarget?.metInRow == 4)
        // As at the end of 2023 none stands, and no figure is said to meet or to miss.
        let between = day("2023-12-31")
        #expect(measure.known(on: between)?.target == nil)
        let known = series.known(on: between).flatMap { series in
            measure.known(on: between).map { series.verdict(for: $0, chartPeriods: 0).againstTarget }
        }
        #expect(known == .some(nil))
    }

    @Test func `one that begins within a month holds that month, and is not known before its day`() {
        let measure = measure(
            .days, .lowerIsBetter, .monthly,
            [.init(value: 12, origin: "Plan"), .init(value: 10, origin: "Board", from: stated("2024-05-16"))])
        // The month ends on 31 May, when the second stands.
        #expect(measure.target(in: period("2024-04", .monthly))?.value == 12)
        #expect(measure.target(in: period("2024-05", .monthly))?.value == 10)
        #expect(measure.known(on: day("2024-05-15"))?.target?.value == 12)
        #expect(measure.known(on: day("2024-05-16"))?.target?.value == 10)
    }
}
