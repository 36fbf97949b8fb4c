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
    /// Published: about 360 social workers, 40% agency (2014); more than 43% (April 2016); 210 agency and 202 permanent
    /// in January 2017, 144 and 248 in December 2017; the census of 30 September 2017 (237.6, 164.7 and 266) and 2018
    /// (307.1, 106 and 112), on the way to that of 2019 (31.1%). The press release of January 2018 also has 45% and
    /// 29%, which its counts do not give: they are the agency's part of the posts here (210 of 467, 144 of 497), so that
    /// both hold. About 400 posts, 23% of them vacant (June 2018); a quarter agency and 143 vacancies (November 2018);
    /// 90 of 281 agency, 32% (April 2019). Published of 2013: far too many inexperienced workers, who could not cope
    /// and left.
    private static let stocks: [(month: Month, stock: Stock)] = [
        (Calendar.month(2013, 4), Stock(permanent: 264, agency: 92, vacant: 134)),
        (Calendar.month(2013, 12), Stock(permanent: 216, agency: 143, vacant: 188)),
        (Calendar.month(2014, 2), Stock(permanent: 216, agency: 144, vacant: 188)),
        (Calendar.month(2014, 12), Stock(permanent: 216, agency: 144, vacant: 190)),
        (Calendar.month(2015, 12), Stock(permanent: 216, agency: 144, vacant: 196)),
        (Calendar.month(2016, 4), Stock(permanent: 219, agency: 169, vacant: 222, isExact: true)),
        (Calendar.month(2016, 9), Stock(permanent: 210, agency: 189, vacant: 246)),
        (Calendar.month(2017, 1), Stock(permanent: 202, agency: 210, vacant: 265, isExact: true)),
        (Calendar.month(2017, 6), Stock(permanent: 209, agency: 190, vacant: 266)),
        (Calendar.month(2017, 8), Stock(permanent: 220, agency: 174, vacant: 266)),
        (Calendar.month(2017, 9), Stock(permanent: 237.6, agency: 164.7, vacant: 266, isExact: true)),
        (Calendar.month(2017, 12), Stock(permanent: 248, agency: 144, vacant: 249, isExact: true)),
        (Calendar.month(2018, 6), Stock(permanent: 300, agency: 88, vacant: 90, isExact: true)),
        (Calendar.month(2018, 8), Stock(permanent: 294, agency: 100, vacant: 120)),
        (Calendar.month(2018, 9), Stock(permanent: 307.1, agency: 106, vacant: 112, isExact: true)),
        (Calendar.month(2018, 11), Stock(permanent: 309, agency: 103, vacant: 143, isExact: true)),
        (Calendar.month(2019, 4), Stock(permanent: 312, agency: 147, vacant: 149, isExact: true)),
        (Calendar.month(2019, 7), Stock(permanent: 315, agency: 142.2, vacant: 146, isExact: true)),
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

    /// The share of permanent workers who leave in a month, before the census counts them.
    static let leaving = Path((2013, 4, 0.024), (2014, 3, 0.015), (2016, 9, 0.0145))

    /// Full-time equivalents that leave in a year to 30 September.
    ///
    /// Published: 42.5, 51.2 and 61.9.
    static let leavers = [2017: 42.5, 2018: 51.2, 2019: 61.9]

    /// The share of agency contracts that end in a month; agency workers may leave at short notice (2014).
    ///
    /// Published: of 172 hired in the year to June 2018 82 had left by then, and few of them can have been permanent.
    static func agencyEnding(_ month: Month, monthsInPost: Int) -> Double {
        let lost = Calendar.month(2017, 7)...Calendar.month(2018, 6)
        guard lost.contains(month) else { return 0.052 }
        return monthsInPost < 8 ? 0.3 : 0.01
    }

    /// Agency workers who become permanent in a month.
    ///
    /// Published: many by July 2014; 34 under the scheme that began in July 2017, by December of that year.
    static func conversions(_ month: Month) -> (whole: Int, chanceOfOne: Double) {
        let scheme = [6, 6, 4, 6, 6, 6]
        let place = Calendar.month(2017, 7).months(until: month)
        if scheme.indices.contains(place) { return (scheme[place], 0) }
        return switch month.year {
        case 2014, 2018: (1, 0.5)
        case 2015: (0, 0.8)
        default: (0, 0.4)
        }
    }

    /// A cohort of the academy.
    struct Cohort {
        var id: AcademyCohort.ID
        var title: String
        var began: Day
        var places: Int
        var recruits: Int
    }

    /// The academy's cohorts.
    ///
    /// Published: opened in October 2014 with 15 places, the second intake of 20 in spring 2015, the sixth at work in
    /// January 2018; 14 + 18 + 9 + 8 = 49 recruits by April 2016.
    static let cohorts = [
        Cohort(
            id: "academy-2014-10", title: "October 2014", began: Calendar.day(2014, 10, 6), places: 15, recruits: 14),
        Cohort(
            id: "academy-2015-04", title: "April 2015", began: Calendar.day(2015, 4, 13), places: 20, recruits: 18),
        Cohort(
            id: "academy-2015-09", title: "September 2015", began: Calendar.day(2015, 9, 14), places: 10, recruits: 9),
        Cohort(id: "academy-2016-01", title: "January 2016", began: Calendar.day(2016, 1, 11), places: 10, recruits: 8),
        Cohort(
            id: "academy-2016-09", title: "September 2016", began: Calendar.day(2016, 9, 12), places: 20, recruits: 17),
        Cohort(
            id: "academy-2017-09", title: "September 2017", began: Calendar.day(2017, 9, 11), places: 20, recruits: 16),
        Cohort(
            id: "academy-2018-09", title: "September 2018", began: Calendar.day(2018, 9, 10), places: 24, recruits: 15),
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

    /// Why workers left who qualified in the record's years: they neither retire nor are promoted nor turn to agencies.
    static let earlyEndings: [(String, weight: Double)] = [
        ("moved to another council", 40), ("workload", 28), ("career break", 14), ("relocation", 18),
    ]

    /// Cases for each full-time holder.
    ///
    /// Published: 17.7, 18.7 and 18.8 on 30 September 2017, 2018 and 2019; a union's and a worker's word of April 2013:
    /// nobody below 20, some above 30, one near 40.
    static let averageCaseload = Path(
        (2013, 4, 25), (2013, 8, 21.5), (2014, 1, 19.2), (2014, 7, 17.3), (2014, 12, 17.8), (2015, 12, 17.4),
        (2017, 9, 17.65), (2018, 9, 18.7), (2019, 7, 18.8))

    /// The fewest cases that anyone with a full post holds.
    static let fewestCases = Path((2013, 4, 20), (2013, 12, 4))

    /// The share of holders with 20 cases or fewer.
    ///
    /// Published: 65% (January 2014), 76% (summer 2014), 71% (December 2014); far fewer in April 2013.
    static let atOrBelowTwenty = Path(
        (2013, 4, 0.1), (2013, 8, 0.47), (2014, 1, 0.65), (2014, 6, 0.76), (2014, 8, 0.76), (2014, 12, 0.71),
        (2015, 12, 0.73), (2016, 12, 0.73), (2017, 9, 0.72), (2018, 6, 0.66), (2018, 10, 0.61), (2019, 7, 0.63))

    /// Months of which that share is published.
    static let statedShares = [
        Calendar.month(2014, 1), Calendar.month(2014, 7), Calendar.month(2014, 12),
    ]

    /// Cases beside the others' that full-time workers of the assessment teams hold.
    ///
    /// Published: many of the first response teams had 30 to 50 (October 2018).
    static let firstResponse = Path(
        (2018, 2, 0), (2018, 6, 7), (2018, 10, 14), (2018, 11, 13), (2019, 2, 3), (2019, 7, 1.5))

    /// Senior social workers gave up their cases in these months, to stand by the newly recruited: so the census has
    /// case holders of 241.4 in 2017 and of 198 in 2018.
    static let seniorsHandOver = Calendar.months(Calendar.month(2017, 10), Calendar.month(2018, 8))

    /// The shares of senior social workers who never held cases in the record's years, and who kept them throughout.
    static let seniorsWithoutCases = 0.45
    static let seniorsWithCases = 0.12

    /// The share of annual reviews held, less and less: it was said in July 2019 that they do not take place.
    static let reviewsHeld = Path((2014, 4, 0.86), (2016, 4, 0.84), (2017, 6, 0.76), (2018, 6, 0.64), (2019, 7, 0.5))

    /// The share of workers of whose reviews nothing is recorded, neither held nor missed.
    static let reviewsUnrecorded = 0.12

    /// What an hour of permanent work costs with pension and national insurance, in pounds, in April 2013.
    static let hourlyCost = [
        "social worker": 20.5, "senior social worker": 23.5, "practice manager": 26.5, "team manager": 29.5,
    ]

    /// How many times a permanent hour an agency hour costs, by the month in which it is agreed.
    ///
    /// Published: about twice (July 2014); caps in the east from 2015, which this council did not sign; who turns
    /// permanent saves £25,000 a year (October 2018), which at 37 hours a week is £13 an hour.
    static let agencyCostRatio = Path(
        (2013, 4, 2.03), (2014, 9, 2), (2016, 4, 1.74), (2017, 10, 1.57), (2018, 4, 1.57))

    /// Three administrative staff were recruited in the year to July 2019.
    static let administrators: [(team: Team.ID, from: Day)] = [
        ("assessment-1", Calendar.day(2018, 10, 1)), ("safeguarding-2", Calendar.day(2018, 11, 12)),
        ("children-in-care-1", Calendar.day(2019, 2, 4)),
    ]

    /// Supervised as due; and the share of working days lost to sickness.
    ///
    /// Published absence in the years to 30 September 2017, 2018 and 2019: 1.7%, 1.9%, 1.9%.
    static let supervised = Levels(
        (2013, 4, 0.64), (2014, 10, 0.72), (2015, 9, 0.81), (2016, 5, 0.855), (2018, 10, 0.775), (2019, 4, 0.8))
    static let sickness = Levels(
        (2013, 4, 0.029), (2014, 10, 0.024), (2016, 10, 0.017), (2017, 10, 0.019))
}
