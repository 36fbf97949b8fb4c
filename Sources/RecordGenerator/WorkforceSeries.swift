import ImprovementJourney

/// Hours of a full-time month: 37 a week.
private let monthlyHours = 37.0 * 52 / 12

/// Supervision, sickness, cost and recruitment: what the posts do not say themselves.
func addWorkforceSeries(to part: inout IllustrativeRecord.Part, _ posts: [Post], _ headcounts: [Team.ID: [Int]]) {
    var chance = Chance(seed: 1948)
    let months = Calendar.months
    addSupervision(to: &part, headcounts, &chance)

    let due = months.map { month in
        posts.filter { $0.spell(on: month.lastDay)?.contract == .permanent }
            .reduce(0) { $0 + $1.fullTimeEquivalent } * 21
    }
    let lost = months.enumerated().map { index, month in
        // More in winter; the twelve add up to 12, so that a year has its published share.
        let season = [1.15, 1.1, 1.04, 1, 0.96, 0.92, 0.87, 0.83, 0.95, 1.02, 1.06, 1.1][month.month - 1]
        return due[index] * WorkforceStory.sickness[month] * season * (1 + 0.09 * chance.spread())
    }
    // The years that the census counts have its share.
    let scaled = months.indices.map { index in
        let year = months.indices.filter {
            Calendar.yearToSeptember(months[$0]) == Calendar.yearToSeptember(months[index])
        }
        guard Calendar.yearToSeptember(months[index]) > 2016, year.count == 12 else {
            return Int(lost[index].rounded())
        }
        let whole = year.reduce(0) { $0 + due[$1] } * WorkforceStory.sickness[months[index]]
        return Int((lost[index] * whole / year.reduce(0) { $0 + lost[$1] }).rounded())
    }
    part.add("sickness", first: Calendar.first, numerators: scaled, denominators: due.map { Int($0.rounded()) })

    for (measure, contract) in [("agency-cost", Spell.Contract.agency), ("permanent-cost", .permanent)] {
        part.add(
            Measure.ID(measure), first: Calendar.first,
            counts: months.map { Int(cost(of: posts, contract, $0).rounded()) })
    }
    addRecruitment(to: &part, posts, &chance)
}

/// Pounds that a month of a contract cost: hours worked, by the days of each spell, at its rate.
func cost(of posts: [Post], _ contract: Spell.Contract, _ month: Month) -> Double {
    let next = month.lastDay.adding(days: 1)
    let days = Double(month.firstDay.days(until: next))
    var pounds = 0.0
    for post in posts {
        for spell in post.spells where spell.contract == contract {
            let worked = max(spell.from, month.firstDay).days(until: min(spell.until ?? next, next))
            guard worked > 0 else { continue }
            pounds += Double(worked) / days * monthlyHours * post.fullTimeEquivalent * (spell.hourlyRate ?? 0)
        }
    }
    return pounds
}

private func addSupervision(
    to part: inout IllustrativeRecord.Part, _ headcounts: [Team.ID: [Int]], _ chance: inout Chance
) {
    var supervised = Calendar.months.map { _ in 0 }
    var all = supervised
    let months = Calendar.months.map { _ in 0.02 * chance.spread() }
    for plan in teamPlans {
        let first = max(Calendar.first, Month(containing: plan.opened))
        let skip = Calendar.first.months(until: first)
        let counts = (headcounts[plan.id] ?? []).dropFirst(skip).prefix(Calendar.months.count - skip).map { $0 }
        let done = counts.enumerated().map { index, count in
            let month = first.adding(months: index)
            // One team truly lags, so that the funnel has something to find.
            let lag = plan.id == "safeguarding-3" && month.year > 2016 ? 0.3 : 0
            return chance.successes(of: count, WorkforceStory.supervised[month] + months[skip + index] - lag)
        }
        part.add("supervision-on-time", .team(plan.id), first: first, numerators: done, denominators: counts)
        for index in counts.indices {
            supervised[skip + index] += done[index]
            all[skip + index] += counts[index]
        }
    }
    part.add("supervision-on-time", first: Calendar.first, numerators: supervised, denominators: all)
}

/// Starts are those of the posts; offers, interviews and applications come one, two and three months before.
private func addRecruitment(to part: inout IllustrativeRecord.Part, _ posts: [Post], _ chance: inout Chance) {
    var starts: [Month: Int] = [:]
    for post in posts {
        for (index, spell) in post.spells.enumerated() where spell.contract == .permanent {
            let isConversion = index > 0 && post.spells[index - 1].worker == spell.worker
            if !isConversion { starts[Month(containing: spell.from), default: 0] += 1 }
        }
    }
    // Those who were there when the record begins were not recruited in its first month.
    starts[Calendar.first] = 3
    let months = Calendar.months
    let begun = months.map { starts[$0] ?? 0 }
    func stage(_ ahead: Int, _ ratio: Double) -> [Int] {
        months.indices.map { index in
            let expected = Double(begun[min(index + ahead, begun.count - 1)]) * ratio + 1.5
            return Int(expected + 0.25 * expected * chance.spread() + 0.5)
        }
    }
    let stages = [
        ("applications", stage(3, 7.5)), ("interviews", stage(2, 2.6)), ("offers", stage(1, 1.2)), ("starts", begun),
    ]
    for (category, counts) in stages {
        part.add("recruitment", category: category, first: Calendar.first, counts: counts.map { max(0, $0) })
    }
}
