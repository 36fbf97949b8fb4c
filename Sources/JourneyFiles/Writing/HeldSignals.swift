import Glibc

/// A stretch of work that no signal ends in the middle: Ctrl-C during it counts when it is over.
package enum HeldSignals {
    /// Does something without being interrupted on this thread.
    package static func during<Result, Problem: Error>(
        _ work: () throws(Problem) -> Result
    ) throws(Problem) -> Result {
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try work()
    }

    /// Leaves all signals to the other threads, for as long as this one lasts.
    package static func leaveToOthers() {
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
    }
}
