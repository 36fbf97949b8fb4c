import ImprovementJourney
import JourneyFiles
import Synchronization
import Testing

/// Files that are read at the same time.
@Suite struct FilesAtOnceTests {
    @Test func `each file is read once, and what comes of them stands in their order, whichever is done first`() {
        let read = Atomic(0)
        let numbers = Array(0..<500)
        let doubled = FilesAtOnce.map(numbers, bytes: { $0 * 37 % 101 }) { number in
            read.add(1, ordering: .relaxed)
            return number * 2
        }
        #expect(doubled == numbers.map { $0 * 2 })
        #expect(read.load(ordering: .relaxed) == 500)
        #expect(FilesAtOnce.map([Int](), bytes: { $0 }) { $0 }.isEmpty)
    }

    @Test func `a folder read many times says the same each time`() {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        let first = JourneyFolder.read(folder)
        for _ in 0..<5 {
            let again = JourneyFolder.read(folder)
            #expect(again.record.files.map(\.name) == first.record.files.map(\.name))
            #expect(again.problems.map(\.description) == first.problems.map(\.description))
            #expect(again.record.actions.map(\.id) == first.record.actions.map(\.id))
        }
    }
}
