// swift-tools-version: 6.2
import PackageDescription

/// One loop at the end of this file gives every Swift target the same settings.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]

/// CI sets WAYMARK_WARNINGS_AS_ERRORS=1: a warning then fails the build.
let warningsAreErrors = Context.environment["WAYMARK_WARNINGS_AS_ERRORS"] == "1"

let package = Package(
    name: "waymark",
    products: [
        .executable(name: "waymark", targets: ["waymark"]),
        .executable(name: "waymark-import", targets: ["waymark-import"]),
        // For the package in Benchmarks, which cannot see what has package access.
        .library(name: "Workloads", targets: ["Workloads"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // How many columns a character takes on a terminal.
        .target(name: "CharacterWidths"),
        // JSON text: values with their places, strictly read; values written.
        .target(name: "JSON"),
        // The domain: values and rules. Nothing but the standard library, and the C library for mathematics.
        .target(name: "ImprovementJourney", linkerSettings: [.linkedLibrary("m")]),
        // A folder of JSON to a record and back, with every fault named.
        .target(name: "JourneyFiles", dependencies: ["ImprovementJourney", "JSON"]),
        // What a page says: sections, sentences, tables, charts; which rows a reader wants, and in what order.
        .target(name: "Documents", dependencies: ["ImprovementJourney"]),
        // Documents as lines of text: tables, charts, glyphs.
        .target(name: "DocumentText", dependencies: ["Documents", "ImprovementJourney", "CharacterWidths"]),
        // What each panel and each record's page says, a folder a subject.
        .target(name: "Panels", dependencies: ["Documents", "ImprovementJourney"]),
        // Pages as documents to hand out, and figures as JSON.
        .target(
            name: "Exports",
            dependencies: ["Panels", "DocumentText", "Documents", "JourneyFiles", "ImprovementJourney", "JSON"]),
        // Cells out, events in.
        .target(name: "Canvas", dependencies: ["CharacterWidths"]),
        // State, commands and keys, and the drawing of pages on a canvas.
        .target(
            name: "Dashboard",
            dependencies: ["Canvas", "Panels", "DocumentText", "Documents", "ImprovementJourney", "CharacterWidths"]),
        // What a user has chosen, and what lasts from one run to the next, as JSON.
        .target(name: "Preferences", dependencies: ["Canvas", "Dashboard", "Documents", "ImprovementJourney", "JSON"]),
        // C: ncurses with names that Swift can use, and the crash handler.
        .target(name: "CNCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        // The one Swift module that talks to ncurses.
        .target(name: "Terminal", dependencies: ["Canvas", "CNCurses"]),
        // What both programs have in common: how one ends, and what it writes.
        .target(
            name: "Programs",
            dependencies: [
                "DocumentText", "ImprovementJourney", "JourneyFiles", "JSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "waymark",
            dependencies: [
                "ImprovementJourney", "JourneyFiles", "JSON", "Documents", "DocumentText", "Panels", "Exports",
                "Canvas", "Dashboard", "Preferences", "Terminal", "Programs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // C: the parts of a zip file in memory. Linked in, so that the program needs neither library where it runs.
        .target(
            name: "CMinizip", linkerSettings: [.linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a")]),
        // Files that councils have, to what would be written into a folder.
        .target(name: "Imports", dependencies: ["ImprovementJourney", "JourneyFiles", "JSON", "CMinizip"]),
        // The program that `waymark import` becomes.
        .executableTarget(
            name: "waymark-import",
            dependencies: [
                "Imports", "ImprovementJourney", "JourneyFiles", "DocumentText", "Programs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // What a user waits for, as functions to be timed.
        .target(
            name: "Workloads",
            dependencies: [
                "Dashboard", "Canvas", "Exports", "Panels", "Documents", "JourneyFiles", "ImprovementJourney", "JSON",
            ]),
        // Writes the illustrative part of the shipped record.
        .executableTarget(name: "RecordGenerator", dependencies: ["ImprovementJourney", "JourneyFiles"]),
        // Writes the documents that are made from code: keys, measures, schemas, the manual (of what the programs tell).
        .executableTarget(
            name: "DocumentGenerator",
            dependencies: [
                "ImprovementJourney", "JourneyFiles", "Panels", "Exports", "Dashboard", "DocumentText", "Programs",
                "waymark", "waymark-import",
            ]),

        // Chance that is the same in each run, for tests.
        .target(name: "SeededRandomness", path: "Tests/SeededRandomness"),
        .testTarget(
            name: "ImprovementJourneyTests", dependencies: ["ImprovementJourney", "SeededRandomness"],
            exclude: ["ReferenceCases"]),
        .testTarget(name: "CanvasTests", dependencies: ["SeededRandomness", "Canvas", "CharacterWidths", "CNCurses"]),
        // A small full-screen program for the tests of Terminal, and a terminal to run programs in.
        .executableTarget(name: "TerminalProbe", dependencies: ["Terminal", "Canvas"], path: "Tests/TerminalProbe"),
        .target(name: "TmuxSupport", path: "Tests/TmuxSupport"),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "Canvas", "TmuxSupport", "TerminalProbe"]),
        .testTarget(name: "JourneyFilesTests", dependencies: ["JourneyFiles", "JSON", "ImprovementJourney"]),
        .testTarget(
            name: "RecordGeneratorTests", dependencies: ["RecordGenerator", "JourneyFiles", "ImprovementJourney"]),
        .testTarget(
            name: "DocumentTextTests",
            dependencies: ["DocumentText", "Documents", "ImprovementJourney", "CharacterWidths"]),
        .testTarget(
            name: "PanelsTests",
            dependencies: ["Panels", "DocumentText", "Documents", "JourneyFiles", "ImprovementJourney"]),
        .testTarget(
            name: "DashboardTests",
            dependencies: [
                "Dashboard", "Canvas", "Panels", "DocumentText", "Documents", "JourneyFiles", "ImprovementJourney",
            ],
            exclude: ["Screens"]),
        .testTarget(
            name: "PreferencesTests",
            dependencies: ["Preferences", "Dashboard", "Canvas", "Documents", "ImprovementJourney"]),
        .testTarget(
            name: "ExportsTests",
            dependencies: [
                "Exports", "Panels", "DocumentText", "Documents", "JourneyFiles", "JSON", "ImprovementJourney",
                "CharacterWidths",
            ],
            exclude: ["PublishedFacts.txt", "Briefs"]),
        .testTarget(
            name: "ImportsTests",
            dependencies: ["Imports", "SeededRandomness", "JourneyFiles", "JSON", "ImprovementJourney", "Panels"]),
        .testTarget(name: "WorkloadsTests", dependencies: ["Workloads", "ImprovementJourney", "JSON"]),
        // Files changed at random, read and shown in every way: a library, a program that runs many cases, and a test.
        .target(
            name: "Fuzzing",
            dependencies: [
                "Dashboard", "Canvas", "Exports", "Panels", "DocumentText", "Documents", "JourneyFiles",
                "ImprovementJourney", "JSON", "SeededRandomness",
            ], path: "Tests/Fuzzing"),
        .executableTarget(name: "Fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzProgram"),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
        // The program from end to end: called from a shell, and on a real terminal.
        .testTarget(
            name: "WaymarkTests",
            dependencies: ["TmuxSupport", "JSON", "waymark", "waymark-import", "Exports", "Programs"]),
    ]
)

for target in package.targets where !["CNCurses", "CMinizip"].contains(target.name) {
    target.swiftSettings = settings + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])
    // The tests read and show whole records hundreds of times: with the libraries optimised they take a quarter of the time,
    // which is more than the compiler takes longer. Preconditions and checks of overflow hold as without.
    if target.type == .regular {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
