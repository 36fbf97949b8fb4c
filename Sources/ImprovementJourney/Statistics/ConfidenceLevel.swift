/// How sure an interval is to hold the true figure.
package enum ConfidenceLevel: Hashable, CaseIterable, Sendable {
    /// 95%: wrong 1 time in 20.
    case percent95
    /// 99.8%: wrong 1 time in 500; used before a team is called different.
    case percent99Point8

    /// The quantile of the normal distribution that leaves half the risk above it.
    package var z: Double {
        switch self {
        case .percent95: 1.959963984540054
        case .percent99Point8: 3.090232306167813
        }
    }
}
