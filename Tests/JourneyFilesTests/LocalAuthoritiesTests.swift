import ImprovementJourney
import Testing

@testable import JourneyFiles

/// The list of councils that comes with the program.
@Suite struct LocalAuthoritiesTests {
    private let record: Record

    init() {
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data"
        record = JourneyFolder.read(files: [], common: data).record
    }

    @Test func `it has the 153 councils of today and the five that ended since 2013`() {
        let ended = record.localAuthorities.filter { $0.lastYear != nil }
        #expect(record.localAuthorities.count - ended.count == 153)
        // Bournemouth, Poole and Dorset in 2019, Northamptonshire in 2021, Cumbria in 2023.
        #expect(Set(ended.map(\.number)) == ["837", "836", "835", "928", "909"])
        #expect(Set(record.localAuthorities.map(\.number)).count == record.localAuthorities.count)
        #expect(Set(record.localAuthorities.map(\.region)).count == 9)
    }

    @Test func `a council is found by its code, an earlier code, and the Department's number`() {
        #expect(record.localAuthority("E06000032")?.title == "Luton")
        #expect(record.localAuthority("821")?.title == "Luton")
        // Buckinghamshire became a unitary council in 2020, Sheffield got another code in 2025.
        #expect(record.localAuthority("E10000002")?.id == "E06000060")
        #expect(record.localAuthority("e08000019")?.id == "E08000039")
        #expect(record.localAuthority("999") == nil)
    }

    @Test func `each edition has ten neighbours of the list, and what follows a council names it`() throws {
        for authority in record.localAuthorities {
            for edition in authority.neighbours {
                #expect(edition.members.count == 10, "\(authority.title) \(edition.edition)")
                for member in edition.members {
                    #expect(record.localAuthorities[member.id] != nil && member.id != authority.id)
                }
            }
            for predecessor in authority.predecessors {
                #expect(record.localAuthorities[predecessor]?.lastYear != nil)
            }
        }
        let luton = try #require(record.localAuthority("821"))
        // The tool of 2025 has for 821: 871, 874, 331, 313, 312, 856, 307, 333, 852, 301, all close.
        let day = try #require(Day("2025-01-01"))
        let newest = try #require(luton.neighbours(on: day))
        #expect(newest.edition == 2025)
        let numbers = newest.members.map { record.localAuthorities[$0.id]?.number ?? "" }
        #expect(numbers == ["871", "874", "331", "313", "312", "856", "307", "333", "852", "301"])
        #expect(Set(newest.members.map(\.closeness)) == ["close"])
    }

    @Test func `the county of Northamptonshire stands in the edition of 2021 alone, its successors in both`() {
        #expect(record.localAuthority("928")?.neighbours.map(\.edition) == [2021])
        #expect(record.localAuthority("940")?.neighbours.map(\.edition) == [2021, 2025])
        #expect(record.localAuthority("941")?.predecessors == ["E10000021"])
    }
}
