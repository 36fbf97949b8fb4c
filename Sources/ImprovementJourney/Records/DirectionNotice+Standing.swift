extension DirectionNotice {
    /// Whether it has not been lifted.
    package var isInForce: Bool { lifted == nil }

    /// How many of its requirements are recorded as met.
    package var requirementsMet: Int { requirements.count { $0.met != nil } }
}

extension Sequence where Element == DirectionNotice {
    /// Those in force before those that were lifted, each in the files' order.
    package var inForceFirst: [DirectionNotice] { filter(\.isInForce) + filter { !$0.isInForce } }
}
