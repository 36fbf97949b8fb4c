import Documents
import ImprovementJourney

/// One thing that a brief tells: in a line what it is about, and under it what is to be said of it.
///
/// Both are written in clauses, each of which stands by itself: what is prepared for the public may lose one.
struct BriefItem: Sendable {
    /// What tells it apart in its section.
    var id: String
    /// What it is about.
    var words: Sentence
    /// What is to be said of it; nil where the line says all.
    var detail: Sentence?
    /// The record behind it.
    var destination: Destination?
    /// Where it comes from.
    var sources: [Source.ID]

    init(
        _ id: String, _ words: Sentence, _ detail: Sentence? = nil, leadsTo destination: Destination? = nil,
        sources: [Source.ID] = []
    ) {
        self.id = id
        self.words = words
        self.detail = detail
        self.destination = destination
        self.sources = sources
    }
}

extension Section {
    /// A part of a brief, its weightiest item first.
    ///
    /// - Parameters:
    ///   - first: How many items it tells before any other part tells more.
    ///   - emptyText: What is said where there is none.
    init(
        brief id: String, _ title: Sentence, _ items: [BriefItem], first: Int, emptyText: Sentence, in journey: Journey
    ) {
        let table = Table(
            of: items, id: \.id, leadsTo: \.destination, detail: \.detail, showsHeadings: false,
            columns: [Column("told", "Told", rank: 1, isFlexible: true) { TableCell($0.words, .strong) }])
        self.init(
            id: id, title: title, blocks: [items.isEmpty ? .paragraph(emptyText) : .table(table)],
            sources: journey.sources(items.flatMap(\.sources)), rowsShownFirst: first)
    }
}
