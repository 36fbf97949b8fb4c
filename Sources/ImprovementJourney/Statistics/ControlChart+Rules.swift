extension ControlChart.Segment {
    private typealias Chart = ControlChart

    /// Names each point of the segment by the first rule that applies to it.
    ///
    /// The rules are applied from the last to the first, so that an earlier rule overwrites a later one.
    func nameSignals(_ points: inout [ControlChart.Point], judging: ControlChart.Judging) {
        switch judging {
        case .limits:
            nameRuns(&points)
            nameTwoOfThree(&points)
            nameTrends(&points)
            for row in rows where points[row].isOutsideLimits == true {
                points[row].signal = .init(
                    rule: .outsideLimits, direction: points[row].side == .above ? .higher : .lower)
            }
        case .trends:
            nameTrends(&points)
        case .tails(let numerators, let denominators):
            for row in rows {
                let tail = CasesBefore(row, in: rows, numerators, denominators)
                points[row].signal = tail?.direction.map { .init(rule: .tail, direction: $0) }
            }
        }
    }

    /// 7 or more points strictly on one side of the mean; all are named.
    private func nameRuns(_ points: inout [ControlChart.Point]) {
        var start = rows.lowerBound
        for row in rows {
            guard let side = points[row].side, side != .on else {
                start = row + 1
                continue
            }
            if row > start, points[row - 1].side != side { start = row }
            guard row - start + 1 >= Chart.runLength else { continue }
            let signal = Chart.Signal(rule: .run, direction: side == .above ? .higher : .lower)
            let isFirstTime = row - start + 1 == Chart.runLength
            for named in (isFirstTime ? start : row)...row { points[named].signal = signal }
        }
    }

    /// In 3 neighbours, all on one side of the mean, at least 2 near a limit; only the near ones are named.
    private func nameTwoOfThree(_ points: inout [ControlChart.Point]) {
        guard rows.count >= 3 else { return }
        for last in (rows.lowerBound + 2)..<rows.upperBound {
            guard let side = points[last].side, side != .on, points[last - 1].side == side,
                points[last - 2].side == side
            else { continue }
            let near = (last - 2...last).reduce(into: 0) { $0 += points[$1].isNearLimits == true ? 1 : 0 }
            guard near >= 2 else { continue }
            for row in last - 2...last where points[row].isNearLimits == true {
                points[row].signal = .init(rule: .twoOfThree, direction: side == .above ? .higher : .lower)
            }
        }
    }

    /// 7 or more points each above the one before, or each below; a tie or a missing value ends it; all are named.
    private func nameTrends(_ points: inout [ControlChart.Point]) {
        guard rows.count >= Chart.runLength else { return }
        var isPart = [Bool](repeating: false, count: rows.count)
        var start = rows.lowerBound
        var slope = 0
        for row in rows.dropFirst() {
            let step = points.step(to: row)
            if step != slope {
                slope = step
                start = row - 1
            }
            guard slope != 0, row - start + 1 >= Chart.runLength else { continue }
            let isFirstTime = row - start + 1 == Chart.runLength
            for part in (isFirstTime ? start : row)...row { isPart[part - rows.lowerBound] = true }
        }
        for row in rows where isPart[row - rows.lowerBound] {
            // As the NHS's reference package names them: by the step that follows where the next point is in a trend
            // too, else by the step before. Where one trend ends and another begins that can name the turning point
            // against its own trend; the latest point is never affected.
            let next = row + 1
            let isNextPart = next < rows.upperBound && isPart[next - rows.lowerBound]
            let step = isNextPart ? points.step(to: next) : points.step(to: row)
            points[row].signal = .init(rule: .trend, direction: step > 0 ? .higher : .lower)
        }
    }
}

extension [ControlChart.Point] {
    /// 1 where a row is above the row before, -1 below, 0 on a tie or where either is missing.
    fileprivate func step(to row: Int) -> Int {
        guard row > 0, let value = self[row].value, let previous = self[row - 1].value else { return 0 }
        return value > previous ? 1 : value < previous ? -1 : 0
    }
}
