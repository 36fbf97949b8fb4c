import Canvas

/// Events that have happened and wait to be taken, oldest first.
struct EventQueue {
    private var events: [Event] = []
    private var taken = 0

    var isEmpty: Bool { taken == events.count }

    mutating func append(_ event: Event) {
        events.append(event)
    }

    mutating func next() -> Event? {
        guard taken < events.count else { return nil }
        let event = events[taken]
        taken += 1
        if taken == events.count {
            events.removeAll(keepingCapacity: true)
            taken = 0
        }
        return event
    }
}
