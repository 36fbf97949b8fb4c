import Benchmark
import FoundationEssentials
import Workloads

/// Every workload, and the peer that it stands beside, at 1, 4 and 16 times the shipped record.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 1, maxDuration: .milliseconds(600),
        maxIterations: 200)
    for times in [1, 4, 16] {
        Benchmark("00 peer x\(times)") { (benchmark, peer: Peer) in
            benchmark.startMeasurement()
            blackHole(peer.scan())
            benchmark.stopMeasurement()
        } setup: {
            try Peer(folder: record(times).folder)
        }
        for (index, workload) in Workload.all.enumerated() {
            let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
            Benchmark("\(number) \(workload.name) x\(times)") { (benchmark, record: ScaledRecord) in
                let work = workload.prepare(record)
                benchmark.startMeasurement()
                blackHole(work())
                benchmark.stopMeasurement()
            } setup: {
                try record(times)
            }
        }
    }
}

/// The shipped record so many times, made once in the folder that `Benchmarks/run` gives to all processes of a run.
private func record(_ times: Int) throws -> ScaledRecord {
    guard let folder = ProcessInfo.processInfo.environment["WAYMARK_BENCHMARK_FOLDER"] else {
        throw NoFolder()
    }
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return try ScaledRecord(of: root + "/Data/northamptonshire", times: times, in: folder)
}

private struct NoFolder: Error, CustomStringConvertible {
    let description = "There is no folder for the scaled records: run Benchmarks/run."
}

/// What all else is compared with: the toolchain's own JSON decoder going once through the same files in memory.
///
/// It makes no values, so it is about the least that any program does with these files, and no change to Waymark moves
/// it. A ratio to it says the same on a slow machine as on a fast one.
private struct Peer {
    let files: [Data]

    init(folder: String) throws {
        files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { try Data(contentsOf: URL(filePath: folder + "/" + $0)) }
    }

    func scan() -> Int { files.count { (try? JSONDecoder().decode(Nothing.self, from: $0)) != nil } }

    /// The decoder reads a text to its end before it makes any value.
    private struct Nothing: Decodable {
        init(from decoder: any Decoder) {}
    }
}
