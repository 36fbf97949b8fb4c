import ImprovementJourney

/// What was counted of one measure: for the council and each team, month by month.
struct AnnexACounts {
    let measure: Measure
    /// Whether the months are those of events; of a stock there is the month of the day.
    let isOfMonths: Bool
    /// By month: what is above the line and, for a share, what is below.
    private(set) var council: [Month: (above: Int, below: Int)] = [:]
    private(set) var teams: [Team.ID: [Month: (above: Int, below: Int)]] = [:]

    init(_ measure: Measure, isOfMonths: Bool) {
        self.measure = measure
        self.isOfMonths = isOfMonths
    }

    /// Counts one case.
    mutating func count(_ month: Month, team: Team.ID?, _ isAbove: Bool = true) {
        Self.add(isAbove, to: &council[month])
        if let team { Self.add(isAbove, to: &teams[team, default: [:]][month]) }
    }

    /// Says that a list tells of a month in which it has nobody.
    mutating func begin(_ month: Month) { council[month] = council[month] ?? (0, 0) }

    private static func add(_ isAbove: Bool, to count: inout (above: Int, below: Int)?) {
        let before = count ?? (0, 0)
        count = (before.above + (isAbove ? 1 : 0), before.below + 1)
    }

    /// The months of which the list tells, in order.
    var months: [Month] { council.keys.sorted() }

    /// The points of a team or, for nil, of the council: one for each month of which the list tells.
    func points(of team: Team.ID?) -> [Period: Point] {
        let counts = team.map { teams[$0] ?? [:] } ?? council
        return Dictionary(
            uniqueKeysWithValues: months.map { month in
                let (above, below) = counts[month] ?? (0, 0)
                guard measure.unit == .share else { return (Period(month), Point(.number(Double(above)))) }
                return (
                    Period(month),
                    Point(
                        below > 0 ? .number(Double(above) / Double(below)) : .missing(.notApplicable),
                        numerator: Double(above), denominator: Double(below))
                )
            })
    }
}
