import Documents
import ImprovementJourney

extension Page {
    /// The page with everything that the files say this panel shows and that it does not show yet.
    ///
    /// A measure, finding, claim or event names its panel in the data. A panel's own sections know those they were written for;
    /// what a council adds in data alone stands in further sections at the end, so no panel can lose it.
    func completed(for panel: Panel.ID, in journey: Journey) -> Page {
        // The attention list names a measure where something is wrong with it: that is not showing it.
        let shown = Shown(sections.filter { !$0.id.hasPrefix(AttentionLane.sectionPrefix) })
        let measures = journey.measures.filter { $0.panel == panel && !shown.measures.contains($0.id) }
        let claims = journey.claims.filter { $0.panel == panel && !shown.records.contains(RecordName($0.id)) }
        // Practice gives a finding a section of its own name.
        let named = Set(sections.map(\.id))
        let further: [Section?] = [
            .further(measures.filter(\.cadence.isWithinYear), of: panel, in: journey),
            .furtherYears(measures.filter { !$0.cadence.isWithinYear }, in: journey),
            .claims(claims, in: journey),
            .publicRecord(of: panel, in: journey) { shown.records.contains($0) || named.contains($0.id) },
        ]
        var page = self
        page.closeWaysToUndefinedMeasures(in: journey)
        page.sections += further.compactMap { $0 }
        return page
    }

    /// Takes away the ways to measures that no file defines: a folder need not have those that a panel counts by itself.
    private mutating func closeWaysToUndefinedMeasures(in journey: Journey) {
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                guard case .table(var table) = sections[section].blocks[block] else { continue }
                table.rows = table.rows.leading { destination in
                    if case .measure(let key)? = destination, journey.measures[key.measure] == nil { return nil }
                    return destination
                }
                sections[section].blocks[block] = .table(table)
            }
        }
    }
}

/// The records that a page's rows and cells stand for.
private struct Shown {
    var measures: Set<Measure.ID> = []
    var records: Set<RecordName> = []

    /// More than any panel's list of measures has, so that those are looked at whole.
    private static let rowsThatTellTheMeasures = 100

    init(_ sections: [Section]) {
        for section in sections {
            guard let rows = section.table?.rows else { continue }
            // A column tells the same measure in every row: the first rows say which.
            for row in rows.prefix(Self.rowsThatTellTheMeasures) {
                for cell in row.cells {
                    if let key = cell.subject { measures.insert(key.measure) }
                }
            }
            for place in rows.indices {
                switch rows.destination(of: place) {
                case .measure(let key): measures.insert(key.measure)
                case .record(let name): records.insert(name)
                default: break
                }
            }
        }
    }
}

extension Section {
    /// Measures of the month or quarter that no other section shows; nil where none has a figure.
    fileprivate static func further(_ measures: [Measure], of panel: Panel.ID, in journey: Journey) -> Section? {
        let keys = measures.flatMap { journey.keysToShow($0.id) }
        guard !keys.isEmpty else { return nil }
        return Section(
            id: "further-measures", titled: "Further measures", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys)
        ).onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel \(panel)")
    }

    /// Yearly measures that no other section shows, beside region and England; nil where none has a figure.
    fileprivate static func furtherYears(_ measures: [Measure], in journey: Journey) -> Section? {
        let keys = measures.flatMap { measure in
            journey.keysToShow(measure.id)
                + journey.comparisonScopes.filter { $0 != .council }.map { Series.Key(measure.id, $0) }
        }
        guard keys.contains(where: { journey.series($0) != nil }) else { return nil }
        return .years(id: "further-years", title: "Further measures, year by year", keys, in: journey)
    }
}

extension Journey {
    /// The series by which a measure is shown: the council's, else its parts; none where no figure is known.
    ///
    /// One that only teams have is shown by the council's empty one, which leads to them.
    fileprivate func keysToShow(_ measure: Measure.ID) -> [Series.Key] {
        let own = Series.Key(measure)
        if series(own) != nil { return [own] }
        let parts = categories(of: measure, .council).map { Series.Key(measure, category: $0) }
        if !parts.isEmpty { return parts }
        return recordedKeys(of: measure).isEmpty ? [] : [own]
    }
}
