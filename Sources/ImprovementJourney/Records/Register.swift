/// Records of one kind in the files' order, found by identifier at once.
///
/// A second record with the same identifier is not taken (the file check names it as a fault).
///
/// Cost: `self[id]` is one dictionary look-up.
package struct Register<Record: JourneyRecord>: RandomAccessCollection, Sendable {
    @usableFromInline private(set) var records: [Record] = []
    /// By the identifier's text: a dictionary of one type for all kinds is found faster than one a kind.
    private var places: [String: Int] = [:]
    package init() {}
    package init(_ records: [Record]) {
        places.reserveCapacity(records.count)
        self.records = records
        for place in records.indices where places.updateValue(place, forKey: records[place].id.text) != nil {
            // Rare: two of one name, of which the first is kept.
            places = [:]
            self.records = []
            for record in records { insert(record) }
            return
        }
    }

    /// Adds a record; returns false, and changes nothing, when its identifier is taken.
    @discardableResult
    package mutating func insert(_ record: Record) -> Bool {
        let id = record.id.text
        if let earlier = places.updateValue(records.count, forKey: id) {
            places[id] = earlier
            return false
        }
        records.append(record)
        return true
    }

    /// The record of that identifier, or nil.
    package subscript(id: Record.ID) -> Record? {
        places[id.text].map { records[$0] }
    }

    /// All of them in order; shares their memory.
    @inlinable package var all: [Record] { records }

    // Seen by other modules, so that going through thousands of records costs what going through an array does.

    /// The first place.
    @inlinable package var startIndex: Int { 0 }
    /// One past the last place.
    @inlinable package var endIndex: Int { records.count }
    /// The record at a place.
    @inlinable package subscript(position: Int) -> Record { records[position] }
    /// The records in order.
    @inlinable package func makeIterator() -> IndexingIterator<[Record]> { records.makeIterator() }
}

extension Register {
    /// The register as it stood on a day.
    package func known(on day: Day) -> Self { Record.known(self, on: day) }

    /// The same places with other records, as many as there are and of the same names.
    fileprivate func holding(_ known: [Record]) -> Self {
        var register = self
        register.records = known
        return register
    }
}

extension JourneyRecord {
    /// A register of the kind as it stood on a day.
    ///
    /// A requirement with one way to meet it, so that each kind has its own compiled loop.
    package static func known(_ register: Register<Self>, on day: Day) -> Register<Self> {
        let records = register.all
        var known: [Self] = []
        known.reserveCapacity(records.count)
        for record in records {
            if let then = record.known(on: day) { known.append(then) }
        }
        // Where all are known they stand where they stood.
        return known.count == records.count ? register.holding(known) : Register(known)
    }
}
