import SeededRandomness
import Testing

@testable import ImprovementJourney

@Suite struct `Points held compactly` {
    private static let all: [Point] =
        [
            Point(.number(0)), Point(.number(-0.5)), Point(.number(1e12), numerator: 0, denominator: 3),
            Point(.number(0.4), numerator: nil, denominator: 10), Point(.number(0.1), numerator: 1),
        ] + Missing.allCases.map { Point(.missing($0)) }
        + Missing.allCases.map { Point(.missing($0), numerator: 2, denominator: 0) }

    @Test func `every number, every missing value and every part comes back as it went in`() {
        #expect(Array(Points(Self.all)) == Self.all)
        // Also where the first to have parts comes late, and where none has any.
        #expect(Array(Points(Self.all.reversed())) == Self.all.reversed())
        #expect(Array(Points(Self.all.filter { $0.numerator == nil })) == Self.all.filter { $0.numerator == nil })
        #expect(Points([]).isEmpty)
    }

    @Test func `the first of them are those that were known earlier`() {
        let points = Points(Self.all)
        for count in 0...Self.all.count {
            #expect(Array(points.first(count)) == Array(Self.all.prefix(count)))
            #expect(points.first(count) == Points(Array(Self.all.prefix(count))))
            #expect(points.first(count).last == Self.all.prefix(count).last)
        }
        #expect(points.first(99).count == Self.all.count)
        #expect(points.first(-1).isEmpty)
    }

    @Test func `a point put in another's place changes nothing else`() {
        let points: Points = [Point(.number(1)), Point(.number(2)), Point(.missing(.suppressed))]
        var other = points.first(2)
        other[0] = Point(.number(7), numerator: 7, denominator: 1)
        #expect(Array(other) == [Point(.number(7), numerator: 7, denominator: 1), Point(.number(2))])
        #expect(Array(points) == [Point(.number(1)), Point(.number(2)), Point(.missing(.suppressed))])
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a series as it stood on a day is one made of what was known that day`(seed: UInt64) {
        var chance = SeededNumbers(seed: seed)
        let points = (0..<60).map { _ in
            Self.all[Int.random(in: 0..<Self.all.count, using: &chance)]
        }
        let first = period("2014-01", .monthly)
        let delay = Int.random(in: 0...40, using: &chance)
        let series = Series(
            key: Series.Key("m"), first: first, points: points, source: "council", knownAfterDays: delay)
        for step in 0..<80 {
            let asAt = day("2013-12-15").adding(days: 27 * step)
            let count = points.indices.count { first.adding($0).lastDay.adding(days: delay) <= asAt }
            let known = series.known(on: asAt)
            #expect(known.map { Array($0.points) } ?? [] == Array(points.prefix(count)))
            #expect(known?.last == (count > 0 ? first.adding(count - 1) : nil))
        }
    }

    @Test func `caseloads of ended months are those of a shorter list`() {
        let counts: [Int?] = [18, nil, 0, 20]
        let all = MonthlyCounts(first: month("2014-11"), counts: counts)
        #expect(all.counts == counts)
        #expect(all[month("2014-12")] == nil)
        #expect(all[month("2015-01")] == 0)
        #expect(all[month("2014-10")] == nil)
        #expect(all[month("2015-03")] == nil)
        // February 2015 ends on the 28th.
        for (text, count) in [("2014-11-29", 0), ("2014-11-30", 1), ("2015-02-27", 3), ("2015-02-28", 4)] {
            let known = all.known(on: day(text))
            #expect(known == MonthlyCounts(first: month("2014-11"), counts: Array(counts.prefix(count))))
            #expect(known.last == counts.prefix(count).last ?? nil)
            #expect(Set([known, MonthlyCounts(first: month("2014-11"), counts: known.counts)]).count == 1)
        }
    }
}
