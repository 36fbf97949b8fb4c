/// A council's improvement as it stood on one day; `Record.standing(on:)` makes it.
///
/// Panels and rules are given a journey and see nothing that was not known on its day. It never changes, so what is
/// worked out of it (groupings, derived series, what needs attention) is worked out when it is first asked for and kept.
package struct Journey: RegisterHolder {
    /// The day on which the journey stands.
    package let asAt: Day
    /// The day of the record's last entry; nil where nothing in it has a date.
    private let recordEnds: Day?
    /// The last day that its records speak of.
    private let countedUntil: Day?
    /// The council whose journey it is; nil where no file names it.
    package let council: Council?
    /// What the council set for itself.
    package let settings: Settings
    /// The bank holidays that are announced.
    package let bankHolidays: [BankHoliday]
    /// Records of every kind, as they stood.
    package let registers: Registers
    /// The posts and who filled them: what the workforce is counted from.
    package let establishment: Establishment
    /// The files it was read from, for what each holds and whether it could be read.
    package let files: [JourneyFile]
    /// The measures' points as the files give them, whatever the day: `recordedSeries(_:)` tells one as it was known.
    let seriesOfAllDays: [Series.Key: Series]
    /// Joint returns of several councils: what a member does not report itself may stand there.
    let jointReturns: [Council]
    /// What was worked out so far.
    let workings = Workings()

    /// The last month that had ended by the day and that the record speaks of: figures by month go no further.
    ///
    /// Clocks run on after the last entry, but a post that nobody has spoken of since is not known to be filled still.
    package var lastMonth: Month { Month(lastEndedBy: min(asAt, countedUntil ?? asAt)) }

    /// How long the record has said nothing by the day; nil where it goes on to that day or further.
    package var silence: RecordSilence? {
        recordEnds.flatMap { $0 < asAt ? RecordSilence(since: $0, days: $0.days(until: asAt)) : nil }
    }

    init(_ record: Record, on day: Day) {
        asAt = day
        recordEnds = record.ends
        countedUntil = record.countedUntil ?? record.ends
        council = record.council?.known(on: day)
        settings = record.settings
        bankHolidays = record.bankHolidays
        registers = record.registers.known(on: day)
        establishment = Establishment(record.registers.establishmentRows, on: day)
        files = record.files
        seriesOfAllDays = record.series
        jointReturns = registers[Council.self].filter(\.isJoint)
    }

    /// The same record as it stood on an earlier day; `standing(onEarlier:)` is for everybody else.
    init(_ later: Journey, onEarlier day: Day) {
        asAt = day
        recordEnds = later.recordEnds
        countedUntil = later.countedUntil
        council = later.council?.known(on: day)
        settings = later.settings
        bankHolidays = later.bankHolidays
        registers = later.registers.known(on: day)
        establishment = Establishment(later.registers.establishmentRows, on: day)
        files = later.files
        seriesOfAllDays = later.seriesOfAllDays
        jointReturns = later.jointReturns
    }
}
