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
        let path = CommandLine.arguments.dropFirst().first ?? "results.jmh.json"
        let results = try JSONDecoder().decode([Result].self, from: Data(contentsOf: URL(filePath: path)))
        var medians: [String: [Int: Double]] = [:]
        for result in results {
            guard let (name, times) = result.place, let median = result.median else { continue }
            medians[name, default: [:]][times] = median
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

/// One benchmark of a file in the format of JMH, as far as it is used here.
private struct Result: Decodable {
    /// `package.benchmark.TARGET.NUMBER_NAME_xTIMES`, blanks written as `_`.
    let benchmark: String
    let secondaryMetrics: [String: Metric]

    struct Metric: Decodable {
        /// Microseconds, by percentile.
        let scorePercentiles: [String: Double]
    }

    /// The workload and how many times the record; nil for what is named otherwise.
    var place: (name: String, times: Int)? {
        guard let last = benchmark.lastIndex(of: "x"), let times = Int(benchmark[last...].dropFirst()) else {
            return nil
        }
        let name = benchmark[..<last].split(separator: ".", maxSplits: 3).last ?? ""
        return (name.split(separator: "_").joined(separator: " "), times)
    }

    /// The median time, in microseconds.
    var median: Double? { secondaryMetrics.first { $0.key.hasPrefix("Time") }?.value.scorePercentiles["50.0"] }
}
