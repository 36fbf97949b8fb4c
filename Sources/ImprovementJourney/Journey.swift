/// A council's improvement as it stood on one day; `Record.standing(on:)` makes it.
///
/// Panels and rules are given a journey and see nothing that was not known on its day. It never changes, so what is
/// worked out of it (groupings, derived series, what needs attention) is worked out when it is first asked for and kept.
package struct Journey: RegisterHolder {
    /// The day on which the journey stands.
    package let asAt: Day
    /// All that is known: nobody else is given it, for it knows more than the day.
    private let record: Record
    /// The council whose journey it is; nil where no file names it.
    package let council: Council?
    /// Records of every kind, as they stood.
    package let registers: Registers
    /// The posts and who filled them: what the workforce is counted from.
    package let establishment: Establishment
    /// Joint returns of several councils: what a member does not report itself may stand there.
    let jointReturns: [Council]
    /// What was worked out so far.
    let workings = Workings()

    /// What the council set for itself.
    package var settings: Settings { record.settings }

    /// The bank holidays that are announced.
    package var bankHolidays: [BankHoliday] { record.bankHolidays }

    /// The files it was read from, for what each holds and whether it could be read.
    package var files: [JourneyFile] { record.files }

    /// The measures' points as the files give them, whatever the day: `recordedSeries(_:)` tells one as it was known.
    var seriesOfAllDays: [Series.Key: Series] { record.series }

    /// The last month that had ended by the day and that the record speaks of: figures by month go no further.
    ///
    /// Clocks run on after the last entry, but a post that nobody has spoken of since is not known to be filled still.
    package var lastMonth: Month { Month(lastEndedBy: min(asAt, record.countedUntil ?? record.ends ?? asAt)) }

    /// How long the record has said nothing by the day; nil where it goes on to that day or further.
    package var silence: RecordSilence? {
        record.ends.flatMap { $0 < asAt ? RecordSilence(since: $0, days: $0.days(until: asAt)) : nil }
    }

    init(_ record: Record, on day: Day) {
        asAt = day
        self.record = record
        council = record.council?.known(on: day)
        registers = record.registers.known(on: day)
        establishment = Establishment(record.registers.establishmentRows, on: day)
        jointReturns = registers[Council.self].filter(\.isJoint)
    }

    /// The journey of the same record as it stood on an earlier day; itself for its own day and any later one, of which
    /// it knows nothing.
    ///
    /// Cost: that of standing on a day; nothing that this day has worked out serves the other.
    package func standing(onEarlier day: Day) -> Journey { day < asAt ? record.standing(on: day) : self }
}
