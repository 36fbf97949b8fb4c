import Glibc

/// Wakes the session from another thread: what was worked out there is ready.
///
/// It stays open to the program's end: a thread that is still at work may call a session that is closed.
package struct Waker: Sendable {
    /// Readable after a call.
    let descriptor: CInt
    private let calls: CInt

    /// Nil where the system has no more descriptors.
    init?() {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        descriptor = ends[0]
        calls = ends[1]
    }

    /// The session's next event is `workDone`; several calls before it is taken give one.
    package func wake() {
        var byte: UInt8 = 1
        // A full pipe has calls enough.
        _ = Glibc.write(calls, &byte, 1)
    }

    /// Takes the calls so far; tells whether there were any.
    func takeCalls() -> Bool {
        var bytes: [UInt8] = Array(repeating: 0, count: 64)
        var hasCalls = false
        while Glibc.read(descriptor, &bytes, bytes.count) > 0 { hasCalls = true }
        return hasCalls
    }
}
