import ImprovementJourney

/// What the workforce of the example follows, each beside the published fact.
enum WorkforceStory {
    /// Full-time equivalents on a month's last day.
    struct Stock {
        /// Permanent social workers.
        var permanent: Double
        /// Agency social workers.
        var agency: Double
        /// Posts without a permanent worker, whether or not an agency worker covers them.
        var vacant: Double
        /// Whether the stock is met to the tenth, because it is published or a published share hangs on it.
        var isExact = false
    }

    /// The stocks between which the months lie.
    ///
    /// Published: about 360 social workers, 40% agency (2014); 40% (2015); more than 43% (April 2016); the census of
    /// 30 September 2017 (237.6, 164.7 and 266) and 2018 (307.1, 106 and 112), on the way to that of 2019 (31.1%).
    /// Published of 2013: far too many inexperienced workers, who could not cope and left.
    private static let stocks: [(month: Month, stock: Stock)] = [
        (Calendar.month(2013, 4), Stock(permanent: 264, agency: 92, vacant: 134)),
        (Calendar.month(2013, 12), Stock(permanent: 216, agency: 143, vacant: 188)),
        (Calendar.month(2014, 2), Stock(permanent: 216, agency: 144, vacant: 188)),
        (Calendar.month(2014, 12), Stock(permanent: 216, agency: 144, vacant: 190)),
        (Calendar.month(2015, 12), Stock(permanent: 216, agency: 144, vacant: 196)),
        (Calendar.month(2016, 4), Stock(permanent: 219, agency: 169, vacant: 222, isExact: true)),
        (Calendar.month(2017, 3), Stock(permanent: 226, agency: 169, vacant: 246)),
        (Calendar.month(2017, 9), Stock(permanent: 237.6, agency: 164.7, vacant: 266, isExact: true)),
        (Calendar.month(2018, 9), Stock(permanent: 307.1, agency: 106, vacant: 112, isExact: true)),
        (Calendar.month(2019, 3), Stock(permanent: 311, agency: 125, vacant: 130)),
        (Calendar.month(2019, 7), Stock(permanent: 313.5, agency: 137.5, vacant: 141, isExact: true)),
    ]

    /// The stock of a month, on a straight line between those above.
    static func stock(_ month: Month) -> Stock {
        if let exact = stocks.first(where: { $0.month == month }) { return exact.stock }
        guard let next = stocks.firstIndex(where: { $0.month > month }), next > 0 else { return stocks[0].stock }
        let (from, to) = (stocks[next - 1], stocks[next])
        let share = Double(from.month.months(until: month)) / Double(from.month.months(until: to.month))
        func between(_ part: KeyPath<Stock, Double>) -> Double {
            from.stock[keyPath: part] + share * (to.stock[keyPath: part] - from.stock[keyPath: part])
        }
        let swell = cohortSwell(month)
        let permanent = between(\.permanent)
        return Stock(
            permanent: permanent + swell, agency: between(\.agency) * (1 + swell / permanent),
            vacant: between(\.vacant) * (1 + swell / permanent))
    }

    /// Posts are kept for a cohort in the months before it begins, and are fewer to fill for a while after: leavers
    /// need not all go in its month.
    private static func cohortSwell(_ month: Month) -> Double {
        cohorts.reduce(0) { swell, cohort in
            let since = Double(Month(containing: cohort.began).months(until: month))
            let height = 0.15 * Double(cohort.recruits)
            return switch since {
            case -5 ... -1: swell - height * (6 + since) / 5
            case 0...5: swell + height * (6 - since) / 6
            default: swell
            }
        }
    }

    /// The share of permanent workers who leave in a month: 15 to 20% a year, as in the census (17.9%, 16.7%, 19.6%).
    static let leaving = Path(
        (2013, 4, 0.024), (2014, 3, 0.015), (2016, 6, 0.0135), (2018, 9, 0.013), (2019, 6, 0.0145))

    /// The share of agency contracts that end in a month; agency workers may leave at short notice (2014).
    static let agencyEnding = 0.052

    /// Agency workers who become permanent in a common month: many in 2015.
    static func conversions(_ month: Month) -> Double { month.year == 2015 ? 2.8 : month.year > 2015 ? 0.7 : 0.3 }

    /// A cohort of the academy: the first in 2014; 49 recruits by April 2016; about 20 a year since.
    struct Cohort {
        var id: AcademyCohort.ID
        var title: String
        var began: Day
        var places: Int
        var recruits: Int
    }

    /// The academy's cohorts.
    ///
    /// 14 + 9 + 18 + 8 = 49 recruits by April 2016.
    static let cohorts = [
        Cohort(
            id: "academy-2014-09", title: "September 2014", began: Calendar.day(2014, 9, 15), places: 16, recruits: 14),
        Cohort(
            id: "academy-2015-01", title: "January 2015", began: Calendar.day(2015, 1, 12), places: 10, recruits: 9),
        Cohort(
            id: "academy-2015-09", title: "September 2015", began: Calendar.day(2015, 9, 14), places: 20, recruits: 18),
        Cohort(id: "academy-2016-01", title: "January 2016", began: Calendar.day(2016, 1, 11), places: 10, recruits: 8),
        Cohort(
            id: "academy-2016-09", title: "September 2016", began: Calendar.day(2016, 9, 12), places: 20, recruits: 19),
        Cohort(
            id: "academy-2017-09", title: "September 2017", began: Calendar.day(2017, 9, 11), places: 22, recruits: 20),
        Cohort(
            id: "academy-2018-09", title: "September 2018", began: Calendar.day(2018, 9, 10), places: 24, recruits: 23),
    ]

    /// Newly qualified workers in their first year when the record begins, without a protected caseload.
    static let inexperiencedAtStart = 46

    /// Why permanent workers left, and how often.
    static let permanentEndings: [(String, weight: Double)] = [
        ("moved to another council", 34), ("moved to agency work", 16), ("workload", 15), ("career break", 11),
        ("relocation", 10), ("retired", 10), ("promoted elsewhere", 4),
    ]

    /// Why agency contracts ended, and how often.
    static let agencyEndings: [(String, weight: Double)] = [
        ("contract ended", 40), ("found other work", 28), ("left at short notice", 20),
        ("replaced by a permanent worker", 11), ("unsafe practice", 1),
    ]

    /// From October 2018: some agency staff cannot do what they said they could; contracts of staff with unsafe
    /// practice are terminated, mostly those of agency staff (July 2019).
    static let agencyEndingsSinceVisit =
        agencyEndings + [("unsafe practice", weight: 11), ("could not do what was claimed", weight: 13)]

    /// Cases for each full-time holder.
    ///
    /// Published: 17.7, 18.7 and 18.8 on 30 September 2017, 2018 and 2019; large
    /// caseloads when judged inadequate (2013).
    static let averageCaseload = Path(
        (2013, 4, 21.6), (2014, 4, 19.4), (2014, 12, 17.2), (2015, 12, 17.2), (2017, 9, 17.65), (2018, 9, 18.7),
        (2019, 7, 18.8))

    /// The share of holders with 20 cases or fewer.
    ///
    /// Published: 76% (2015).
    static let atOrBelowTwenty = Path(
        (2013, 4, 0.44), (2014, 6, 0.62), (2014, 12, 0.745), (2015, 1, 0.76), (2015, 12, 0.76), (2016, 12, 0.74),
        (2017, 9, 0.72), (2018, 9, 0.65), (2019, 7, 0.63))

    /// Senior social workers gave up their cases in these months, to stand by the newly recruited: so the census has
    /// case holders of 241.4 in 2017 and of 198 in 2018.
    static let seniorsHandOver = Calendar.months(Calendar.month(2017, 10), Calendar.month(2018, 8))

    /// The share of senior social workers who never held cases in the record's years.
    static let seniorsWithoutCases = 0.4

    /// The share of annual reviews held: they do not take place (July 2019).
    static let reviewsHeld = Path(
        (2014, 4, 0.72), (2016, 4, 0.6), (2017, 6, 0.42), (2018, 6, 0.25), (2019, 3, 0.08), (2019, 7, 0.04))

    /// What an hour of permanent work costs with pension and national insurance, in pounds, in April 2013.
    static let hourlyCost = [
        "social worker": 22.0, "senior social worker": 25.5, "practice manager": 29, "team manager": 33,
    ]

    /// An agency worker costs about twice a permanent one (2014).
    static let agencyCostRatio = 2.0

    /// Three administrative staff were recruited in the year to July 2019.
    static let administrators: [(team: Team.ID, from: Day)] = [
        ("assessment-1", Calendar.day(2018, 10, 1)), ("safeguarding-2", Calendar.day(2018, 11, 12)),
        ("children-in-care-1", Calendar.day(2019, 2, 4)),
    ]

    /// Supervised as due; and the share of working days lost to sickness.
    ///
    /// Published absence: 1.7%, 1.9%, 1.9%.
    static let supervised = Path((2013, 4, 0.63), (2016, 4, 0.84), (2018, 3, 0.86), (2018, 10, 0.77), (2019, 6, 0.81))
    static let sickness = Path((2013, 4, 0.03), (2015, 6, 0.023), (2017, 9, 0.017), (2018, 9, 0.019), (2019, 6, 0.019))
}
