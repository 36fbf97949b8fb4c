import FoundationEssentials
import Testing

@testable import Exports

@Suite struct GlossaryTests {
    @Test func `the document of the project is made from it`() throws {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        let written = try String(contentsOfFile: folder + "/docs/glossary.md", encoding: .utf8)
        #expect(written == Glossary.markdown(), "Run `make documents`.")
    }

    @Test func `no word stands for two terms, and none is written in capitals`() {
        let words = Glossary.all.flatMap(\.words)
        #expect(Set(words).count == words.count)
        for word in words { #expect(word == word.lowercased()) }
        #expect(Set(Glossary.all.map(\.title)).count == Glossary.all.count)
    }

    @Test func `a word is found whole, in capitals or small letters, alone or of several`() {
        func titles(_ texts: String...) -> [String] { Glossary.terms(in: texts).map(\.title) }
        #expect(titles("12 Children in care, by caseloads.") == ["caseload", "child in care"])
        #expect(titles("The threshold") == ["threshold"])
        #expect(titles("unscrutinised claimants") == [])
        // The words of the program are not those of the field.
        #expect(titles("This page, a snapshot of the panel") == [])
    }
}
