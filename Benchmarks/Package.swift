// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

// A package of its own, so that nobody who builds Waymark needs what only its benchmarks use.
let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "waymark", path: ".."),
        // Without its traits: what they count (allocations, reference counts) is not reported here.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // The plugin takes for benchmarks what stands directly in a folder named Benchmarks.
        .executableTarget(
            name: "WorkloadBenchmarks",
            dependencies: [
                .product(name: "Workloads", package: "waymark"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "WorkloadBenchmarks",
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // The results as a table with growth and ratios.
        .executableTarget(name: "BenchmarkTable", swiftSettings: settings),
    ]
)
