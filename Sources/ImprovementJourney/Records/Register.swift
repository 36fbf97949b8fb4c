/// Records of one kind in the files' order, found by identifier at once.
///
/// A second record with the same identifier is not taken (the file check names it as a fault).
///
/// Cost: `self[id]` is one dictionary look-up.
package struct Register<Record: JourneyRecord>: RandomAccessCollection, Sendable {
    private var records: [Record] = []
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
    package var all: [Record] { records }

    /// The first place.
    package var startIndex: Int { 0 }
    /// One past the last place.
    package var endIndex: Int { records.count }
    /// The record at a place.
    package subscript(position: Int) -> Record { records[position] }
}

extension Register {
    /// The register as it stood on a day.
    package func known(on day: Day) -> Self {
        let known = records.compactMap { $0.known(on: day) }
        guard known.count == records.count else { return Self(known) }
        // All are known, and stand where they stood.
        var register = self
        register.records = known
        return register
    }
}
