import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct ShippedFolderTests {
    /// The folder that stands in the repository, found from this file's place in it.
    private var folder: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data"
    }

    @Test func `the shipped folder has no fault and no warning`() {
        let reading = JourneyFolder.read(folder + "/northamptonshire", common: folder)
        #expect(reading.problems.map(\.description) == [])
        #expect(!reading.record.files.isEmpty)
    }
}
