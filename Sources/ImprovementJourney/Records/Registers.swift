/// Records of every kind, a register a kind, found by the type of the record.
///
///     registers[CourtCase.self]["C-2019-014"]?.issued
///
/// No list of kinds stands anywhere: what is done to all of them, such as moving to another day, is done to whatever is
/// here. A new kind of record is its type alone.
///
/// Cost: `self[kind]` is one look-up.
package struct Registers: Sendable {
    private var held: [ObjectIdentifier: any RegisterOfAnyKind] = [:]
    package init() {}

    /// The records of a kind; empty where there are none.
    package subscript<Kind: JourneyRecord>(kind: Kind.Type) -> Register<Kind> {
        get { held[ObjectIdentifier(kind)] as? Register<Kind> ?? Register() }
        _modify {
            let key = ObjectIdentifier(kind)
            // Taken out meanwhile, so that a change needs no copy of the whole register.
            var register = held.removeValue(forKey: key) as? Register<Kind> ?? Register()
            defer { held[key] = register }
            yield &register
        }
    }

    /// Adds the records of others, after one's own; those whose identifier is taken are left out.
    package mutating func take(_ others: Registers) {
        for (kind, other) in others.held {
            var register = held.removeValue(forKey: kind) ?? other.empty
            register.take(other)
            held[kind] = register
        }
    }

    /// The last day on which anything in them happened; nil where nothing has a date.
    package var lastDated: Day? { held.values.compactMap(\.lastDated).max() }

    /// The same without what others publish.
    package var lastEntered: Day? { held.values.filter { !$0.isPublicRecord }.compactMap(\.lastDated).max() }

    /// The registers as they stood on a day.
    func known(on day: Day) -> Registers {
        var known = self
        known.held = held.mapValues { $0.known(on: day) }
        return known
    }
}

/// A register whose records' kind is not known where it is used.
private protocol RegisterOfAnyKind: Sendable {
    /// A register of the same kind without a record.
    var empty: any RegisterOfAnyKind { get }
    /// The last day on which anything in it happened.
    var lastDated: Day? { get }
    /// Whether others publish what its records tell.
    var isPublicRecord: Bool { get }
    /// The register as it stood on a day.
    func known(on day: Day) -> Self
    /// Adds the records of another of the same kind.
    mutating func take(_ other: any RegisterOfAnyKind)
}

extension Register: RegisterOfAnyKind {
    fileprivate var empty: any RegisterOfAnyKind { Self() }
    fileprivate var isPublicRecord: Bool { Element.isPublicRecord }
    fileprivate var lastDated: Day? { lazy.compactMap(\.lastDated).max() }
    fileprivate mutating func take(_ other: any RegisterOfAnyKind) {
        guard let other = other as? Self else { return }
        // The first file's records are taken over as they are.
        if isEmpty { self = other } else { for record in other { insert(record) } }
    }
}
