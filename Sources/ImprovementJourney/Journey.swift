/// A council's improvement as it stood on one day; `Record.standing(on:)` makes it.
///
/// Panels and rules are given a journey and see nothing that was not known on its day. It never changes, so what is
/// worked out of it (groupings, derived series, what needs attention) is worked out when it is first asked for and kept.
package struct Journey: RegisterHolder {
    /// The day on which the journey stands.
    package let asAt: Day
    /// The council whose journey it is; nil where no file names it.
    package let council: Council?
    /// What the council set for itself.
    package let settings: Settings
    /// Records of every kind, as they stood.
    package let registers: Registers
    /// The posts and who filled them: what the workforce is counted from.
    package let establishment: Establishment
    /// The files it was read from, for what each holds and whether it could be read.
    package let files: [JourneyFile]
    /// The measures' points as the files give them, whatever the day: `recordedSeries(_:)` tells one as it was known.
    let seriesOfAllDays: [Series.Key: Series]
    /// What was worked out so far.
    let workings = Workings()

    init(_ record: Record, on day: Day) {
        asAt = day
        council = record.council
        settings = record.settings
        registers = record.registers.known(on: day)
        establishment = Establishment(record.registers.establishmentRows, on: day)
        files = record.files
        seriesOfAllDays = record.series
    }
}
