import Testing

@testable import ImprovementJourney

@Suite struct `Registers of every kind` {
    private static let cohort = AcademyCohort(
        id: "2013", title: "First", began: day("2013-09-01"), places: 8, source: "council")
    private static let service = Service(id: "s", title: "Assessment")

    private static let registers: Registers = {
        var registers = Registers()
        registers[AcademyCohort.self].insert(cohort)
        registers[Service.self].insert(service)
        return registers
    }()

    @Test func `records of one kind do not stand among another's`() {
        #expect(Array(Self.registers[AcademyCohort.self]) == [Self.cohort])
        #expect(Array(Self.registers[Service.self]) == [Self.service])
        #expect(Self.registers[Team.self].isEmpty)
    }

    @Test func `taking others adds what is new and keeps what was there first`() {
        var others = Registers()
        others[AcademyCohort.self] = Register([
            AcademyCohort(id: "2013", title: "Another", began: day("2013-10-01"), places: 9, source: "council"),
            AcademyCohort(id: "2014", title: "Second", began: day("2014-09-01"), places: 9, source: "council"),
        ])
        others[Region.self].insert(Region(id: "E1", title: "East"))
        var all = Self.registers
        all.take(others)
        #expect(all[AcademyCohort.self].map(\.title) == ["First", "Second"])
        #expect(all[Region.self].map(\.title) == ["East"])
        #expect(all[Service.self].count == 1)
    }

    @Test func `all move to a day, and what has no date stays`() {
        let before = Self.registers.known(on: day("2013-08-31"))
        #expect(before[AcademyCohort.self].isEmpty)
        #expect(before[Service.self].count == 1)
        #expect(Self.registers.known(on: day("2013-09-01"))[AcademyCohort.self].count == 1)
    }

    @Test func `what is added to registers that stand on a day stands there too`() {
        var then = Self.registers.known(on: day("2013-08-31"))
        then[Service.self].insert(Service(id: "t", title: "Safeguarding"))
        #expect(then[Service.self].map(\.id) == ["s", "t"])
        #expect(then[AcademyCohort.self].isEmpty)
    }

    @Test func `one record is told as its register tells it`() {
        let before = Self.registers.known(on: day("2013-08-31"))
        #expect(before.record(Self.cohort.id) == nil)
        #expect(Self.registers.known(on: day("2013-09-01")).record(Self.cohort.id) == Self.cohort)
        #expect(Self.registers.record(Self.cohort.id) == Self.cohort)
    }

    @Test func `the last dated day is that of the latest record of any kind`() {
        #expect(Registers().lastDated == nil)
        var registers = Self.registers
        #expect(registers.lastDated == day("2013-09-01"))
        registers[Meeting.self].insert(
            Meeting(id: "m", on: day("2019-07-24"), title: "Board", decisions: [], source: "council"))
        #expect(registers.lastDated == day("2019-07-24"))
    }

    @Test func `the record ends with its latest figure where nothing is later`() {
        var record = Record()
        record.registers = Self.registers
        let key = Series.Key("referrals")
        record.series[key] = Series(
            key: key, first: period("2019-06", .monthly), points: [Point(.number(900))], source: "council",
            knownAfterDays: 14)
        // June 2019 ends on the 30th and is known 14 days later.
        record.setEnds()
        #expect(record.ends == day("2019-07-14"))
        // What is counted from records goes as far as they do: the cohort began in September 2013.
        #expect(record.standing(on: day("2019-07-31")).lastMonth == Month("2013-08"))
        // A record that names its day is told as of that day.
        record.opensAt = day("2019-05-31")
        record.setEnds()
        #expect(record.ends == day("2019-05-31"))
        #expect(record.standing(on: day("2019-07-31")).lastMonth == Month("2019-05"))
        #expect(record.standing(on: day("2019-07-31")).silence?.words == "last entry 31 May 2019, 61 days before")
        #expect(record.standing(on: day("2019-05-31")).silence == nil)
    }

    @Test func `what others published after the day that a record opens at does not keep it alive`() {
        var record = Record()
        record.insert(
            JourneyEvent(
                id: "trust", on: stated("2020-11-01"), knownFrom: day("2020-11-08"), title: "", text: "",
                panel: "board", source: "published"))
        // A council's own folder: the event is its last entry.
        record.setEnds()
        #expect(record.ends == day("2020-11-08"))
        record.opensAt = day("2019-07-31")
        record.setEnds()
        #expect(record.ends == day("2019-07-31"))
        #expect(record.standing(on: day("2020-12-31")).events.count == 1)
    }

    @Test(arguments: [
        (1, "1 day"), (91, "91 days"), (92, "3 months"), (730, "24 months"), (731, "2 years"), (2672, "7 years"),
    ])
    func `how long nothing was entered is told as exactly as it matters`(days: Int, words: String) {
        #expect(RecordSilence(since: day("2019-07-31"), days: days).span.text == words)
    }

    @Test func `a post that nobody has spoken of since is not counted on`() throws {
        var record = Record()
        record.insert(Team(id: "t", title: "Team", service: "s", opened: day("2018-01-01"), source: "council"))
        record.insert(
            Post(
                id: "p", team: "t", role: "Social worker", established: day("2018-01-01"),
                spells: [Spell(worker: "w", from: day("2018-01-01"), contract: .agency)],
                caseload: MonthlyCounts(first: try #require(Month("2018-01")), counts: [10, 11, 12]), source: "council")
        )
        record.setEnds()
        // The last caseload is of March 2018: no month after it has a share, on whatever day the reader stands.
        for asAt in ["2018-03-31", "2018-04-30", "2019-07-31"] {
            #expect(record.standing(on: day(asAt)).series(.agencyShare)?.last == period("2018-03", .monthly))
        }
    }
}
