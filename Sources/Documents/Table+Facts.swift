import ImprovementJourney

extension Table {
    /// A list of facts: a label and what it is, a row each; labels may repeat.
    package static func facts(_ facts: [Fact], emptyText: Sentence = "Nothing to show.") -> Table {
        var times: [String: Int] = [:]
        let named = facts.map { fact -> (id: String, fact: Fact) in
            let label = fact.label.text
            let time = times[label, default: 0] + 1
            times[label] = time
            return (time > 1 ? "\(label) \(time)" : label, fact)
        }
        return Table(
            of: named, id: \.id, leadsTo: \.fact.destination, showsHeadings: false, emptyText: emptyText,
            columns: [
                Column("label", "What", rank: 1) { TableCell($0.fact.label, .quiet) },
                Column("value", "Value", rank: 1, isFlexible: true) { $0.fact.value },
            ])
    }
}
