import ImprovementJourney

/// One thing told of a record: what it is called, what it is, and where it leads.
package struct Fact: Hashable, Sendable {
    /// What it is called.
    package var label: Sentence
    /// What it is.
    package var value: TableCell
    /// Where Enter leads.
    package var destination: Destination?

    package init(_ label: Sentence, _ value: TableCell, _ destination: Destination? = nil) {
        self.label = label
        self.value = value
        self.destination = destination
    }

    /// A fact in words.
    package init(_ label: Sentence, _ words: Sentence, _ destination: Destination? = nil) {
        self.init(label, TableCell(words), destination)
    }
}
