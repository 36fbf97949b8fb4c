import ImprovementJourney
import Testing

struct SuppressionTests {
    struct Input: Decodable {
        let cells: [Int]
        let threshold: Int
        let total_published: Bool
        let round_base: Int
    }

    struct Expected: Decodable {
        let primary: [Bool]
        let secondary_indices: [Int]
        let suppressed: [Bool]
        let total: Int
        let total_published: Bool
        let display: [String]
        let rounded_display: [String]
        let rounded_total: Int?
    }

    struct PercentageInput: Decodable {
        let x: Int
        let n: Int
        let threshold: Int
    }

    struct PercentageExpected: Decodable {
        let suppressed: Bool
        let display: String
    }

    struct Rounding: Decodable {
        let x: Int
        let base: Int
        let rounded: Int
    }

    struct File: Decodable {
        let cases: [ReferenceCases<Input, Expected>.Case]
        let percentages: [ReferenceCases<PercentageInput, PercentageExpected>.Case]
        let rounding: [Rounding]
    }

    let file: File

    init() throws {
        file = try referenceFile("suppression")
    }

    @Test func `every reference group hides the cells it must`() {
        for item in file.cases {
            let (input, expected) = (item.input, item.expected)
            let group = SuppressedGroup(
                input.cells, threshold: input.threshold, isTotalPublished: input.total_published)
            #expect(group.primary == expected.primary, "\(item.id)")
            #expect(group.secondary == expected.secondary_indices, "\(item.id)")
            #expect(input.cells.indices.map(group.isHidden) == expected.suppressed, "\(item.id)")
            #expect((input.total_published && !group.isTotalHidden) == expected.total_published, "\(item.id)")
            #expect(
                input.cells.indices.map { group.isHidden($0) ? "c" : "\(input.cells[$0])" } == expected.display,
                "\(item.id)")
            func rounded(_ count: Int) -> Int { Suppression.rounded(count, toNearest: input.round_base) }
            #expect(
                input.cells.indices.map { group.isHidden($0) ? "c" : "\(rounded(input.cells[$0]))" }
                    == expected.rounded_display, "\(item.id)")
            let isTotalShown = input.total_published && !group.isTotalHidden
            #expect((isTotalShown ? rounded(expected.total) : nil) == expected.rounded_total, "\(item.id)")
        }
    }

    @Test func `every reference percentage is shown or hidden`() throws {
        for item in file.percentages {
            let (x, n) = (item.input.x, item.input.n)
            let hides = Suppression.hidesPercentage(numerator: x, denominator: n, threshold: item.input.threshold)
            #expect(hides == item.expected.suppressed, "\(item.id)")
            guard !hides else { continue }
            let tenths = try #require(Suppression.percentageInTenths(numerator: x, denominator: n))
            #expect("\(tenths / 10).\(tenths % 10)" == item.expected.display, "\(item.id)")
        }
    }

    @Test func `every reference count is rounded`() {
        for item in file.rounding {
            #expect(Suppression.rounded(item.x, toNearest: item.base) == item.rounded, "\(item.x) to \(item.base)")
        }
    }

    @Test func `the choice is the one that trying every choice finds`() {
        // The rule word for word: fewest extra cells, then smallest sum, then lowest places, zeros last.
        func search(_ cells: [Int], _ threshold: Int) -> [Int]? {
            let primary = cells.indices.filter { Suppression.isSmall(cells[$0], threshold: threshold) }
            guard !primary.isEmpty else { return [] }
            func isSafe(_ extra: [Int]) -> Bool {
                let hidden = primary + extra
                return hidden.count >= 2
                    && hidden.reduce(0) { $0 + cells[$1] } >= max(threshold, hidden.count + 1)
            }
            let others = cells.indices.filter { !primary.contains($0) }
            for candidates in [others.filter { cells[$0] != 0 }, others] {
                let choices = (0..<(1 << candidates.count)).map { bits in
                    candidates.indices.filter { bits >> $0 & 1 == 1 }.map { candidates[$0] }
                }
                let best = choices.filter(isSafe).min { left, right in
                    let leftSum = left.reduce(0) { $0 + cells[$1] }
                    let rightSum = right.reduce(0) { $0 + cells[$1] }
                    if left.count != right.count { return left.count < right.count }
                    return leftSum != rightSum ? leftSum < rightSum : left.lexicographicallyPrecedes(right)
                }
                if let best { return best }
            }
            return nil
        }
        var random = Lottery(state: 20_190_731)
        for _ in 0..<400 {
            let threshold = 2 + random.below(9)
            let cells = (0..<(1 + random.below(6))).map { _ in random.below(3) == 0 ? 0 : random.below(14) }
            let group = SuppressedGroup(cells, threshold: threshold, isTotalPublished: true)
            #expect(search(cells, threshold) == (group.isTotalHidden ? nil : group.secondary), "\(cells), \(threshold)")
        }
    }

    @Test func `where nothing protects the small cells, all cells and the total are hidden`() {
        let group = SuppressedGroup([3, 0, 0], isTotalPublished: true)
        #expect(group.isTotalHidden)
        #expect((0..<3).allSatisfy(group.isHidden))
        #expect(SuppressedGroup([2, 3], isTotalPublished: true).isTotalHidden)
        #expect(!SuppressedGroup([2, 3], isTotalPublished: false).isTotalHidden)
        #expect(!SuppressedGroup([], isTotalPublished: true).isTotalHidden)
    }
}

/// A small generator of whole numbers, the same in every run.
struct Lottery {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        // Knuth's 64-bit multiplier; the high bits are the good ones.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
