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
        var record = Record(ends: day("1970-01-01"))
        record.registers = Self.registers
        let key = Series.Key("referrals")
        record.series[key] = Series(
            key: key, first: period("2019-06", .monthly), points: [Point(.number(900))], source: "council",
            knownAfterDays: 14)
        // June 2019 ends on the 30th and is known 14 days later.
        #expect(record.lastDated == day("2019-07-14"))
    }
}
