import DocumentText
import Documents

/// A chart is drawn whole or told in words: one that is cut loses its axis, its dates and what it says.
extension SectionState {
    /// Whether something in it is drawn.
    var hasChart: Bool { section.blocks.contains(where: \.isChart) }

    /// The fewest lines in which its charts are drawn whole; nil where it has none, so that a part of it may be shown.
    ///
    /// Cost: the chart is laid out when this is first asked for, and then only for another width.
    mutating func leastHeight(width: Int, chartHeight: Int) -> Int? {
        guard hasChart else { return nil }
        return height(width: width, chartHeight: min(chartHeight, TimeChart.leastHeight))
    }

    /// How high a chart's plot can be in so many lines; nil where no chart fits and it is told in words.
    ///
    /// - Parameter most: How high it is where there is room.
    mutating func chartHeight(in lines: Int, width: Int, most: Int) -> Int? {
        guard hasChart else { return most }
        let surplus = height(width: width, chartHeight: most) - lines
        if surplus <= 0 { return most }
        let least = min(most, TimeChart.leastHeight)
        // What stands around the plot hardly depends on how high it is: the first try is the last but for a line or two.
        let charts = section.blocks.count { if case .timeChart = $0 { true } else { false } }
        guard charts > 0 else { return nil }
        var rows = max(least, most - (surplus + charts - 1) / charts)
        while height(width: width, chartHeight: rows) > lines {
            if rows == least { return nil }
            rows -= 1
        }
        return rows
    }
}
