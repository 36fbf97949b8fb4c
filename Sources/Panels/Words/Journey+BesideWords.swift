import Documents
import ImprovementJourney

extension Journey {
    /// A yearly figure beside those of whom the council is compared with, such as `Agency workers, census, Sep 2025:
    /// 28.9%; East of England 9.5%, England 13.0%`; nil where the council has none.
    func besideWords(_ key: Series.Key) -> Sentence? {
        guard let measure = measures[key.measure], let series = series(key), let last = series.last else { return nil }
        let own = series.figure(at: last, of: measure)
        guard own.value.number != nil else { return jointWords(measure, last) }
        let others = comparisonScopes.filter { $0 != key.scope }.compactMap { scope -> Sentence? in
            let figure = self.figure(Series.Key(key.measure, scope), endingWith: last)
            return figure.value.number == nil ? nil : "\(title(of: scope)) \(figure)"
        }
        let sentence: Sentence = "\(measure.title), \(short: last): \(own)"
        return others.isEmpty ? sentence : "\(sentence); \(others.joined(separator: ", "))"
    }

    /// What the council reports of a period together with others, where it has no figure of its own; nil otherwise.
    func jointWords(_ measure: Measure, _ period: Period) -> Sentence? {
        guard let id = council?.id,
            figure(Series.Key(measure.id), endingWith: period).value == .missing(.reportedJointly)
        else { return nil }
        for joint in jointReturns(with: id) {
            let figure = self.figure(Series.Key(measure.id, .otherCouncil(joint.id)), endingWith: period)
            guard figure.value.number != nil else { continue }
            let kind = joint.title.contains("joint return") ? "" : ", a joint return"
            return "\(measure.title), \(short: period): \(joint.title) \(figure)\(kind); "
                + "\(title(of: .council)) has no figure of its own"
        }
        return nil
    }
}
