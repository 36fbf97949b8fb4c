/// What the social workers in post cost, from what an hour of each costs the council.
package struct WorkforceCost: Hashable, Sendable {
    /// Hours that a full-time post is filled in a year: 37 hours a week, the week of local government (National
    /// Joint Council), for 365/7 weeks.
    package static let hoursInYear = 37.0 * 365 / 7

    /// Pounds for an hour of a permanent worker, the average by full-time equivalents; nil where no rate is recorded.
    package var permanentHour: Double?
    /// Pounds for an hour of an agency worker, the average by full-time equivalents; nil where no rate is recorded.
    package var agencyHour: Double?

    /// No rate is known.
    init() {}

    /// The cost of the workers in post on a day.
    ///
    /// Where the rates of one contract are not recorded, the other's and the ratio between them give it.
    package init(_ posts: some Sequence<some EstablishedPost>, on day: Day, agencyCostRatio: Double) {
        var pounds: [Spell.Contract: Double] = [:]
        var sizes: [Spell.Contract: Double] = [:]
        for post in posts where post.isSocialWork {
            guard let spell = post.spell(on: day), let rate = spell.hourlyRate else { continue }
            pounds[spell.contract, default: 0] += rate * post.fullTimeEquivalent
            sizes[spell.contract, default: 0] += post.fullTimeEquivalent
        }
        func average(_ contract: Spell.Contract) -> Double? {
            guard let pounds = pounds[contract], let size = sizes[contract], size > 0 else { return nil }
            return pounds / size
        }
        let permanent = average(.permanent)
        let agency = average(.agency)
        permanentHour = permanent ?? (agencyCostRatio > 0 ? agency.map { $0 / agencyCostRatio } : nil)
        agencyHour = agency ?? permanent.map { $0 * agencyCostRatio }
    }

    /// Pounds a year for full-time equivalents of each contract; nil where no rate is known.
    package func yearly(permanent: Double, agency: Double) -> Double? {
        guard let permanentHour, let agencyHour else { return nil }
        return (permanent * permanentHour + agency * agencyHour) * Self.hoursInYear
    }

    /// How many times as much an agency worker's hour costs as a permanent one's.
    package var ratio: Figure {
        guard let permanentHour, let agencyHour, permanentHour > 0 else {
            return Figure(.missing(.notAvailable), unit: .times)
        }
        return Figure(
            .number(agencyHour / permanentHour), unit: .times, numerator: agencyHour, denominator: permanentHour)
    }
}
