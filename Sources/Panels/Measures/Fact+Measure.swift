import Documents
import ImprovementJourney

extension Fact {
    /// A fact that leads to a measure's page and can be explained, where the record defines the measure.
    init(_ label: Sentence, _ figure: Figure, _ key: Series.Key, in journey: Journey) {
        let isDefined = journey.measures[key.measure] != nil
        self.init(
            label, TableCell(figure, .strong, subject: isDefined ? key : nil), isDefined ? .measure(key) : nil)
    }
}

extension Section {
    /// Measures beside a record, those that have figures; nil where none has.
    static func measures(
        _ keys: [Series.Key], in journey: Journey, id: String = "measures", titled title: Sentence = "Measured"
    ) -> Section? {
        let known = keys.filter { journey.series($0) != nil }
        guard !known.isEmpty else { return nil }
        return Section(
            id: id, titled: title, blocks: [.table(.measures(known, in: journey))],
            sources: journey.sources(ofSeries: known))
    }
}
