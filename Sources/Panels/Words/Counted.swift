import Documents
import ImprovementJourney

extension Int {
    /// The number with its noun: `1 action`, `2 actions`; the plural takes an s unless it is named.
    func counted(_ one: String, _ many: String? = nil) -> String {
        "\(Double(self).text(decimals: 0)) \(self == 1 ? one : many ?? one + "s")"
    }
}

extension Section {
    /// A part of a page that has nothing to show, and says why.
    static func nothing(id: String, title: String, _ reason: String) -> Section {
        Section(id: id, title: title, blocks: [.paragraph(reason, .quiet)])
    }
}

extension Table.Row {
    /// A fact that leads to a measure's page and can be explained, where the record defines the measure.
    static func fact(_ label: String, _ figure: Figure, _ key: Series.Key, in journey: Journey) -> Table.Row {
        let isDefined = journey.measures[key.measure] != nil
        return .fact(
            label, TableCell(figure, .strong, subject: isDefined ? key : nil), isDefined ? .measure(key) : nil)
    }
}
