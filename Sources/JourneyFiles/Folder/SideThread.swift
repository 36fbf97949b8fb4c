import Glibc

/// Work beside the thread that asks for it.
package enum SideThread {
    /// What a thread is to do.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// As much as the first thread usually has: what is read must not depend on who reads it.
    private static let stackBytes = 8 << 20

    /// Does something on a thread of its own that lasts as long as that takes; at once where the system has none to give.
    package static func run(_ work: @escaping @Sendable () -> Void) {
        if !startAlone(work) { work() }
    }

    /// Does something on a thread of its own; false where the system has none to give, and then it is not done.
    package static func startAlone(_ work: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = start(work) else { return false }
        pthread_detach(thread)
        return true
    }

    /// The same for a thread that is waited for with `pthread_join`; nil, and nothing is done, where there is none to give.
    static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        let held = Unmanaged.passRetained(Work(work))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackBytes)
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, &attributes,
            { held in
                if let held { Unmanaged<Work>.fromOpaque(held).takeRetainedValue().run() }
                return nil
            }, held.toOpaque())
        if failure == 0 { return thread }
        held.release()
        return nil
    }
}
