import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `A joint return` {
    private let census = Measure.ID("agency-share-census")
    private let joint = Council.ID("E06999001+E06999002")
    private let county = Council.ID("E10999001")

    private func journey(on day: String = "2024-06-30") throws -> Journey {
        let reading = FieldFolder.read("joint-return")
        #expect(reading.told == [])
        return reading.record.standing(on: try #require(Day(day)))
    }

    @Test func `keeps its figure, and the own figure says that it is reported jointly`() throws {
        let journey = try journey()
        let own = try #require(journey.series(census))
        #expect(own.points.suffix(3).map(\.value) == Array(repeating: .missing(.reportedJointly), count: 3))
        #expect(journey.series(census, .otherCouncil(joint))?.numbers == [nil, nil, 0.26, 0.273, 0.267])
        // Before the council there was nothing to report, jointly or not.
        #expect(own.points.first?.value == .missing(.didNotExist))
    }

    @Test func `is said of the periods known on the day alone`() throws {
        // The figure of the year to 30 September 2022 is known on that day.
        let journey = try journey(on: "2022-09-30")
        #expect(journey.series(census)?.points.map(\.value).last == .missing(.reportedJointly))
        #expect(journey.series(census)?.points.count == 4)
    }

    @Test func `is no council among others, nor is one that has ended`() throws {
        let journey = try journey()
        #expect(journey.comparedCouncils.members.isEmpty)
        #expect(Set(journey.areasThatAreNoCouncil.map(\.id)) == [joint, county])
        #expect(journey.jointReturns(with: "E06999002").map(\.id) == [joint])
        // Before April 2021 the county was a council; on 30 September 2020 its figure was 25%.
        let before = try self.journey(on: "2020-09-30")
        #expect(before.councils[county].map { before.hasEnded($0) } == false)
        #expect(before.series(census, .otherCouncil(county))?.numbers == [0.27, 0.25])
    }

    @Test func `may be named by its members, and a council by its end`() throws {
        var record = FieldFolder.read("joint-return").record
        record[Council.self] = Register([
            Council(id: "both", title: "Both", members: ["E06999002", "E06999001"], source: "own"),
            Council(id: "old", title: "Old", until: StatedDate("2023-04-01"), source: "own"),
            Council(id: "other", title: "Other", source: "own"),
        ])
        func standing(_ day: String) throws -> Journey { record.standing(on: try #require(Day(day))) }
        #expect(try standing("2023-03-31").comparedCouncils.members.map(\.id) == ["old", "other"])
        #expect(try standing("2023-04-01").comparedCouncils.members.map(\.id) == ["other"])
        #expect(try standing("2023-04-01").jointReturns(with: "E06999002").map(\.id) == ["both"])
    }

    @Test func `hides no figure that the council reports itself`() throws {
        var record = FieldFolder.read("joint-return").record
        record.series[Series.Key(census)]?.points[4] = Point(.number(0.2))
        let journey = record.standing(on: try #require(Day("2024-06-30")))
        #expect(journey.series(census)?.points.map(\.value).last == .number(0.2))
    }
}
