import ImprovementJourney
import JourneyFiles

/// A share whose level moves with the years and whose months differ by chance alone.
private struct ShareStory {
    var measure: Measure.ID
    /// How many are due in a month.
    var due: Path
    /// The level of the share.
    var level: Path
}

/// What the findings of April 2016 say was poor or good, and what became of it in the example.
private let shareStories = [
    // Poor visiting patterns found in April 2016.
    ShareStory(
        measure: "private-fostering-visits-on-time", due: Path((2013, 4, 14), (2019, 6, 22)),
        level: Path((2013, 4, 0.5), (2016, 4, 0.53), (2017, 4, 0.86), (2018, 9, 0.9), (2018, 12, 0.74), (2019, 6, 0.7))),
    // Adopters not prepared well enough, found in April 2016.
    ShareStory(
        measure: "adopters-prepared", due: Path((2013, 4, 7), (2015, 6, 9), (2019, 6, 7)),
        level: Path((2013, 4, 0.72), (2016, 4, 0.68), (2017, 6, 0.86), (2019, 6, 0.9))),
]

/// A stock that changes slowly: its level, the size of the group, and how far a month strays.
private struct StockStory {
    var measure: Measure.ID
    var group: Path
    var level: Path
    var stray: Double
}

private let stockStories = [
    // Dedicated services for care leavers, which had not existed before: a strength of April 2016.
    StockStory(
        measure: "care-leavers-in-touch", group: Path((2013, 4, 372), (2019, 6, 515)),
        level: Path((2013, 4, 0.58), (2014, 9, 0.62), (2016, 4, 0.81), (2019, 6, 0.87)), stray: 0.008),
    StockStory(
        measure: "care-leavers-suitable-accommodation", group: Path((2013, 4, 372), (2019, 6, 515)),
        level: Path((2013, 4, 0.72), (2014, 9, 0.75), (2016, 4, 0.84), (2019, 6, 0.89)), stray: 0.006),
    // Young people complain of frequent changes of social worker (April 2016).
    StockStory(
        measure: "three-or-more-social-workers", group: Path((2013, 4, 3900), (2016, 4, 4200), (2019, 6, 3700)),
        level: Path((2013, 4, 0.37), (2016, 4, 0.34), (2018, 9, 0.25), (2019, 6, 0.28)), stray: 0.006),
]

/// Disruptions before the adoption order, a month: a substantial rise was found in April 2016.
private let disruptions = Path(
    (2013, 4, 0.25), (2014, 12, 0.3), (2015, 6, 1.0), (2016, 4, 1.1), (2017, 4, 0.4), (2019, 6, 0.3))

/// Children known to be at risk of exploitation, since the specialist team opened.
private let atRisk = Path((2014, 7, 96), (2016, 4, 128), (2018, 3, 141), (2019, 6, 163))

/// Series of practice: shares, stocks and rare events, the teams side by side, and the officers' challenges.
func practice(published: Record) -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.practice)
    var chance = Chance(seed: 2004)
    let months = Calendar.months
    for story in shareStories {
        let due = months.map { max(3, Int(story.due[$0] + 1.6 * chance.spread())) }
        let done = zip(months, due).map { chance.successes(of: $1, story.level[$0]) }
        part.add(story.measure, first: Calendar.first, numerators: done, denominators: due)
    }
    rebasePrivateFostering(in: &part)
    for story in stockStories {
        let group = months.map { Int(story.group[$0] * (1 + 0.004 * chance.spread())) }
        let count = zip(months, group).map { month, size in
            Int((Double(size) * (story.level[month] + story.stray * chance.spread())).rounded())
        }
        part.add(story.measure, first: Calendar.first, numerators: count, denominators: group)
    }
    part.add(
        "adoption-disruptions", first: Calendar.first,
        counts: months.map { chance.successes(of: 9, disruptions[$0] / 9) })
    let sinceTeam = Calendar.months(Calendar.month(2014, 7), Calendar.last)
    part.add(
        "children-at-risk-of-exploitation", first: sinceTeam[0],
        counts: sinceTeam.map { Int(atRisk[$0] + 3.5 * chance.spread()) })
    addTeamPractice(to: &part, &chance)
    addTimeliness(to: &part, published, &chance)
    addChallenges(to: &part, &chance)
    return part
}

/// The board's own decision to judge the visits of the new team by themselves.
private func rebasePrivateFostering(in part: inout IllustrativeRecord.Part) {
    part.record.series[Series.Key("private-fostering-visits-on-time")]?.rebases = [
        Series.Rebase(
            from: Period(Calendar.month(2016, 10)), reason: "One team makes all visits since October 2016",
            decidedBy: "Improvement board", on: Calendar.day(2017, 2, 8))
    ]
}
