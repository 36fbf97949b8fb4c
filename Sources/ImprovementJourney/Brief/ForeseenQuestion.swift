/// Something that a reader will ask the council, by what the record holds.
package enum ForeseenQuestion: Sendable {
    /// What scrutiny has asked, with what was promised in answer.
    case enquiry(LineOfEnquiry, promises: [Commitment])
    /// Why promises to scrutiny are past their day, the longest first.
    case promisesLate([Commitment])
    /// Whether what was kept still holds: it does not.
    case promiseLapsed(Commitment, Commitment.Lapse)
    /// Why actions of the plan are late, the longest first.
    case actionsLate([Action])
    /// Why days were put back as often as the settings name, the most often first.
    case actionsPutBack([Action])
    /// Whether the plan works: how many actions are done, and of these how many are shown to work by their measure.
    case planEffect(done: Int, worked: Int)
    /// What is done about findings that neither an open action nor any evidence answers.
    case findingsUnanswered([Finding])
    /// What was done about a finding, and whether it shows.
    case finding(FindingAnswers, of: Inspection)
    /// How far what the Secretary of State requires is met.
    case requirements(Intervention)
    /// Whether what was said in public is right: the data say otherwise.
    case claimContradicted(ClaimComparison)
    /// Whether what was said in public is right: nothing but made-up figures stands beside it.
    case claimsUntested([Claim])
    /// How many time limits that run for children have passed, how many of these wait for the council, and of
    /// how many nobody recorded for whom they wait.
    case childrensLimits(past: Int, ours: Int, unknown: Int)
}

extension Journey {
    /// What a reader will ask, what tells against the council first.
    ///
    /// - Parameter since: The day from which the reader is told of changes: what was asked from then on is asked again.
    package func questions(of reader: BriefReader, since: Day) -> [ForeseenQuestion] {
        switch reader {
        case .board:
            planQuestions + [unansweredQuestion].compactMap(\.self) + requirementQuestions + lapsedPromises
                + [latePromises, limitsQuestion].compactMap(\.self) + contradictedClaims
                + enquiryQuestions(since: since)
        case .adviser:
            requirementQuestions + [unansweredQuestion].compactMap(\.self) + planQuestions
                + [limitsQuestion, latePromises].compactMap(\.self) + lapsedPromises + contradictedClaims
        case .scrutiny:
            enquiryQuestions(since: since) + [latePromises].compactMap(\.self) + lapsedPromises + contradictedClaims
                + [unansweredQuestion, untestedClaims].compactMap(\.self) + requirementQuestions
        case .visit:
            findingQuestions + [limitsQuestion].compactMap(\.self) + planQuestions
        case .public:
            [unansweredQuestion, latePromises].compactMap(\.self) + lapsedPromises + enquiryQuestions(since: since)
                + contradictedClaims
        }
    }
}
