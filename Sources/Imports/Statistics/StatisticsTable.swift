import ImprovementJourney

/// A table in the form of the Department's statistics: a row a year and area, one column an indicator.
struct StatisticsTable {
    /// Whom a row speaks of.
    enum Area: Hashable {
        case england
        /// A region, by its code.
        case region(String)
        /// A council, or several that report together, by their codes and the Department's numbers.
        case council(codes: [String], numbers: [String])
    }

    /// One row: whom it speaks of, and of which year.
    struct Row {
        let row: Table.Row
        let year: Int
        let area: Area
        /// The area's name, as the row has it.
        let title: String
        /// The region that a council lies in, by its code.
        let region: String
    }

    let table: Table
    let rows: [Row]
    /// The first and the last year that any row speaks of.
    let years: ClosedRange<Int>

    /// The columns by which such a table is told.
    static let columns = ["time_period", "geographic_level", "region_code", "new_la_code"]

    /// Reads the rows; refuses the table where one has no year that can be read.
    init(_ table: Table) throws(ImportRefusal) {
        self.table = table
        func place(_ name: String) -> Int { table.column(name) ?? -1 }
        let period = place("time_period")
        let level = place("geographic_level")
        let (region, regionTitle) = (place("region_code"), place("region_name"))
        let (code, number, title) = (place("new_la_code"), place("old_la_code"), place("la_name"))
        var rows: [Row] = []
        for row in table.rows {
            guard let year = YearReading.year(row.text(period)) else {
                throw ImportRefusal(
                    "\(table.name), row \(row.number), time_period: \"\(row.text(period))\" is no year. Write 2024, "
                        + "202324 or 2023/24."
                )
            }
            let area: Area
            let name: String
            switch row.text(level).plainWords {
            case "national", "country": (area, name) = (.england, "England")
            case "regional", "region": (area, name) = (.region(row.text(region)), row.text(regionTitle))
            case "local authority", "local authority district", "la":
                let codes = row.text(code).parts
                guard !codes.isEmpty else { continue }
                (area, name) = (.council(codes: codes, numbers: row.text(number).parts), row.text(title))
            default: continue
            }
            rows.append(Row(row: row, year: year, area: area, title: name, region: row.text(region)))
        }
        guard let first = rows.map(\.year).min(), let last = rows.map(\.year).max() else {
            throw ImportRefusal("\(table.name) has no row of England, a region or a council.")
        }
        self.rows = rows
        years = first...last
    }

    /// The rows that satisfy something, by year; refuses two for one year.
    func byYear(_ what: String, where isWanted: (Row) -> Bool) throws(ImportRefusal) -> [Int: Row] {
        var byYear: [Int: Row] = [:]
        for row in rows where isWanted(row) {
            if let earlier = byYear.updateValue(row, forKey: row.year) {
                throw ImportRefusal(
                    "\(table.name), rows \(earlier.row.number) and \(row.row.number) both give \(what) in \(row.year): "
                        + "leave one of them out."
                )
            }
        }
        return byYear
    }

    /// The name of a region, as the newest of its rows has it; nil where there is none.
    func title(ofRegion code: String) -> String? {
        rows.filter { $0.area == .region(code) }.max { $0.year < $1.year }?.title
    }
}

extension String {
    /// The codes of a cell, such as `E06000061 / E06000062`.
    fileprivate var parts: [String] {
        split { $0 == "/" || $0 == "+" }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
