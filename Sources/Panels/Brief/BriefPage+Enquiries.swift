import Documents
import ImprovementJourney

extension BriefPage {
    /// A question of scrutiny: what tells against the council, what the data say, what was answered, what was promised.
    func enquiryItem(_ enquiry: LineOfEnquiry, _ promises: [Commitment]) -> BriefItem {
        let late = promises.filter { $0.isLate(on: journey.asAt) }
        let open = promises.filter { $0.kept == nil && !$0.isLate(on: journey.asAt) }
        let measures = journey.measures(of: enquiry)
        let answers = enquiry.answers.map { Sentence(words: $0.text) }
        let data =
            measures.isEmpty
            ? ["No measure in this record answers it: it rests on what was said"] : journey.said(of: measures)
        let answered: Sentence =
            enquiry.answers.last.map { last in
                // Where the question is of the same source, that has been told.
                let kind = last.source == enquiry.source ? "" : " (\(journey.kindWords(last.source)))" as Sentence
                return "Answered \(last.on)\(kind): " + answers.joined(separator: " ")
            } ?? "No answer is recorded"
        let isShort = reader == .public
        // What is made up says so even where it is said in short.
        let isPublished = journey.sources[enquiry.source]?.kind == .published
        let asked: Sentence =
            isShort && isPublished
            ? "asked \(enquiry.asked)" : "asked \(enquiry.asked), \(journey.kindWords(enquiry.source))"
        return BriefItem(
            "enquiry \(enquiry.id)", "\(enquiry.question) (\(asked))",
            ([promised(late, "Promised, and late")] + data + [answered, isShort ? nil : promised(open, "Promised")])
                .compactMap(\.self).sentences,
            leadsTo: .record(enquiry.id),
            sources: [enquiry.source] + enquiry.answers.map(\.source) + promises.map(\.source)
                + measures.compactMap { journey.series($0)?.source })
    }

    private func promised(_ promises: [Commitment], _ words: Sentence) -> Sentence? {
        guard !promises.isEmpty else { return nil }
        let told = promises.map { promise -> Sentence in
            "\(Sentence(trimming: promise.text)), \(promise.due.map { "by \($0)" as Sentence } ?? "no day named")"
        }
        return "\(words)\(journey.unpublishedWords(of: promises.map(\.source))): \(told.listed())"
    }

    /// Promises that are past their day, each with what was last reported of it and what its measure says.
    func promisesItem(_ promises: [Commitment]) -> BriefItem {
        let told = promises.map { promise -> Sentence in
            let due = promise.due.map { due -> Sentence in
                ", due \(due), \(Figure(days: promise.lateness(on: journey.asAt)?.daysLate ?? 0)) ago"
            }
            let note = promise.updates.last.map {
                " (last reported \(short: $0.on): \(Sentence(trimming: $0.note)))" as Sentence
            }
            return "\(Sentence(trimming: promise.text))\(due ?? "")\(reader == .public ? "" : note ?? "")"
        }
        let kind = journey.unpublishedWords(of: promises.map(\.source))
        let are = promises.count.isOrAre
        let number: Sentence = "\(promises.count) of \(journey.commitments.count)"
        let question: Sentence =
            switch reader {
            case .scrutiny: "Why \(are) \(number) promises to this committee not kept in time\(kind)?"
            case .public:
                "Does the council keep what it promised? \(number) promises to councillors \(are) late\(kind)."
            case .board, .adviser, .visit: "Why \(are) \(number) promises to scrutiny not kept in time\(kind)?"
            }
        return BriefItem("promises late", question, told.shortened(4).sentences, sources: promises.map(\.source))
    }

    /// A promise that was kept and no longer holds.
    func lapsedItem(_ promise: Commitment, _ lapse: Commitment.Lapse) -> BriefItem {
        let data = promise.measure.map { journey.said(of: [$0]) } ?? []
        let answer: Sentence = lapse.isUnbroken ? "No, not since \(lapse.since)" : "No: \(lapse.words)"
        return BriefItem(
            "promise \(promise.id)", "Does what was kept still hold: \(promise.text)?",
            ([answer] + data).sentences, leadsTo: .record(promise.id),
            sources: [promise.source] + [promise.measure.flatMap { journey.series($0)?.source }].compactMap(\.self))
    }

    /// A claim that the data contradict.
    func contradictedItem(_ comparison: ClaimComparison) -> BriefItem {
        let claim = comparison.claim
        let sources = [claim.source] + [comparison.source].compactMap(\.self)
        return BriefItem(
            "claim \(claim.id)",
            "\(claim.statedBy), \(claim.on)\(journey.unpublishedWords(of: [claim.source])): \"\(claim.statement)\" Is that right?",
            [
                "No, the data say otherwise",
                "\(claim.words(of: comparison.measured))"
                    + (comparison.period.map { ", \($0)" } ?? "")
                    + (comparison.source.map { " (\(journey.kindWords($0)))" } ?? "") + "; \(comparison.words)",
            ].sentences, leadsTo: .record(claim.id), sources: sources)
    }

    /// Claims beside which nothing stands but figures that are made up.
    func untestedItem(_ claims: [Claim]) -> BriefItem {
        BriefItem(
            "claims untested", "Is it right what was said in public in the last twelve months?",
            [
                "Of \(claims.count.counted("statement")) nothing can be told: no published figure stands beside \(claims.count.itOrThem), and made-up ones neither confirm nor refute",
                claims.map { "\($0.statedBy), \($0.on): \(Sentence(trimming: $0.statement))" as Sentence }.listed(2),
            ].sentences, sources: claims.map(\.source))
    }
}
