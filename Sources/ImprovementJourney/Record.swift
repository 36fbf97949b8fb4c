/// All that is known of one council's improvement, as its files give it.
///
/// It grows while files are joined, or while a test builds one. What panels and rules are given is a `Journey`: the
/// record as it stood on a day.
///
///     record.standing(on: day).courtCases   // those issued by that day, as they then were
package struct Record: RegisterHolder {
    /// The day on which it ends: nothing later is known.
    package var ends: Day
    /// The council whose journey it is; nil until `journey.json` names it.
    package var council: Council?
    /// The day on which the journey opens; nil means the last dated thing in it.
    package var opensAt: Day?
    /// What the council set for itself.
    package var settings = Settings()
    /// The bank holidays that are announced; where there are none, the regular ones are worked out.
    package var bankHolidays: [BankHoliday] = []
    /// Records of every kind.
    package var registers = Registers()
    /// The measures' points, as the files give them.
    package var series: [Series.Key: Series] = [:]
    /// The files it was read from, for what each holds and whether it could be read.
    package var files: [JourneyFile] = []

    package init(ends: Day) { self.ends = ends }

    /// The records of a kind.
    package subscript<Kind: JourneyRecord>(kind: Kind.Type) -> Register<Kind> {
        get { registers[kind] }
        _modify { yield &registers[kind] }
    }

    /// Adds a record; returns false, and changes nothing, when its identifier is taken.
    @discardableResult
    package mutating func insert<Kind: JourneyRecord>(_ record: Kind) -> Bool { registers[Kind.self].insert(record) }
}

extension Record {
    /// The day on which the journey opens.
    package var openingDay: Day { opensAt ?? ends }

    /// The last day on which anything in it happened; nil where nothing has a date.
    ///
    /// Due dates and ends to come do not count.
    package var lastDated: Day? {
        let figures = series.values.lazy.compactMap { $0.last?.lastDay.adding(days: $0.knownAfterDays) }.max()
        return [registers.lastDated, figures].compactMap(\.self).max()
    }

    /// The journey as it stood on a day.
    ///
    /// Cost: linear in the records; figures that do not change share their memory with the record.
    package func standing(on day: Day) -> Journey { Journey(self, on: day) }
}
