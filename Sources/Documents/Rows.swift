import ImprovementJourney
import Synchronization

/// The rows of a table, each made when it is first looked at and kept from then on.
///
/// A page may hold thousands of rows in sections that stay folded: those cost nothing but their number. Where rows lead is
/// known without making them.
package struct Rows: RandomAccessCollection, Sendable {
    /// How many there are.
    package let count: Int
    private let makeDestination: @Sendable (Int) -> Destination?
    private let tellClosed: @Sendable (Int) -> Bool
    private let tellSource: @Sendable (Int) -> Source.ID?
    private let makeRow: @Sendable (Int) -> Table.Row
    private let made = Made()

    /// Rows that are made as they are looked at.
    init(
        count: Int, destination: @escaping @Sendable (Int) -> Destination?,
        isClosed: @escaping @Sendable (Int) -> Bool = { _ in false },
        source: @escaping @Sendable (Int) -> Source.ID? = { _ in nil }, make: @escaping @Sendable (Int) -> Table.Row
    ) {
        self.count = count
        makeDestination = destination
        tellClosed = isClosed
        tellSource = source
        makeRow = make
    }

    /// Rows that are there.
    package init(_ rows: [Table.Row]) {
        self.init(count: rows.count, destination: { rows[$0].destination }, make: { rows[$0] })
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    package subscript(place: Int) -> Table.Row { made.row(place, of: count, makeRow) }

    /// Where a row leads, without making it.
    package func destination(of place: Int) -> Destination? { makeDestination(place) }

    /// Whether what a row is about is done with, without making it.
    package func isClosed(_ place: Int) -> Bool { tellClosed(place) }

    /// Where what a row is about comes from, as far as the table tells; the section's sources tell of the others.
    func source(of place: Int) -> Source.ID? { tellSource(place) }

    /// The rows at these places only, in that order, with changes to each.
    func at(_ places: [Int], changed change: @escaping @Sendable (inout Table.Row) -> Void = { _ in }) -> Rows {
        Rows(
            count: places.count, destination: { self.destination(of: places[$0]) },
            isClosed: { self.isClosed(places[$0]) },
            source: { self.source(of: places[$0]) },
            make: { place in
                var row = self[places[place]]
                change(&row)
                return row
            })
    }

    /// The rows with other ways out of them: what it gives for a destination stands in that one's place.
    package func leading(_ change: @escaping @Sendable (Destination?) -> Destination?) -> Rows {
        let makeRow = makeRow
        let makeDestination = makeDestination
        return Rows(
            count: count, destination: { change(makeDestination($0)) }, isClosed: tellClosed, source: tellSource,
            make: { place in
                var row = makeRow(place)
                row.destination = change(row.destination)
                return row
            })
    }
}

extension Rows: ExpressibleByArrayLiteral {
    package init(arrayLiteral rows: Table.Row...) { self.init(rows) }
}

extension Rows: Hashable {
    package static func == (left: Rows, right: Rows) -> Bool {
        left.count == right.count && (left.made === right.made || left.elementsEqual(right))
    }

    package func hash(into hasher: inout Hasher) { for row in self { hasher.combine(row) } }
}

/// What was made so far.
private final class Made: Sendable {
    private let rows = Mutex<[Table.Row?]>([])

    func row(_ place: Int, of count: Int, _ make: (Int) -> Table.Row) -> Table.Row {
        if let row = rows.withLock({ place < $0.count ? $0[place] : nil }) { return row }
        let row = make(place)
        rows.withLock { rows in
            if rows.isEmpty { rows = Array(repeating: nil, count: count) }
            rows[place] = row
        }
        return row
    }
}
