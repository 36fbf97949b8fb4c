import ImprovementJourney
import JourneyFiles

/// Caps by role from April 2015, raised in April 2018.
///
/// Published: caps on temporary pay hold across the eastern region from 1 April 2015. Their amounts are not on the
/// published record held here.
private let caps: [(role: String, from2015: Double, from2018: Double)] = [
    ("social worker", 33, 35), ("senior social worker", 37, 39), ("practice manager", 42, 44),
    ("team manager", 46, 48.5),
]

/// What a placement has that the rules look for; most have nothing.
private enum Trait {
    case withinCap, aboveSignedOff, aboveNotSignedOff, afterBar, withinBar
}

/// Placements by year of their beginning; those without an end last on the day of opening.
private let placements: [(month: Month, months: Int?, trait: Trait)] = [
    (Calendar.month(2015, 9), 7, .withinCap), (Calendar.month(2015, 10), 5, .withinCap),
    (Calendar.month(2015, 11), 9, .aboveSignedOff), (Calendar.month(2016, 1), 6, .withinCap),
    (Calendar.month(2016, 2), 8, .withinBar), (Calendar.month(2016, 3), 4, .withinCap),
    (Calendar.month(2016, 5), 11, .withinCap), (Calendar.month(2016, 7), 6, .aboveNotSignedOff),
    (Calendar.month(2016, 9), 7, .afterBar), (Calendar.month(2016, 11), 5, .withinCap),
    (Calendar.month(2017, 1), 9, .withinCap), (Calendar.month(2017, 2), 3, .withinCap),
    (Calendar.month(2017, 4), 12, .aboveSignedOff), (Calendar.month(2017, 6), 6, .withinCap),
    (Calendar.month(2017, 8), 8, .withinCap), (Calendar.month(2017, 9), 5, .aboveNotSignedOff),
    (Calendar.month(2017, 11), 7, .withinCap), (Calendar.month(2018, 1), 6, .withinCap),
    (Calendar.month(2018, 3), 10, .afterBar), (Calendar.month(2018, 4), 4, .withinCap),
    (Calendar.month(2018, 5), 6, .withinCap), (Calendar.month(2018, 7), 9, .aboveSignedOff),
    (Calendar.month(2018, 8), 5, .withinCap), (Calendar.month(2018, 9), nil, .withinCap),
    (Calendar.month(2018, 10), 6, .withinCap), (Calendar.month(2018, 11), nil, .aboveSignedOff),
    (Calendar.month(2018, 12), nil, .withinCap), (Calendar.month(2019, 1), nil, .aboveNotSignedOff),
    (Calendar.month(2019, 1), 4, .withinCap), (Calendar.month(2019, 2), nil, .withinCap),
    (Calendar.month(2019, 2), nil, .afterBar), (Calendar.month(2019, 3), nil, .withinCap),
    (Calendar.month(2019, 3), nil, .aboveNotSignedOff), (Calendar.month(2019, 4), nil, .withinBar),
    (Calendar.month(2019, 4), nil, .withinCap), (Calendar.month(2019, 5), nil, .aboveSignedOff),
    (Calendar.month(2019, 5), nil, .withinCap), (Calendar.month(2019, 6), nil, .withinBar),
    (Calendar.month(2019, 6), nil, .withinCap), (Calendar.month(2019, 7), nil, .aboveNotSignedOff),
]

/// Who lends whom what.
///
/// Published (2014): the best councils share with struggling neighbours. By places in the list of councils.
private let sharing: [(lender: Int, role: String, fullTimeEquivalent: Double, from: Day, months: Int?)] = [
    (4, "practice manager", 1, Calendar.day(2016, 1, 11), 9), (3, "team manager", 0.5, Calendar.day(2016, 9, 5), 6),
    (9, "senior social worker", 1, Calendar.day(2017, 5, 15), 12),
    (1, "practice manager", 0.6, Calendar.day(2018, 2, 5), 8),
    (4, "team manager", 0.5, Calendar.day(2018, 11, 19), nil),
    (3, "senior social worker", 1, Calendar.day(2019, 3, 4), nil),
]

/// Pay caps, agency placements and staff sharing among the memorandum's councils and this one.
func region(published: Record) -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.region)
    var chance = Chance(seed: 2020)
    for cap in caps {
        let name = cap.role.split(separator: " ").joined(separator: "-")
        for (year, month, rate) in [(2015, 4, cap.from2015), (2018, 4, cap.from2018)] {
            part.record.insert(
                PayCap(
                    id: PayCap.ID("\(name)-\(year)"), role: cap.role, hourlyRate: rate,
                    from: StatedDate(Calendar.day(year, month, 1)), source: part.source))
        }
    }
    let members = published.councils.filter { $0.signedMemorandum != nil }.map(\.id)
    guard let own = published.council?.id, members.count > 9 else { return part }
    for (index, plan) in placements.enumerated() {
        part.record.insert(
            placement(number: index + 1, plan, own: own, members: members, source: part.source, &chance))
    }
    for (index, share) in sharing.enumerated() {
        // Every other loan comes to this council: it is a neighbour, not a signatory.
        let borrower = index % 2 == 0 ? own : members[(share.lender + 4) % members.count]
        part.record.insert(
            StaffSharing(
                id: StaffSharing.ID("sharing-\(index + 1)"), lender: members[share.lender], borrower: borrower,
                role: share.role, fullTimeEquivalent: share.fullTimeEquivalent, from: share.from,
                until: share.months.map { Calendar.workingDay(from: share.from.adding(months: $0)) },
                source: part.source))
    }
    return part
}

private func placement(
    number: Int, _ plan: (month: Month, months: Int?, trait: Trait), own: Council.ID, members: [Council.ID],
    source: Source.ID, _ chance: inout Chance
) -> Placement {
    let cap = chance.pick([
        (caps[0], weight: 50), (caps[1], weight: 25), (caps[2], weight: 15), (caps[3], weight: 10),
    ])
    let limit = plan.month < Calendar.month(2018, 4) ? cap.from2015 : cap.from2018
    let from = chance.workingDay(of: plan.month, 2...24)
    let council = number % 3 == 0 ? own : chance.pick(members)
    let isAbove = plan.trait == .aboveSignedOff || plan.trait == .aboveNotSignedOff
    let rate = isAbove ? limit + Double(chance.whole(2...14)) / 2 : limit - Double(chance.whole(0...10)) / 2
    let leftDaysBefore: Int? =
        switch plan.trait {
        case .afterBar: chance.whole(400...700)
        case .withinBar: chance.whole(60...250)
        default: nil
        }
    let digits = String(number)
    return Placement(
        id: Placement.ID("AP-" + String(repeating: "0", count: 3 - digits.count) + digits), council: council,
        role: cap.role, from: from, until: plan.months.map { Calendar.workingDay(from: from.adding(months: $0)) },
        hourlyRate: rate,
        signedOffBy: plan.trait == .aboveSignedOff ? "Director of children's services" : nil,
        leftCouncil: leftDaysBefore.map { _ in chance.pick(members.filter { $0 != council }) },
        leftOn: leftDaysBefore.map { Calendar.workingDay(from: from.adding(days: -$0)) }, source: source)
}
