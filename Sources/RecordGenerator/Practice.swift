import ImprovementJourney
import JourneyFiles

/// A share whose level holds until something changes it, and whose months differ by chance alone.
private struct ShareStory {
    var measure: Measure.ID
    /// How many are due in a month.
    var due: Path
    /// The level of the share.
    var level: Levels
}

/// What the findings of April 2016 say was poor or good, and what became of it in the example.
private let shareStories = [
    // Poor visiting patterns found in April 2016.
    ShareStory(
        measure: "private-fostering-visits-on-time", due: Path((2013, 4, 14), (2019, 6, 22)),
        level: Levels((2013, 4, 0.5), (2015, 3, 0.54), (2016, 10, 0.87), (2018, 10, 0.73))),
    // Adopters not prepared well enough, found in April 2016.
    ShareStory(
        measure: "adopters-prepared", due: Path((2013, 4, 7), (2015, 6, 9), (2019, 6, 7)),
        level: Levels((2013, 4, 0.72), (2015, 3, 0.67), (2016, 11, 0.87))),
]

/// A stock: its level, which moves now and then, the size of the group, and how far a month strays.
private struct StockStory {
    var measure: Measure.ID
    var group: Path
    var level: Levels
    var stray: Double
}

private let stockStories = [
    // Dedicated services for care leavers, which had not existed before: a strength of April 2016.
    StockStory(
        measure: "care-leavers-in-touch", group: Path((2013, 4, 372), (2019, 6, 515)),
        level: Levels((2013, 4, 0.58), (2014, 9, 0.66), (2015, 9, 0.77), (2016, 9, 0.82), (2018, 4, 0.86)), stray: 0.014
    ),
    StockStory(
        measure: "care-leavers-suitable-accommodation", group: Path((2013, 4, 372), (2019, 6, 515)),
        level: Levels((2013, 4, 0.72), (2014, 9, 0.77), (2015, 9, 0.83), (2017, 7, 0.88)), stray: 0.011),
    // Young people complain of frequent changes of social worker (April 2016).
    StockStory(
        measure: "three-or-more-social-workers", group: Path((2013, 4, 3900), (2016, 4, 4200), (2019, 6, 3700)),
        level: Levels((2013, 4, 0.37), (2015, 6, 0.34), (2016, 12, 0.3), (2018, 1, 0.26), (2018, 11, 0.285)),
        stray: 0.009),
]

/// Disruptions before the adoption order, a month: a substantial rise was found in April 2016.
private let disruptions = Levels((2013, 4, 0.27), (2015, 3, 1.05), (2016, 8, 0.4), (2018, 2, 0.3))

/// Children known to be at risk of exploitation, since the specialist team opened.
private let atRisk = Levels((2014, 7, 98), (2015, 4, 119), (2016, 6, 131), (2017, 11, 143), (2019, 1, 160))

/// Series of practice: shares, stocks and rare events, the teams side by side, and the officers' challenges.
func practice(published: Record) -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.practice)
    var chance = Chance(seed: 2004)
    let months = Calendar.months
    for story in shareStories {
        let due = months.map { max(3, Int(story.due[$0] + 1.6 * chance.spread())) }
        let done = zip(months, due).map { chance.successes(of: $1, story.level[$0] + 0.03 * chance.spread()) }
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
        counts: sinceTeam.map { Int(atRisk[$0] + 5 * chance.spread()) })
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
