import Foundation
import ImprovementJourney
import Testing

@testable import Workloads

@Suite struct WorkloadTests {
    private let shipped =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path() + "Data/northamptonshire"

    /// Gives a folder of its own, which is removed afterwards.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path() + "/waymark-workloads-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test func `three times the shipped record reads without a fault and has three times the teams and what is theirs`()
        throws
    {
        try withFolder { folder in
            let one = try ScaledRecord(of: shipped, times: 1, in: folder).record
            let three = try ScaledRecord(of: shipped, times: 3, in: folder).record
            #expect(!one.teams.isEmpty)
            #expect(three.teams.count == 3 * one.teams.count)
            #expect(three.posts.count == 3 * one.posts.count)
            #expect(three.workers.count == 3 * one.workers.count)
            #expect(three.courtCases.count == 3 * one.courtCases.count)
            #expect(three.challenges.count == 3 * one.challenges.count)
            #expect(three.actions.count == one.actions.count)
            func ofTeams(_ record: Record) -> Int {
                record.series.keys.count { if case .team = $0.scope { true } else { false } }
            }
            #expect(ofTeams(one) > 0)
            #expect(ofTeams(three) == 3 * ofTeams(one))
            #expect(three.series.count - ofTeams(three) == one.series.count - ofTeams(one))
        }
    }

    @Test func `a folder that was made before is taken as it is`() throws {
        try withFolder { folder in
            let first = try ScaledRecord(of: shipped, times: 1, in: folder)
            let second = try ScaledRecord(of: "/nowhere", times: 1, in: folder)
            #expect(second.record.teams.count == first.record.teams.count)
        }
    }

    @Test func `every workload has a name of its own, and does something`() throws {
        #expect(Set(Workload.all.map(\.name)).count == Workload.all.count)
        try withFolder { folder in
            let record = try ScaledRecord(of: shipped, times: 1, in: folder)
            for workload in Workload.all { #expect(workload.prepare(record)() > 0, "\(workload.name)") }
        }
    }
}
