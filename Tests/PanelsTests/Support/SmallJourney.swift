import Documents
import ImprovementJourney
import JourneyFiles
import Testing

@testable import Panels

/// Small records built by hand, with awkward names on purpose.
enum Small {
    static let invented = Source(
        id: "invented", kind: .illustrative, publisher: "Waymark", title: "Invented \"figures\"")
    static let printed = Source(id: "printed", kind: .published, publisher: "Department", title: "Printed figures")

    /// What comes with the program: Ofsted's frameworks.
    static let common: Record = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        return JourneyFolder.read(files: [], common: root + "/Data").record
    }()

    /// A record with its two sources, and what comes with the program.
    static func record(_ day: String) throws -> Record {
        var record = Record(ends: Day(day))
        record.council = Council(id: "E99", title: "Ünshire, \"County\" & City", source: printed.id)
        record[Source.self] = Register([printed, invented])
        record.registers.take(common.registers)
        return record
    }

    static func measure(
        _ id: Measure.ID, _ unit: MeasureUnit, _ polarity: Polarity = .neutral, panel: String,
        cadence: Cadence = .monthly, target: Double? = nil, isStock: Bool = false
    ) -> Measure {
        Measure(
            id: id, title: "The \(id)", definition: "What \(id) is.", unit: unit, polarity: polarity, cadence: cadence,
            isStock: isStock, target: target.map { Measure.Target(value: $0, origin: "the board") }, panel: panel,
            source: printed.id)
    }
}

extension Record {
    /// The journey as it stands on the record's last day.
    var journey: Journey { standing(on: openingDay(today: ends ?? Day(daysSince1970: 0))) }

    mutating func add(
        _ key: Series.Key, first: String, _ values: [Double?], cadence: Cadence = .monthly,
        source: Source = Small.invented
    ) throws {
        series[key] = Series(
            key: key, first: try #require(Period(first, cadence: cadence)),
            points: values.map { Point($0.map { .number($0) } ?? .missing(.notReported)) }, source: source.id)
    }

    mutating func add(
        _ key: Series.Key, first: String, parts: [(Double, Double)], source: Source = Small.invented
    ) throws {
        series[key] = Series(
            key: key, first: try #require(Period(first, cadence: .monthly)),
            points: parts.map { above, below in
                Point(
                    below > 0 ? .number(above / below) : .missing(.notApplicable), numerator: above, denominator: below)
            }, source: source.id)
    }
}

extension Page {
    /// A row of a section's table as texts, by its name.
    func texts(_ section: String, _ row: String) throws -> [String] {
        try #require(try self.section(section).table?.rows.first { $0.id == row }).cells.map(\.text)
    }

    /// The rows of a section's table in order.
    func rows(_ section: String) throws -> [String] { try self.section(section).table?.rows.map(\.id) ?? [] }
}
