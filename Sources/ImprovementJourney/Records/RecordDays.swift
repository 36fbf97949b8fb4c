/// The days of one record: what is enough to count it, or to find it among thousands.
///
/// A record holds texts and lists. To go through thousands of them takes longer for what is not asked than for what is; days
/// alone are read at once.
protocol RecordDays: KnownOverTime, Sendable {
    associatedtype Kind: TeamRecord
    init(_ record: Kind)
}

/// The days of all records of a kind, by their places.
private struct DaysOfAll<Days: RecordDays>: Sendable {
    let days: [Days]
}

extension Journey {
    /// Goes through the days of a scope's records as they stand, with their places among all that are recorded.
    func forEach<Days: RecordDays>(
        _ kind: Days.Type, in scope: Scope = .council, _ body: (_ place: Int, _ days: Days) -> Void
    ) {
        let all = registers.ofAllDays(DaysOfAll<Days>.self) { DaysOfAll(days: $0[Days.Kind.self].map(Days.init)) }.days
        func call(_ place: Int) {
            if let days = all[place].known(on: asAt) { body(place, days) }
        }
        if let places = places(of: Days.Kind.self, in: scope) {
            places.forEach(call)
        } else {
            all.indices.forEach(call)
        }
    }

    /// The earliest of a day that a scope's records have, and where that record comes from; nil where none has it.
    func earliest<Days: RecordDays>(
        of kind: Days.Type, in scope: Scope, _ day: (Days) -> Day?
    ) -> (day: Day, source: Source.ID)? {
        var earliest: (day: Day, place: Int)?
        forEach(kind, in: scope) { place, days in
            guard let day = day(days), earliest.map({ day < $0.day }) ?? true else { return }
            earliest = (day, place)
        }
        return earliest.flatMap { earliest in
            registers.records(Days.Kind.self, at: [earliest.place]).first.map { (earliest.day, $0.source) }
        }
    }
}
