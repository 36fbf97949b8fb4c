import Documents
import Exports
import FoundationEssentials
import ImprovementJourney
import Panels
import Testing

/// Every published fact stands in the export of the shipped record from the day on which it could be known, its sentence
/// and not its title alone, and not a day earlier.
///
/// The days are those of publication, or of the public meeting where that came first.
@Suite struct PublishedFactsTests {
    struct Fact: Sendable {
        let id: String
        let panel: Panel.ID
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
            guard parts.count == 2, names.count == 3 else { continue }
            facts[String(names[0]), default: []].append(
                Fact(id: String(names[2]), panel: String(names[1]), phrase: String(parts[1])))
        }
        return facts
    }()

    /// Wide enough that no sentence is broken.
    private let width = 4_000

    private func export(_ journey: Journey, as format: ExportFormat) -> String {
        format.text(ExportDocument(wholeJourney: journey, width: width))
    }

    private func export(_ panel: Panel.ID, of journey: Journey) throws -> String {
        let page = try #require(Panel.named(panel)).page(journey)
        let context = PageContext(journey, path: [page.title.text])
        return ExportFormat.plainText.text(ExportDocument(page: page, context: context, width: width))
    }

    @Test func `there are 205 of them, on 42 days`() {
        #expect(Self.facts.values.reduce(0) { $0 + $1.count } == 205)
        #expect(Self.facts.count == 42)
        #expect(Set(Self.facts.values.flatMap { $0.map(\.id) }).count == 205)
    }

    @Test(arguments: facts.keys.sorted()) func `each is told on its panel from its day on, and nowhere the day before`(
        _ text: String
    ) throws {
        let day = try #require(Day(text))
        let before = export(OneNumberTests.shipped.standing(on: day.adding(days: -1)), as: .plainText)
        let journey = OneNumberTests.shipped.standing(on: day)
        for (panel, facts) in Dictionary(grouping: Self.facts[text] ?? [], by: \.panel) {
            let after = try export(panel, of: journey)
            for fact in facts {
                #expect(after.contains(fact.phrase), "\(fact.id) is missing from \(panel) on \(day)")
                #expect(!before.contains(fact.phrase), "\(fact.id) is told before \(day)")
            }
        }
    }

    @Test(arguments: [ExportFormat.markdown.id, ExportFormat.commaSeparated.id, ExportFormat.json.id])
    func `the other formats tell them all`(_ id: String) throws {
        let journey = OneNumberTests.shipped.standing(on: try #require(Day("2022-12-31")))
        let written = export(journey, as: try #require(ExportFormat.named(id)))
        for fact in Self.facts.values.joined() { #expect(written.contains(fact.phrase), "\(fact.id) in \(id)") }
    }
}
