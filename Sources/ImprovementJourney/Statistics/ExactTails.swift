import Glibc

/// How likely so many cases or more, or so many or fewer, are by chance: for numbers too small for the normal limits.
package struct ExactTails: Hashable, Sendable {
    /// The probability of this number or a smaller one.
    package let orFewer: Double
    /// The probability of this number or a larger one.
    package let orMore: Double

    /// So many of a number of cases that each have the same chance (binomial).
    ///
    /// - Parameters:
    ///   - count: from 0 to `cases`.
    ///   - cases: how many there are, 0 or more.
    ///   - share: each one's chance, from 0 to 1.
    package init(_ count: Int, of cases: Int, share: Double) {
        // Counted from the rarer side, the chance of none never becomes too small to be a number.
        guard share <= 0.5 else {
            let rest = ExactTails(cases - count, of: cases, share: 1 - share)
            self.init(orFewer: rest.orMore, orMore: rest.orFewer)
            return
        }
        let odds = share / (1 - share)
        self.init(
            count, most: cases, none: exp(Double(cases) * log1p(-share)),
            step: { Double(cases - $0) / Double($0 + 1) * odds })
    }

    /// So many events where so many are expected (Poisson).
    ///
    /// - Parameters:
    ///   - count: 0 or more.
    ///   - expected: the mean, 0 or more.
    package init(_ count: Int, expected: Double) {
        self.init(count, most: nil, none: exp(-expected), step: { expected / Double($0 + 1) })
    }

    /// So many of the latest cases, after so many of the cases before them (beta-binomial, Jeffreys' prior).
    ///
    /// The share is not known, only told by the cases before; so its own uncertainty widens the tails.
    ///
    /// - Parameters:
    ///   - count: from 0 to `cases`.
    ///   - cases: how many there are now, 0 or more.
    ///   - earlier: how many counted before, from 0 to `earlierCases`.
    ///   - earlierCases: how many there were before, 0 or more.
    package init(_ count: Int, of cases: Int, after earlier: Double, of earlierCases: Double) {
        let yes = earlier + 0.5
        let no = earlierCases - earlier + 0.5
        // In logarithms, since the chance itself may be too small to be a number.
        func logarithmOfGamma(_ number: Double) -> Double {
            var sign: Int32 = 0
            return lgamma_r(number, &sign)
        }
        let (count, cases) = (Double(count), Double(cases))
        let here = exp(
            logarithmOfGamma(cases + 1) - logarithmOfGamma(count + 1) - logarithmOfGamma(cases - count + 1)
                + logarithmOfGamma(count + yes) + logarithmOfGamma(cases - count + no)
                - logarithmOfGamma(cases + yes + no) + logarithmOfGamma(yes + no) - logarithmOfGamma(yes)
                - logarithmOfGamma(no))
        guard here > 0 else {
            // Too far out for a number: the whole chance lies on the other side.
            let isAbove = count * (yes + no) > cases * yes
            self.init(orFewer: isAbove ? 1 : 0, orMore: isAbove ? 0 : 1)
            return
        }
        // From the number itself outwards, until nothing more is added.
        var above = here
        var chance = here
        var number = count
        while number < cases, chance > above * 1e-17 {
            chance *= (cases - number) / (number + 1) * (yes + number) / (no + cases - number - 1)
            above += chance
            number += 1
        }
        var below = here
        chance = here
        number = count
        while number > 0, chance > below * 1e-17 {
            chance *= number / (cases - number + 1) * (no + cases - number) / (yes + number - 1)
            below += chance
            number -= 1
        }
        self.init(orFewer: min(1, below), orMore: min(1, above))
    }

    private init(orFewer: Double, orMore: Double) {
        self.orFewer = orFewer
        self.orMore = orMore
    }

    /// Adds up chances from that of none, each so many times the one before.
    private init(_ count: Int, most: Int?, none: Double, step: (Int) -> Double) {
        var chance = none
        var below = 0.0
        for number in 0..<max(0, count) {
            below += chance
            chance *= step(number)
        }
        let orFewer = min(1, below + chance)
        // The upper tail is added up by itself where it ends: 1 less the rest would lose what is smallest.
        guard let most else {
            self.init(orFewer: orFewer, orMore: max(0, 1 - below))
            return
        }
        var above = 0.0
        for number in max(0, count)...max(count, most) {
            above += chance
            if number < most { chance *= step(number) }
        }
        self.init(orFewer: orFewer, orMore: min(1, above))
    }
}
