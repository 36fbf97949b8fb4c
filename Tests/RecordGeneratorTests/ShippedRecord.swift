import ImprovementJourney
import JourneyFiles
import Testing

@testable import RecordGenerator

/// The shipped folder, and what the generator makes of its published part.
struct ShippedRecord {
    /// The folder that stands in the repository, found from this file's place in it.
    static var folder: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
    }

    /// Published and illustrative, as the program reads them, standing on the day of opening.
    static let whole = JourneyFolder.read(folder, common: folder + "/..").record.standing(on: Calendar.lastDay)

    /// A share in per cent, rounded to so many decimals.
    static func percent(_ share: Double?, decimals: Int = 0) -> Double? {
        share.map { (($0 * 100 * (decimals == 0 ? 1 : 10)).rounded()) / (decimals == 0 ? 1 : 10) }
    }
}
