import ImprovementJourney

/// A day that the test writes as text; a text that is no day stops the test that wrote it.
func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
    return day
}

/// A stated date that the test writes as text.
func stated(_ text: String) -> StatedDate {
    guard let date = StatedDate(text) else { preconditionFailure("\(text) is not a stated date") }
    return date
}

/// A period that the test writes as text.
func period(_ text: String, _ cadence: Cadence) -> Period {
    guard let period = Period(text, cadence: cadence) else { preconditionFailure("\(text) is not a period") }
    return period
}

/// A month that the test writes as text.
func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("\(text) is not a month") }
    return month
}

extension Record {
    /// An empty record with one source of each kind, that ends on a day.
    static func test(ends text: String) -> Record {
        var record = Record(ends: day(text))
        for kind in Source.Kind.allCases {
            record.insert(
                Source(id: Source.ID(kind.rawValue), kind: kind, publisher: "Test", title: "Of kind \(kind.rawValue)"))
        }
        return record
    }

    /// The journey as it stands on the record's last day.
    var journey: Journey { standing(on: openingDay(today: ends ?? Day(daysSince1970: 0))) }
}
