extension AttentionRule {
    /// Files that do not load, and figures that are older than their cadence allows (attention rule 7).
    static let files: [AttentionRule] = [
        AttentionRule(
            id: "file-out",
            title: "A file does not load, or not all of it: figures are missing, or those of before.",
            panel: "overview"
        ) { journey in
            journey.files.compactMap { file in
                let first = file.problems.first(where: \.isFault)
                guard file.isAtFault else { return nil }
                let fault = file.fault ?? first.map { "Line \($0.line), column \($0.column): \($0.message)" } ?? ""
                let leftOut = file.leftOut.map(\.words).joined(separator: ", ")
                let words = [
                    leftOut.isEmpty ? "" : leftOut.prefix(1).uppercased() + leftOut.dropFirst() + ".", fault,
                    file.lastGood.map { "Its figures are as of \($0)." } ?? "",
                ]
                // Urgent: what is not seen may be the gravest of all, and a panel without the file looks merely empty.
                return AttentionItem(
                    rule: "file-out", severity: .urgent, excess: 1, title: "File \(file.name)",
                    reason: Sentence(words: words.filter { !$0.isEmpty }.joined(separator: " ")),
                    record: .file(file.name), source: nil)
            }
        },
        each(
            "bank-holidays-end",
            "An open time limit is counted in working days past the bank holidays that are announced.",
            panel: "practice", of: \.challenges
        ) { challenge, journey in
            guard challenge.resolved == nil, challenge.isPastAnnounced(in: journey.calendar),
                let announcedTo = journey.calendar.announcedTo
            else { return nil }
            return AttentionItem(
                rule: "bank-holidays-end", severity: .soon, excess: 0,
                title: "Challenge \(challenge.id), \(challenge.subject)",
                reason: "bank holidays are announced to \(announcedTo): days held once after it are not known",
                record: .record(challenge.id), source: challenge.source)
        },
        AttentionRule(
            id: "figures-old",
            title: "A measure's newest figure is more than one period older than its cadence allows.", panel: "overview"
        ) { journey in
            journey.measures.compactMap { measure in
                guard let series = journey.series(measure.id), let last = series.last else { return nil }
                let expected = Period(
                    containing: journey.asAt.adding(days: -series.knownAfterDays), cadence: last.cadence)
                // The period that the day lies in has not ended, so the one before it is the newest there can be.
                let behind = expected.ordinal - 1 - last.ordinal
                guard behind > 1 else { return nil }
                // What has been due for a year is no longer to come.
                return AttentionItem(
                    rule: "figures-old", severity: behind * last.months > 12 ? .past : .soon,
                    excess: Double(behind * last.months) / 12,
                    title: Sentence(words: measure.title), reason: "newest figure is of \(last)",
                    record: .measure(series.key),
                    source: series.source)
            }
        },
    ]
}
