import ImprovementJourney

extension Series {
    /// This series of a newer edition with what an older one leaves to it: its periods that are no longer
    /// published, the editions that printed them first, and under `restatements` each figure that is now another.
    ///
    /// - Parameters:
    ///   - day: The day on which the newer was published; nil where it is the edition that is there already, put right:
    ///     its figures never stood otherwise.
    ///   - reason: Why a figure is another, such as `edition 2025`.
    func replacing(_ older: Series, on day: Day?, reason: String) -> Series {
        guard older.first.cadence == first.cadence, let last, let olderLast = older.last else { return self }
        var series = self
        series.first = min(first, older.first)
        series.points = Points(count: max(last, olderLast).ordinal - series.first.ordinal + 1) { index in
            let period = series.first.adding(index)
            return self[period] ?? older[period] ?? Point(.missing(.notReported))
        }
        series.editions = editions.isEmpty ? [] : older.editions
        let reached = series.editions.map(\.to).max()
        series.editions += editions.filter { edition in reached.map { edition.to > $0 } ?? true }
        series.restatements = older.restatements
        series.rebases = older.rebases
        series.baselinePeriods = older.baselinePeriods
        series.screensOutliers = older.screensOutliers
        guard let day else { return series }
        for (index, point) in older.points.enumerated() {
            let period = older.period(at: index)
            guard let newer = self[period], newer != point else { continue }
            series.restatements.append(Restatement(period: period, earlier: point, on: day, reason: reason))
        }
        return series
    }
}
