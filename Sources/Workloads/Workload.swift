/// Something that Waymark does while its user waits, to be timed.
///
///     let record = try ScaledRecord(of: "Data/northamptonshire", times: 4, in: temporaryFolder)
///     for workload in Workload.all {
///         let work = workload.prepare(record)  // not timed
///         let result = work()                  // timed, once
///     }
public struct Workload: Sendable {
    /// What it does, in a few words.
    public let name: String
    /// Gets ready, and gives what is to be timed, to be run once.
    ///
    /// The number that comes back depends on all of the work,
    /// so that no compiler can leave any out.
    public let prepare: @Sendable (ScaledRecord) -> (() -> Int)

    /// Every workload, in the order of a report.
    public static let all: [Workload] = starting + pages + keys + exports
}
