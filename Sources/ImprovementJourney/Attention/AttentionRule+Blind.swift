extension AttentionRule {
    /// What cannot be seen (lane 0): files that do not load, and figures that are older than their cadence allows.
    ///
    /// A current finding that nothing measures stands with the findings.
    static let blind: [AttentionRule] = [
        AttentionRule(
            id: "file-out",
            title: "A file does not load, or not all of it: figures are missing, or those of before."
        ) { journey in
            journey.files.compactMap { file in
                let first = file.problems.first(where: \.isFault)
                guard file.isAtFault else { return nil }
                let fault = file.fault ?? first.map { "Line \($0.line), column \($0.column): \($0.message)" } ?? ""
                let leftOut = file.leftOut.map(\.words).joined(separator: ", ")
                let words = [
                    leftOut.isEmpty ? "" : leftOut.capitalisedSentence + ".", fault,
                    file.lastGood.map { "Its figures are as of \($0)." } ?? "",
                ]
                return AttentionException(
                    rule: "file-out", lane: .blind, subject: .file(file.name),
                    reason: Sentence(words: words.filter { !$0.isEmpty }.joined(separator: " ")),
                    threshold: "no fault in the file", record: .file(file.name), source: nil)
            }
        },
        each(
            "bank-holidays-end",
            "An open time limit is counted in working days past the bank holidays that are announced.",
            of: { $0.limitsPastAnnounced }
        ) { limit, journey in
            guard let announcedTo = journey.calendar.announcedTo else { return nil }
            return AttentionException(
                rule: "bank-holidays-end", lane: .blind, subject: .bankHolidays,
                reason:
                    "\(limit.name) ends \(short: limit.due): bank holidays are announced to \(announcedTo), days held once after it are not known",
                threshold: "bank holidays announced to \(announcedTo)", record: limit.record, source: limit.source,
                on: announcedTo)
        },
        AttentionRule(
            id: .figuresOld,
            title: "A measure's newest figure is more than one period older than its cadence allows."
        ) { journey in
            journey.measures.compactMap { measure in
                guard let series = journey.series(measure.id), let last = series.last else { return nil }
                guard series.isOld(on: journey.asAt) else { return nil }
                return AttentionException(
                    rule: .figuresOld, lane: .blind, subject: .figures(panel: measure.panel),
                    reason: "\(measure.title): newest figure is of \(last)",
                    threshold: "one period behind", record: .measure(series.key), source: series.source,
                    excess: Double(series.periodsBehind(on: journey.asAt) * last.months) / 12, on: last.lastDay)
            }
        },
    ]
}
