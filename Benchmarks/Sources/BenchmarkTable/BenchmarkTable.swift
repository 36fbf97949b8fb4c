import FoundationEssentials

#if canImport(Glibc)
import Glibc
#endif

/// Prints the results of a run as a table in Markdown.
///
/// A row tells a workload's median at each size, how it grows from one size to the next (the exponent: 0 stays, 1 grows
/// with the record, 2 with its square), and how it stands beside the peer at the same size.
@main
struct BenchmarkTable {
    static func main() throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "."
        var medians: [String: [Int: Double]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".tsv") {
            let text = try String(contentsOf: URL(filePath: folder + "/" + name), encoding: .utf8)
            guard let (workload, times) = Percentiles.place(of: name), let median = Percentiles.median(in: text) else {
                continue
            }
            medians[workload, default: [:]][times] = median
        }
        let peer = medians.first { $0.key.hasSuffix(" peer") }?.value ?? [:]
        let sizes = Set(medians.values.flatMap(\.keys)).sorted()
        let steps = zip(sizes, sizes.dropFirst()).map { (from: $0, to: $1) }
        let heading =
            ["workload"] + sizes.map { "x\($0), ms" } + steps.map { "growth \($0.from) to \($0.to)" }
            + sizes.map { "beside peer x\($0)" }
        print("| " + heading.joined(separator: " | ") + " |")
        print("| --- |" + String(repeating: " ---: |", count: heading.count - 1))
        for (name, times) in medians.sorted(by: { $0.key < $1.key }) {
            let values = sizes.map { times[$0].map { digits($0 / 1000) } ?? "" }
            let growth = steps.map { step in
                guard let from = times[step.from], let to = times[step.to], from > 0, to > 0 else { return "" }
                return fixed(log(to / from) / log(Double(step.to) / Double(step.from)), 1)
            }
            let ratios = sizes.map { size in
                guard let time = times[size], let least = peer[size], least > 0 else { return "" }
                return digits(time / least)
            }
            // The number in front only keeps the order.
            let cells = [String(name.drop { $0.isNumber || $0 == " " })] + values + growth + ratios
            print("| " + cells.joined(separator: " | ") + " |")
        }
    }

    /// Two digits that say something, such as 0.0034, 0.34, 34 and 3400.
    private static func digits(_ value: Double) -> String {
        guard value > 0 else { return "0" }
        return fixed(value, max(0, 1 - Int(floor(log10(value)))))
    }

    private static func fixed(_ value: Double, _ decimals: Int) -> String {
        let scale = pow(10, Double(decimals))
        let whole = (value * scale).rounded()
        let text = String(Int(whole.magnitude))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
        let sign = whole < 0 ? "-" : ""
        return decimals == 0 ? sign + padded : sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}

/// One benchmark's times by percentile, as the plugin writes them: a file a benchmark, in microseconds.
///
/// The plugin's other formats round what is quick, or leave out what takes seconds.
private enum Percentiles {
    /// The workload and how many times the record, from a name such as
    /// `Current_run.WorkloadBenchmarks.00_peer_x16.wallClock.histogram.percentiles.tsv`; nil where it is named otherwise.
    static func place(of file: String) -> (name: String, times: Int)? {
        guard let end = file.firstRange(of: ".wallClock."),
            let start = file.firstRange(of: "WorkloadBenchmarks."), start.upperBound < end.lowerBound
        else { return nil }
        let name = file[start.upperBound..<end.lowerBound]
        guard let last = name.lastIndex(of: "x"), let times = Int(name[last...].dropFirst()) else { return nil }
        return (name[..<last].split(separator: "_").joined(separator: " "), times)
    }

    /// The median time, in microseconds.
    static func median(in text: String) -> Double? {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t")
            if parts.count == 2, parts[0] == "50" { return Double(parts[1]) }
        }
        return nil
    }
}
