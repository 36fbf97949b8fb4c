import ImprovementJourney

extension JourneyFolder {
    /// What one file holds by itself, its series made with the measures that it or others define; what it refers to is
    /// not
    /// looked for.
    ///
    /// For a program that wrote the file and writes it again.
    ///
    /// - Returns: Nil where the file has a fault, or a series whose measure is not known.
    package static func part(of name: String, bytes: [UInt8], measures: Register<Measure>) -> Record? {
        guard let subject = JourneySubject(fileName: name) else { return nil }
        let file = FileReading(name: name, subject: subject, bytes: bytes)
        guard file.isFaultless, let reader = file.reader else { return nil }
        var part = file.part
        for record in reader.series {
            guard let measure = part.measures[record.measure] ?? measures[record.measure],
                let series = record.series(of: measure)
            else { return nil }
            part.series[series.key] = series
        }
        return part
    }
}
