import ImprovementJourney
import JourneyFiles

/// What is said of a table beside what is made of it.
extension StatisticsImport {
    mutating func checkSums(_ own: [StatisticsTable.Row]) {
        for row in sumsApart(own).sorted(by: { $0.year < $1.year }) {
            plan.tell(
                "\(council.title): the months of the year to 31 March \(row.year) add up to "
                    + "\(row.parts.text(decimals: 0)), and the year's figure is \(row.total.text(decimals: 0)). Both "
                    + "stand as published."
            )
        }
    }

    /// Tells how many of the council's figures are symbols; those of a joint return are no symbols of the file.
    mutating func tellSymbols() {
        let points = kind.figures.flatMap {
            part.series[Series.Key($0.measure.id, category: $0.category)].map { Array($0.points) } ?? []
        }
        var symbols: [Missing: Int] = [:]
        for point in points {
            if case .missing(let missing) = point.value, missing != .notReported, missing != .didNotExist {
                symbols[missing, default: 0] += 1
            }
        }
        guard !symbols.isEmpty else { return }
        let counted = Missing.allCases.compactMap { missing in
            symbols[missing].map { "\($0) \(missing.symbol) (\(missing.words))" }
        }
        plan.tell(
            "\(table.table.name): of \(council.title)'s \(points.count) figures \(symbols.values.reduce(0, +)) are symbols, and kept: "
                + "\(counted.joined(separator: ", "))."
        )
    }

    func sumsApart(_ rows: [StatisticsTable.Row]) -> [(year: Int, parts: Double, total: Double)] {
        guard let check = kind.check else { return [] }
        return rows.compactMap { row in
            var cells = CellReading(table.table, row.row, FigureReading(symbols: settings.symbols))
            guard let sums = check(&cells), sums.parts != sums.total else { return nil }
            return (row.year, sums.parts, sums.total)
        }
    }

    func makes() -> [String] {
        var told: Set<Measure.ID> = []
        return kind.figures.compactMap { figure in
            guard told.insert(figure.measure.id).inserted else { return nil }
            let series = part.series.values.filter { $0.key.measure == figure.measure.id }
            let scopes = Set(series.map(\.key.scope))
            let categories = Set(series.compactMap(\.key.category)).count
            let councils = scopes.count { if case .otherCouncil = $0 { true } else { false } }
            var areas = [council.title]
            if councils > 0 { areas.append("\(councils) other \(councils == 1 ? "council" : "councils")") }
            if scopes.contains(.region(region)) { areas.append(table.title(ofRegion: region.text) ?? region.text) }
            if scopes.contains(.england) { areas.append("England") }
            guard let first = series.first?.first, let last = series.first?.last else { return nil }
            return
                "\(figure.measure.id): \(areas.joined(separator: ", ")); \(first.shortWords) to "
                + "\(last.shortWords)\(categories > 0 ? ", by \(categories) partners" : "")."
        }
    }
}
