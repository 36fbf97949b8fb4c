import ImprovementJourney
import JSON

extension Record {
    /// Holds the figures that commitments promise against their measures: a share promised is no more than all.
    ///
    /// 90 for 90% would never be met, and stand beside the data as a promise that is broken.
    func check(
        _ promises: [(commitment: Commitment, node: Int)], in reader: RecordReader, _ findings: inout Findings
    ) {
        for (commitment, node) in promises {
            guard let promised = commitment.promised, promised > 1,
                let measure = commitment.measure.flatMap({ measures[$0] }), measure.unit == .share,
                !measure.canExceedOne
            else { continue }
            findings.add(
                .fault, at: reader.document.offset(of: reader.place(of: "promised", in: node)),
                "The share promised is \(JSONValue.text(of: promised)), which is no fraction of 1.",
                "Write shares as fractions of 1: 0.9 for 90%.")
        }
    }
}
