/// Why a value is not a number.
///
/// The letters are those of the Department for Education's statistics; a missing value is never 0, is left out
/// of sums (a sum that lacks a part is itself missing), sorts after every number, has no colour, and is a gap in
/// a chart.
package enum Missing: String, CaseIterable, Hashable, Sendable {
    /// Suppressed to protect confidentiality.
    case suppressed = "c"
    /// Not available.
    case notAvailable = "x"
    /// Not applicable.
    case notApplicable = "z"
    /// More than nothing, but rounds to zero.
    case roundsToZero = "low"
    /// Unreliable: published, and not fit to be used.
    case unreliable = "u"
    /// The thing measured did not exist, or no longer.
    case didNotExist = "did not exist"
    /// Reported together with another area: the figure of both stands there.
    case reportedJointly = "reported jointly"
    /// Nobody reported it.
    case notReported = "not reported"

    /// Reads the text of a file.
    ///
    /// `k` is the older letter for what rounds to zero; nil for any other text.
    package init?(fileText: some StringProtocol) {
        if let missing = Missing(rawValue: String(fileText)) {
            self = missing
        } else if fileText == "k" {
            self = .roundsToZero
        } else {
            return nil
        }
    }

    /// What a table shows in the value's place.
    package var symbol: String {
        switch self {
        case .suppressed: "c"
        case .notAvailable: "x"
        case .notApplicable: "z"
        case .roundsToZero: "low"
        case .unreliable: "u"
        case .didNotExist: "n/e"
        case .reportedJointly: "joint"
        case .notReported: "-"
        }
    }

    /// The reason in words.
    package var words: String {
        switch self {
        case .suppressed: "suppressed, to protect confidentiality"
        case .notAvailable: "not available"
        case .notApplicable: "not applicable"
        case .roundsToZero: "rounds to zero"
        case .unreliable: "unreliable"
        case .didNotExist: "did not exist"
        case .reportedJointly: "reported jointly"
        case .notReported: "not reported"
        }
    }
}
