import Synchronization

/// What has been worked out of a journey, kept for whoever asks again.
///
/// Work is done outside the lock: what is asked for may ask for more, and two threads that ask at once do the same work
/// and get the same result.
final class Workings: Sendable {
    private struct Kept {
        var results: [ObjectIdentifier: any Sendable] = [:]
        var series: [Series.Key: Series?] = [:]
        var verdicts: [Measure.ID: Verdict?] = [:]
    }

    private let kept = Mutex(Kept())

    /// The one result of a type.
    func result<Result: Sendable>(_ type: Result.Type, _ work: () -> Result) -> Result {
        let key = ObjectIdentifier(type)
        if let known = kept.withLock({ $0.results[key] }) as? Result { return known }
        let result = work()
        kept.withLock { $0.results[key] = result }
        return result
    }

    /// The verdict on a measure of the council, or that there is none.
    func verdict(_ measure: Measure.ID, _ work: () -> Verdict?) -> Verdict? {
        if let known = kept.withLock({ $0.verdicts[measure] }) { return known }
        let verdict = work()
        kept.withLock { $0.verdicts[measure] = .some(verdict) }
        return verdict
    }

    /// A derived series, or that there is none.
    func series(_ key: Series.Key, _ work: () -> Series?) -> Series? {
        if let known = kept.withLock({ $0.series[key] }) { return known }
        let series = work()
        kept.withLock { $0.series[key] = .some(series) }
        return series
    }
}
