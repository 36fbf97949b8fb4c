/// Where a property stands within a record, to be set in thousands of them.
///
/// A key path finds its place anew each time, which took a fifth of all reading. The distance of a stored property from the
/// beginning of its record is the same in all of them (`MemoryLayout.offset(of:)`); what has none is set by its path.
struct StoredProperty<Record: Sendable, Property>: Sendable {
    private let path: any Path<Record, Property>
    private let offset: Int?

    init(_ path: any Path<Record, Property>) {
        self.path = path
        offset = MemoryLayout<Record>.offset(of: path)
    }

    func set(_ value: Property, in record: inout Record) {
        guard let offset else {
            record[keyPath: path] = value
            return
        }
        withUnsafeMutablePointer(to: &record) { start in
            UnsafeMutableRawPointer(start).advanced(by: offset).assumingMemoryBound(to: Property.self).pointee = value
        }
    }
}
