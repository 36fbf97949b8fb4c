import ImprovementJourney

/// Figures of a council's own list that another file of the folder has otherwise, and leaves to it.
///
/// What is published stays: the council's own count of the same month is told, and written nowhere. All else of the list is
/// written as it is.
struct YieldedFigures {
    /// How many figures differ.
    private(set) var count = 0
    /// What is told of them, a sentence a series, in order.
    var sentences: [String] { told.sorted() }
    private var told: [String] = []

    /// A series without what other files have otherwise; nil where nothing is left of it.
    ///
    /// - Parameters:
    ///   - measure: What it measures: a figure that is written alike is no other.
    ///   - others: What the folder has beside the file that is made.
    ///   - teller: What gives the figures, such as `the return`.
    mutating func left(
        of series: Series, _ measure: Measure, to others: OtherSeries, _ teller: String
    ) -> Series? {
        guard let other = others.series[series.key] else { return series }
        var series = series
        let isPublished = others.sources[other.source]?.kind == .published
        var differences: [String] = []
        var yields = false
        for index in series.points.indices {
            let period = series.period(at: index)
            let alone = Series(
                key: series.key, first: period, points: [series.points[index]], source: series.source)
            guard other.disagreement(with: alone) != nil else { continue }
            let own = Self.text(series, period, measure)
            let stays = Self.text(other, period, measure)
            // Published shares are rounded: one that is written alike is the same.
            if own != stays {
                differences.append(
                    "\(teller) gives \(own) for \(period.words), and \(isPublished ? "\(stays) is published" : "another file has \(stays)")"
                )
            }
            series.points[index] = Point(.missing(.notReported))
            yields = true
        }
        guard yields else { return series }
        // Where the other's figure stands, what stood here before is nobody's history.
        series.restatements.removeAll { restatement in
            other[restatement.period].map { $0.value != .missing(.notReported) } ?? false
        }
        count += differences.count
        if !differences.isEmpty {
            let part = series.key.category.map { " (\($0))" } ?? ""
            let more = differences.count - 3
            told.append(
                "\(measure.id)\(part): \(differences.prefix(3).joined(separator: "; "))"
                    + (more > 0 ? "; and \(more.counted("further figure"))" : "")
                    + (isPublished ? ". What is published stays." : ". What stands there stays."))
        }
        return series.points.allSatisfy { $0.value == .missing(.notReported) && $0.numerator == nil } ? nil : series
    }

    /// A figure with its parts, as a reader is told it.
    private static func text(_ series: Series, _ period: Period, _ measure: Measure) -> String {
        series.figure(at: period, of: measure).text
    }
}

extension ImportFolder {
    /// The council's own lists in the folder that have otherwise what is published now: written again without it.
    ///
    /// Only files that an import wrote; what is kept by hand is told by the check of the folder.
    func yielding(
        to published: Record, besides names: Set<String>, _ yielded: inout YieldedFigures
    ) -> [ImportTarget] {
        files.compactMap { name, text -> ImportTarget? in
            guard !names.contains(name), let marked = markedFile(name),
                var part = part(of: name, measures: record.measures)
            else { return nil }
            var changes = false
            for (key, series) in part.series {
                guard let other = published.series[key], let measure = record.measures[key.measure],
                    let source = part.sources[series.source] ?? record.sources[series.source], source.kind == .council,
                    other.disagreement(with: series) != nil || series.disagreement(with: other) != nil
                else { continue }
                part.series[key] = yielded.left(
                    of: series, measure, to: OtherSeries(series: published.series, sources: published.sources), name)
                changes = true
            }
            guard changes else { return nil }
            let others = record(without: [name])
            return target(
                name, marked.subject, part, source: marked.source, measures: others.measures,
                makes: ["What is published now is left out of it."], comment: marked.comment)
        }
    }
}
