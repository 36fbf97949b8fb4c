import ImprovementJourney
import JSON

extension Record {
    /// Holds claims against the measures of which they speak, and puts their periods into the measures' cadence and what
    /// they leave out of their unit in its place.
    ///
    /// What fits no period is a fault, and so is a share above all: it would stand beside the data as a contradiction.
    mutating func fit(
        _ claims: [(claim: Claim, node: Int)], in reader: RecordReader, _ findings: inout Findings
    ) {
        var fitted: [Claim.ID: Claim] = [:]
        for (claim, node) in claims {
            let measure = claim.measure.flatMap { measures[$0] }
            var fit = claim
            // A claim without a unit speaks in that of its measure; of a change only a fraction of 1 can be meant.
            if reader.place(of: "unit", in: node) == node, let measure {
                switch claim.kind {
                case .level: fit.unit = measure.unit
                case .yearOnYearChange: fit.unit = .share
                default: break
                }
            }
            checkSize(fit, measure, node, reader, &findings)
            if let measure, let period = claim.period {
                if let inCadence = period.fitted(to: measure.cadence) {
                    fit.period = inCadence
                } else {
                    findings.add(
                        .fault, at: reader.document.offset(of: reader.place(of: "period", in: node)),
                        "`period` is no period of `\(measure.id)`, whose cadence is \"\(measure.cadence.rawValue)\".",
                        "Write \(measure.cadence.example).")
                }
            }
            if fit != claim { fitted[claim.id] = fit }
        }
        guard !fitted.isEmpty else { return }
        self[Claim.self] = Register(self.claims.map { fitted[$0.id] ?? $0 })
    }

    /// A share stated is no more than all, and a change seldom more than tenfold.
    private func checkSize(
        _ claim: Claim, _ measure: Measure?, _ node: Int, _ reader: RecordReader, _ findings: inout Findings
    ) {
        guard let value = claim.value else { return }
        let offset = reader.document.offset(of: reader.place(of: "value", in: node))
        let text = JSONValue.text(of: value)
        if claim.kind == .level, claim.unit == .share, value > 1, measure?.canExceedOne != true {
            findings.add(
                .fault, at: offset, "The share stated is \(text), which is no fraction of 1.",
                "Write shares as fractions of 1: 0.431 for 43.1%. Where `value` is no share, state its `unit`.")
        } else if claim.kind == .yearOnYearChange, value > 10 {
            findings.add(
                .warning, at: offset, "The change stated is \(text), more than tenfold.",
                "Write changes as fractions of 1: 0.39 for 39% more. If it is what was stated, leave it as it is.")
        }
    }
}
