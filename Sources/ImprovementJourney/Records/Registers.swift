/// Records of every kind, a register a kind, found by the type of the record.
///
///     registers[CourtCase.self]["C-2019-014"]?.issued
///
/// No list of kinds stands anywhere: what is done to all of them, such as moving to another day, is done to whatever is
/// here. A new kind of record is its type alone.
///
/// Registers that stand on a day still hold all that is recorded: a kind is moved to the day when it is first asked for,
/// and one record or a team's without moving all others.
///
/// Cost: `self[kind]` is one look-up; on a day, the first for a kind is linear in its records.
package struct Registers: Sendable {
    private var held: [ObjectIdentifier: any RegisterOfAnyKind] = [:]
    /// What was worked out of all that is held, whatever the day; a change begins it anew.
    private var workings = Workings()
    /// The day on which they stand; nil where they are all that is recorded.
    private var day: Day?
    /// The registers as they stood on the day, as far as they were asked for.
    private var known = Workings()
    package init() {}

    /// The records of a kind; empty where there are none.
    package subscript<Kind: JourneyRecord>(kind: Kind.Type) -> Register<Kind> {
        get {
            guard let day else { return recorded(kind) }
            return known.result(Register<Kind>.self) { recorded(kind).known(on: day) }
        }
        _modify {
            prepareForChange()
            let key = ObjectIdentifier(kind)
            // Taken out meanwhile, so that a change needs no copy of the whole register.
            var register = held.removeValue(forKey: key) as? Register<Kind> ?? Register()
            defer { held[key] = register }
            yield &register
        }
    }

    /// Adds the records of others, after one's own; those whose identifier is taken are left out.
    package mutating func take(_ others: Registers) {
        prepareForChange()
        for (kind, other) in others.held {
            var register = held.removeValue(forKey: kind) ?? other.empty
            register.take(other)
            held[kind] = register
        }
    }

    /// Whether each record of others stands in these too, by its kind and identifier.
    ///
    /// Cost: linear in the others; both are taken as recorded, whatever the day.
    package func hasAll(of others: Registers) -> Bool {
        others.held.allSatisfy { kind, other in other.isEmpty || held[kind]?.hasAll(of: other) ?? false }
    }

    /// The last day on which anything in them happened; nil where nothing has a date.
    package var lastDated: Day? { held.values.compactMap(\.lastDated).max() }

    /// The same of what is known on the day on which they stand.
    ///
    /// Cost: linear in all that is recorded; it is not kept.
    var lastDatedAsKnown: Day? {
        guard let day else { return lastDated }
        return held.values.compactMap { $0.known(on: day).lastDated }.max()
    }

    /// The earliest day by which any record is dated: before it hardly anything is known.
    package var firstDated: Day? { held.values.compactMap(\.firstDated).min() }

    /// The same without what others publish.
    package var lastEntered: Day? { held.values.filter { !$0.isPublicRecord }.compactMap(\.lastDated).max() }

    /// The registers as they stood on a day.
    func known(on day: Day) -> Registers {
        var known = self
        known.day = day
        known.known = Workings()
        return known
    }

    /// All records of a kind, whatever the day.
    private func recorded<Kind: JourneyRecord>(_ kind: Kind.Type) -> Register<Kind> {
        held[ObjectIdentifier(kind)] as? Register<Kind> ?? Register()
    }

    /// Before a change: what was worked out of the records as they were does not stand for what they become.
    private mutating func prepareForChange() {
        workings = Workings()
        guard let day else { return }
        held = held.mapValues { $0.known(on: day) }
        self.day = nil
    }
}

extension Registers {
    /// One record as it stands, without moving all others of its kind to the day; nil where there is none.
    func record<Kind: JourneyRecord>(_ id: Identifier<Kind>) -> Kind? {
        guard let day else { return recorded(Kind.self)[id] }
        return recorded(Kind.self)[id]?.known(on: day)
    }

    /// The records of a kind at some places among all that are recorded, as they stand.
    func records<Kind: JourneyRecord>(_ kind: Kind.Type, at places: some Sequence<Int>) -> [Kind] {
        let all = recorded(kind)
        guard let day else { return places.map { all[$0] } }
        return places.compactMap { all[$0].known(on: day) }
    }

    /// The places of a team's records among all of their kind that are recorded, in order.
    ///
    /// Cost: the first call for a kind, whatever the day, goes through all of them.
    func places<Kind: TeamRecord>(of kind: Kind.Type, _ team: Team.ID) -> [Int] {
        workings.result(PlacesByTeam<Kind>.self) { PlacesByTeam(recorded(kind)) }.places[team] ?? []
    }

    /// What is worked out of all that is recorded, whatever the day, kept for whoever asks again.
    func ofAllDays<Result: Sendable>(_ type: Result.Type, _ work: (Registers) -> Result) -> Result {
        workings.result(type) {
            var recorded = self
            recorded.day = nil
            return work(recorded)
        }
    }
}

/// The places of each team's records in the register of their kind.
private struct PlacesByTeam<Kind: TeamRecord>: Sendable {
    private(set) var places: [Team.ID: [Int]] = [:]

    init(_ records: Register<Kind>) {
        for place in records.indices { places[records[place].team, default: []].append(place) }
    }
}

/// A register whose records' kind is not known where it is used.
private protocol RegisterOfAnyKind: Sendable {
    /// A register of the same kind without a record.
    var empty: any RegisterOfAnyKind { get }
    /// The last day on which anything in it happened.
    var lastDated: Day? { get }
    /// The earliest of the days by which its records are dated.
    var firstDated: Day? { get }
    /// Whether others publish what its records tell.
    var isPublicRecord: Bool { get }
    /// The register as it stood on a day.
    func known(on day: Day) -> Self
    /// Whether it holds no record.
    var isEmpty: Bool { get }
    /// Whether it has a record of each identifier of another of the same kind.
    func hasAll(of other: any RegisterOfAnyKind) -> Bool
    /// Adds the records of another of the same kind.
    mutating func take(_ other: any RegisterOfAnyKind)
}

extension Register: RegisterOfAnyKind {
    fileprivate var empty: any RegisterOfAnyKind { Self() }
    fileprivate var isPublicRecord: Bool { Element.isPublicRecord }
    fileprivate var lastDated: Day? { Element.lastDated(of: all) }
    fileprivate var firstDated: Day? { all.lazy.compactMap(\.lastDated).min() }
    fileprivate func hasAll(of other: any RegisterOfAnyKind) -> Bool {
        guard let other = other as? Self else { return false }
        return other.allSatisfy { self[$0.id] != nil }
    }
    fileprivate mutating func take(_ other: any RegisterOfAnyKind) {
        guard let other = other as? Self else { return }
        // The first file's records are taken over as they are.
        if isEmpty { self = other } else { for record in other { insert(record) } }
    }
}
