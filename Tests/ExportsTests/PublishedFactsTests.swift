import Exports
import FoundationEssentials
import ImprovementJourney
import Testing

/// Every published fact stands in the export of the shipped record from the day on which it could be known, its sentence
/// and not its title alone, and not a day earlier.
///
/// The days are those of publication, or of the public meeting where that came first.
@Suite struct PublishedFactsTests {
    struct Fact: Sendable {
        let id: String
        let phrase: String
    }

    /// Facts by the day from which they are known.
    static let facts: [String: [Fact]] = {
        let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let text = (try? String(contentsOfFile: path + "/PublishedFacts.txt", encoding: .utf8)) ?? ""
        var facts: [String: [Fact]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ": ", maxSplits: 1)
            let names = parts[0].split(separator: " ")
            guard parts.count == 2, names.count == 2 else { continue }
            facts[String(names[0]), default: []].append(Fact(id: String(names[1]), phrase: String(parts[1])))
        }
        return facts
    }()

    private func export(on day: Day, as format: ExportFormat) -> String {
        let journey = OneNumberTests.shipped.standing(on: day)
        // Wide enough that no sentence is broken.
        return format.text(ExportDocument(wholeJourney: journey, width: 4_000))
    }

    @Test func `there are 205 of them, on 42 days`() {
        #expect(Self.facts.values.reduce(0) { $0 + $1.count } == 205)
        #expect(Self.facts.count == 42)
        #expect(Set(Self.facts.values.flatMap { $0.map(\.id) }).count == 205)
    }

    @Test(arguments: facts.keys.sorted()) func `each is told from its day on, and not the day before`(
        _ text: String
    ) throws {
        let day = try #require(Day(text))
        let before = export(on: day.adding(days: -1), as: .plainText)
        let after = export(on: day, as: .plainText)
        for fact in Self.facts[text] ?? [] {
            #expect(after.contains(fact.phrase), "\(fact.id) is missing on \(day)")
            #expect(!before.contains(fact.phrase), "\(fact.id) is told before \(day)")
        }
    }

    @Test(arguments: [ExportFormat.markdown.id, ExportFormat.commaSeparated.id, ExportFormat.json.id])
    func `the other formats tell them all`(_ id: String) throws {
        let written = export(on: try #require(Day("2022-12-31")), as: try #require(ExportFormat.named(id)))
        for fact in Self.facts.values.joined() { #expect(written.contains(fact.phrase), "\(fact.id) in \(id)") }
    }
}
