/// All that is known of one council's improvement, as its files give it.
///
/// It grows while files are joined, or while a test builds one. What panels and rules are given is a `Journey`: the
/// record as it stood on a day.
///
///     record.standing(on: day).courtCases   // those issued by that day, as they then were
package struct Record: RegisterHolder {
    /// The day of its last entry, or the day that it opens at where that is later; nil where nothing in it has a date.
    ///
    /// What came after is not known.
    package var ends: Day?
    /// The last day that its records (posts, cases, actions) speak of; nil where that is `ends`.
    ///
    /// What is counted from them by month goes no further.
    package var countedUntil: Day?
    /// The council whose journey it is; nil until `journey.json` names it.
    package var council: Council?
    /// The day on which the journey opens; nil means today.
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

    package init(ends: Day? = nil) { self.ends = ends }

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
    /// The day on which the journey opens: the one that the files name, else today.
    ///
    /// A director who opens a council's own folder must not read that nothing is late as at a day long past. The program
    /// tells which day is today: nothing here reads a clock.
    package func openingDay(today: Day) -> Day { opensAt ?? today }

    /// Works out where it ends, from all that it holds.
    ///
    /// A record that names the day it opens at is told as of that day: what others published later is no entry of its own.
    /// Due dates and ends to come never count.
    package mutating func setEnds() {
        let entries = [opensAt, opensAt == nil ? registers.lastDated : registers.lastEntered].compactMap(\.self).max()
        let figures =
            opensAt == nil
            ? series.values.lazy.compactMap(\.newestKnownFrom).max() : nil
        ends = [entries, figures].compactMap(\.self).max()
        countedUntil = entries
    }

    /// The journey as it stood on a day.
    ///
    /// Cost: linear in the records; figures that do not change share their memory with the record.
    package func standing(on day: Day) -> Journey { Journey(self, on: day) }
}
