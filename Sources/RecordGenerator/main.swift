import FoundationEssentials
import ImprovementJourney
import JourneyFiles

// Reads the published record of a folder, and writes beside it what no one has published.
let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "Data/northamptonshire"
for file in IllustrativeRecord(published: try publishedRecord(in: folder)).files() {
    try file.text.write(toFile: folder + "/" + file.name, atomically: true, encoding: .utf8)
}
