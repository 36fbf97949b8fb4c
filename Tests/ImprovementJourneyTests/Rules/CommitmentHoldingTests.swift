import Testing

@testable import ImprovementJourney

@Suite struct `A kept commitment measured again` {
    /// The period since which a commitment kept on 15 April 2019 no longer holds, by a share from January 2019.
    private func since(
        _ values: [Double?], target: Double? = 0.9, polarity: Polarity = .higherIsBetter, kept: String = "2019-04-15",
        promised: Double? = nil
    ) throws -> String? {
        try lapse(values, target: target, polarity: polarity, kept: kept, promised: promised)?.since.description
    }

    private func lapse(
        _ values: [Double?], target: Double? = 0.9, polarity: Polarity = .higherIsBetter, kept: String = "2019-04-15",
        promised: Double? = nil
    ) throws -> Commitment.Lapse? {
        var record = Record(ends: Day("2020-12-31"))
        record[Measure.self] = Register([
            Measure(
                id: "visits", title: "", definition: "", unit: .share, polarity: polarity, cadence: .monthly,
                target: target.map { Measure.Target(value: $0, origin: "the council") }, panel: "practice",
                source: "own")
        ])
        let key = Series.Key("visits")
        record.series[key] = Series(
            key: key, first: try #require(Period("2019-01", cadence: .monthly)),
            points: values.map { value in value.map { Point(.number($0)) } ?? Point(.missing(.notReported)) },
            source: "own")
        let commitment = Commitment(
            id: "c", text: "", owner: "", made: try #require(StatedDate("2019")), measure: "visits",
            promised: promised, updates: [Commitment.Update(on: try #require(Day(kept)), note: "", isKept: true)],
            source: "own")
        return commitment.lapse(in: record.journey)
    }

    @Test func `it no longer holds since the first month that missed the target after it held last`() throws {
        // March is the last month that had ended when it was kept.
        #expect(try since([0.5, 0.5, 0.9, 0.9, 0.9, 0.95, 0.8, 0.8]) == "2019-07")
        #expect(try since([0.5, 0.5, 0.9, 0.8, nil, 0.8, nil]) == "2019-04")
        #expect(try since([0.5, 0.5, 0.9, 0.8, 0.9]) == nil)
        #expect(try since([0.1, 0.1, 0.9, 0.91], polarity: .lowerIsBetter) == "2019-04")
    }

    @Test func `a good month between bad ones restores nothing, three in a row do`() throws {
        // Missed in May, met in June, missed in July and August: in 3 of the 4 months since May.
        let broken = try #require(try lapse([0.5, 0.5, 0.9, 0.9, 0.89, 0.95, 0.8, 0.8]))
        #expect(broken.since.description == "2019-05")
        #expect((broken.missed, broken.count) == (3, 4))
        #expect(broken.words == "missed in 3 of the 4 months since May 2019")
        // Six of seven missed, the last one met: still not kept. One of two missed and the last one met: kept.
        #expect(
            try lapse([0.5, 0.5, 0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 1])?.words
                == "missed in 6 of the 7 months since April 2019")
        #expect(try lapse([0.5, 0.5, 0.9, 0.8, 1]) == nil)
        // Half of six missed, the last two met: not kept before three in a row are.
        #expect(
            try lapse([0.5, 0.5, 0.9, 0.8, 1, 0.8, 0.8, 1, 1])?.words == "missed in 3 of the 6 months since April 2019")
        // Met in June, July and August: what was missed before is mended.
        #expect(try lapse([0.5, 0.5, 0.9, 0.8, 0.8, 0.9, 0.9, 0.9]) == nil)
        #expect(
            try lapse([0.5, 0.5, 0.9, 0.8, 0.8, 0.9, 0.9, 0.9, 0.8])?.words == "no longer holds since September 2019")
    }

    @Test func `what was promised stands before the measure's target, and where there is none`() throws {
        #expect(try since([0.5, 0.5, 0.95, 0.95, 0.92], promised: 0.95) == "2019-05")
        #expect(try since([0.5, 0.5, 1, 1, 0.5], target: nil, promised: 1) == "2019-05")
        #expect(try since([0.5, 0.5, 0.9, 0.9, 0.8], promised: 0.7) == nil)
    }

    @Test func `where the target was not met when it was kept or later, nothing was lost`() throws {
        #expect(try since([0.95, 0.95, 0.5, 0.5, 0.5]) == nil)
        #expect(try since([0.95, 0.95, 0.95, 0.5], target: nil) == nil)
        #expect(try since([0.95, 0.95, 0.95, 0.5], polarity: .neutral) == nil)
        #expect(try since([0.95], kept: "2020-06-01") == nil)
    }
}
