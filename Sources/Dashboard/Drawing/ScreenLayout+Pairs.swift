/// Sections beside each other, on screens that are wide enough for two.
extension ScreenLayout {
    /// From how many columns on.
    static let columnsForPairs = 120
    /// Blank columns between two sections.
    private static let pairGap = 3

    /// The columns that a section has beside another; nil where the screen is too narrow for two.
    var columnsBeside: Int? { width >= Self.columnsForPairs ? (width - Self.pairGap) / 2 : nil }

    /// Shares out the body among sections of which neighbours stand beside each other where both can be read in full
    /// there; false, and nothing is placed, where there are none.
    ///
    /// A section can stand beside the one before it or the one after it: what leaves the most sections open holds, so that
    /// a wider screen, on which further neighbours fit, opens no fewer.
    mutating func placeInPairs(_ needs: [Need], active: Int) -> Bool {
        guard let half = columnsBeside else { return false }
        let lefts = needs.indices.dropLast().filter { isPair(needs[$0], needs[$0 + 1], half) }
        if lefts.isEmpty { return false }
        placeUnderEachOther(needs, active: active)
        let alone = rowsOfSections
        var best: ScreenLayout?
        var tried: Set<[Int]> = []
        for start in lefts {
            var pairs: [Int] = []
            for place in lefts where place >= start && pairs.last != place - 1 { pairs.append(place) }
            guard tried.insert(pairs).inserted, let placed = placed(needs, inPairs: pairs, active, half, than: alone)
            else { continue }
            if placed.rowsOfSections.count > best?.rowsOfSections.count ?? 0 { best = placed }
        }
        // Sections that are folded for pairs would be open under each other.
        guard let best, best.rowsOfSections.count >= alone.count else { return false }
        self = best
        return true
    }

    /// The screen with pairs, or with those of them for which there is room; nil where there is room for none.
    ///
    /// A pair is given up where there is no room for all of it, half of a screen being for what is short, and where a
    /// section would show less for it than without pairs, unless more sections are open for that.
    private func placed(
        _ needs: [Need], inPairs pairs: [Int], _ active: Int, _ half: Int, than alone: [Int: Int]
    ) -> ScreenLayout? {
        var pairs = pairs
        while !pairs.isEmpty {
            var layout = self
            let units = Units(needs, pairs: pairs)
            layout.placeUnderEachOther(units.needs, active: units.unit(of: active))
            let broken = units.pairs.filter { unit, _ in
                layout.pane(of: unit).map { $0.isFolded || $0.content.count < units.needs[unit].height } ?? true
            }
            guard broken.isEmpty else {
                // The last goes first: with it gone there may be room for those before.
                let last = broken.map(\.value).max()
                pairs.removeAll { $0 == last }
                continue
            }
            layout.panes = layout.panes.flatMap { split($0, units, needs, half) }
            let rows = layout.rowsOfSections
            let isWorse = alone.contains { section, before in
                let isWhole =
                    rows[section].map { $0 >= needs[section].heightBeside ?? needs[section].leastWhole } ?? false
                return !isWhole && rows[section] ?? -1 < before
            }
            if !isWorse || rows.count > alone.count { return layout }
            pairs.removeLast()
        }
        return nil
    }

    /// How many rows of its content each section that is open has.
    private var rowsOfSections: [Int: Int] {
        Dictionary(
            panes.filter { !$0.isFolded }.map { ($0.section, $0.content.count) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether two sections may stand beside each other: both short enough, with headings that fit, and of one rank.
    private func isPair(_ one: Need, _ other: Need, _ half: Int) -> Bool {
        [one, other].allSatisfy { $0.heightBeside != nil && $0.sections == 1 && $0.headingBeside <= half }
            && (one.shownFirst == nil) == (other.shownFirst == nil)
    }

    /// The places of a unit's sections.
    private func split(_ pane: Pane, _ units: Units, _ needs: [Need], _ half: Int) -> [Pane] {
        guard let left = units.pairs[pane.section] else {
            var pane = pane
            pane.section = units.firsts[pane.section]
            return [pane]
        }
        return [(left, 0..<half), (left + 1, half + Self.pairGap..<width)].map { section, columns in
            var half = pane
            half.section = section
            half.columns = columns
            half.headingColumns = columns
            half.sections = 1
            let end = pane.content.lowerBound + (needs[section].heightBeside ?? 0)
            half.content = pane.content.lowerBound..<min(pane.content.upperBound, end)
            return half
        }
    }

    /// What is placed as one: a pair of sections, or a section by itself.
    private struct Units {
        var needs: [Need] = []
        /// The first section of each unit.
        var firsts: [Int] = []
        /// The left section of those that are pairs, by the unit.
        var pairs: [Int: Int] = [:]

        init(_ sections: [Need], pairs lefts: [Int]) {
            var place = 0
            while place < sections.count {
                firsts.append(place)
                guard lefts.contains(place) else {
                    needs.append(sections[place])
                    place += 1
                    continue
                }
                pairs[needs.count] = place
                let both = [sections[place], sections[place + 1]]
                var need = both[0]
                need.height = both.compactMap(\.heightBeside).max() ?? 0
                need.leastHeight = nil
                need.shownFirst = both.compactMap(\.shownFirst).max().map { max($0, need.height) }
                need.startsWithRows = false
                need.fewest = need.height
                need.headingColumns = both.reduce(0) { $0 + $1.headingColumns }
                needs.append(need)
                place += 2
            }
        }

        func unit(of section: Int) -> Int { (firsts.firstIndex { $0 > section } ?? firsts.count) - 1 }
    }
}
