import ImprovementJourney
import JSON

/// What can be read from a value of a file and written back.
protocol FileValue: Sendable {
    /// What the file may hold.
    static var form: Form { get }
    /// Reads the value at a node; tells the reader what is wrong and gives nil where it does not fit.
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self?
    /// The value as the file has it.
    func json(_ context: WritingContext) -> JSONValue
}

extension String: FileValue {
    static var form: Form { .text }
    static func read(_ node: Int, _ reader: inout RecordReader) -> String? {
        guard reader.document.nodes[node].kind == .text else { return reader.misfit(node, form) }
        return reader.text(node)
    }
    func json(_ context: WritingContext) -> JSONValue { .text(self) }
}

extension Double: FileValue {
    static var form: Form { .number }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Double? {
        guard let number = reader.document.number(node) else { return reader.misfit(node, form) }
        return number
    }
    func json(_ context: WritingContext) -> JSONValue { .number(self) }
}

extension JSONDocument {
    /// The largest number that a file may hold: far above any sum of money, and small enough to reckon with.
    static let largestNumber = 1e12

    /// A number that is not beyond all bounds; nil for anything else.
    func number(_ node: Int) -> Double? {
        guard nodes[node].kind == .number, nodes[node].number.magnitude <= Self.largestNumber else { return nil }
        return nodes[node].number
    }
}

extension Int: FileValue {
    static var form: Form { .wholeNumber }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Int? {
        guard reader.document.nodes[node].kind == .number,
            let whole = Int32(exactly: reader.document.nodes[node].number)
        else { return reader.misfit(node, form) }
        return Int(whole)
    }
    func json(_ context: WritingContext) -> JSONValue { .number(Double(self)) }
}

extension Bool: FileValue {
    static var form: Form { .flag }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Bool? {
        switch reader.document.nodes[node].kind {
        case .yes: true
        case .no: false
        default: reader.misfit(node, form)
        }
    }
    func json(_ context: WritingContext) -> JSONValue { .flag(self) }
}

extension Day: FileValue {
    static var form: Form { .day }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Day? {
        guard let day = reader.document.day(node), Day.recordedYears.contains(day.year) else {
            return reader.misfit(node, form)
        }
        return day
    }
    func json(_ context: WritingContext) -> JSONValue { .text(description) }
}

extension JSONDocument {
    /// The day that a text of exactly `YYYY-MM-DD` names, read off the bytes since a record holds thousands of days.
    func day(_ node: Int) -> Day? {
        let value = nodes[node]
        guard value.kind == .text, value.length == 10 else { return nil }
        let start = Int(value.start)
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for index in range {
                let digit = bytes[start + index] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            return number
        }
        let hyphen = UInt8(ascii: "-")
        guard bytes[start + 4] == hyphen, bytes[start + 7] == hyphen, let year = number(0..<4),
            let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}

extension StatedDate: FileValue {
    static var form: Form { .statedDate }
    static func read(_ node: Int, _ reader: inout RecordReader) -> StatedDate? {
        guard reader.document.nodes[node].kind == .text,
            let date = reader.document.day(node).map({ StatedDate($0) }) ?? StatedDate(reader.document.text(node)),
            Day.recordedYears.contains(date.first.year)
        else { return reader.misfit(node, form) }
        return date
    }
    func json(_ context: WritingContext) -> JSONValue { .text(description) }
}

extension Month: FileValue {
    static var form: Form { .month }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Month? {
        guard reader.document.nodes[node].kind == .text, let month = Month(reader.document.text(node)),
            Day.recordedYears.contains(month.year)
        else { return reader.misfit(node, form) }
        return month
    }
    func json(_ context: WritingContext) -> JSONValue { .text(description) }
}

extension Period: FileValue {
    static var form: Form { .period }
    /// Reads a period by how it looks; a year is taken to end in March until the measure's cadence is known.
    static func read(_ node: Int, _ reader: inout RecordReader) -> Period? {
        guard reader.document.nodes[node].kind == .text else { return reader.misfit(node, form) }
        let text = reader.document.text(node)
        let cadence: Cadence =
            switch text.utf8.count {
            case 4: .yearToMarch
            case 7 where text.utf8.contains(UInt8(ascii: "Q")): .quarterly
            default: .monthly
            }
        guard let period = Period(text, cadence: cadence), Day.recordedYears.contains(period.lastDay.year) else {
            return reader.misfit(node, form)
        }
        return period
    }
    func json(_ context: WritingContext) -> JSONValue { .text(description) }
}

extension Scope: FileValue {
    static var form: Form { .scope }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Scope? {
        guard reader.document.nodes[node].kind == .text, let scope = Scope(reader.document.text(node)) else {
            return reader.misfit(node, form)
        }
        switch scope {
        case .council, .england, .statisticalNeighbours: break
        case .service(let id): reader.refer(to: Service.self, id.text, at: node)
        case .team(let id): reader.refer(to: Team.self, id.text, at: node)
        case .otherCouncil(let id): reader.refer(to: Council.self, id.text, at: node)
        case .region(let id): reader.refer(to: Region.self, id.text, at: node)
        }
        return scope
    }
    func json(_ context: WritingContext) -> JSONValue { .text(description) }
}

extension Value: FileValue {
    static var form: Form { .figure }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Value? {
        switch reader.document.nodes[node].kind {
        case .number:
            guard let number = reader.document.number(node) else { return reader.misfit(node, form) }
            return .number(number)
        case .null: return .missing(.notReported)
        case .text:
            if let missing = Missing(fileText: reader.document.text(node)) { return .missing(missing) }
            return reader.misfit(node, form)
        default: return reader.misfit(node, form)
        }
    }
    func json(_ context: WritingContext) -> JSONValue {
        switch self {
        case .number(let number): .number(number)
        case .missing(.notReported): .null
        case .missing(let missing): .text(missing.rawValue)
        }
    }
}

extension Identifier: FileValue where Record: NamedRecord {
    static var form: Form { .id(of: Record.self) }
    /// Reads a reference; that the record exists is checked when all files are read.
    static func read(_ node: Int, _ reader: inout RecordReader) -> Identifier? {
        guard reader.document.nodes[node].kind == .text else { return reader.misfit(node, form) }
        let text = reader.document.text(node)
        reader.refer(to: Record.self, text, at: node)
        return Identifier(text)
    }
    func json(_ context: WritingContext) -> JSONValue { .text(text) }
}

extension Optional: FileValue where Wrapped: FileValue {
    static var form: Form { .orNull(Wrapped.form) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? {
        if reader.document.nodes[node].kind == .null { return .some(nil) }
        return Wrapped.read(node, &reader).map { .some($0) }
    }
    func json(_ context: WritingContext) -> JSONValue { self?.json(context) ?? .null }
}

extension Array: FileValue where Element: FileValue {
    static var form: Form { .list(Element.form) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> [Element]? {
        guard reader.document.nodes[node].kind == .array else { return reader.misfit(node, form) }
        var elements: [Element] = []
        elements.reserveCapacity(reader.document.nodes[node].count)
        let end = reader.document.end(of: node)
        var place = node + 1
        while place < end {
            if !reader.leavesOut(place), let element = Element.read(place, &reader) {
                elements.append(element)
            }
            place = reader.document.end(of: place)
        }
        return elements
    }
    func json(_ context: WritingContext) -> JSONValue { .list(map { $0.json(context) }) }
}

extension Source.Kind: FileWord {
    static var casesOfFiles: [Source.Kind] { [.published, .council, .illustrative] }
}

extension MeasureUnit: FileWord {}

extension Figure.Counted: FileWord {}

extension Measure.Categories: FileWord {}

extension Polarity: FileWord {}

extension Cadence: FileWord {}

extension Finding.Kind: FileWord {}

extension JudgementArea: FileText {}

extension Grade: FileText {}

extension Action.Status: FileWord {}

extension CourtCase.Party: FileWord {}

extension Spell.Contract: FileWord {}

extension Claim.Kind: FileWord {}

extension AgencyRules.Bound: FileWord {}

extension AgencyRules.Kind: FileWord {}

extension Intervention.Kind: FileWord {}
