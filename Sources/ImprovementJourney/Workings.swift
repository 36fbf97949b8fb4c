import Synchronization

/// What has been worked out of a journey, kept for whoever asks again.
///
/// Work is done outside the lock: what is asked for may ask for more, and two threads that ask at once do the same work
/// and get the same result.
final class Workings: Sendable {
    /// Of whom the workforce was counted, and at the ends of which months.
    struct WorkforceKey: Hashable {
        let scope: Scope
        let months: ClosedRange<Month>
    }

    private struct Kept {
        var workforce: [WorkforceKey: WorkforceMonths] = [:]
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

    /// The workforce of a scope at the ends of some months.
    func workforce(_ key: WorkforceKey, _ work: () -> WorkforceMonths) -> WorkforceMonths {
        if let known = kept.withLock({ $0.workforce[key] }) { return known }
        let workforce = work()
        kept.withLock { $0.workforce[key] = workforce }
        return workforce
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
