import ImprovementJourney
import JSON
import Testing

@testable import JourneyFiles

@Suite struct RoundTripTests {
    @Test func `the full sample has no fault and no warning`() {
        let reading = JourneyFolder.read(files: FullSample.files)
        #expect(reading.problems.map(\.description) == [])
        #expect(reading.record.files.count == 16)
        #expect(reading.record.files.allSatisfy { $0.fault == nil })
        #expect(reading.record.ends == Day("2019-07-31"))
    }

    @Test(arguments: JourneySubject.allCases)
    func `the full sample has every key of every record`(subject: JourneySubject) throws {
        let text = try #require(FullSample.files.first { $0.name == "\(subject.rawValue).json" }?.text)
        // Some keys of what every file may have stand in another subject's file: look in all for those.
        let own = try JSONDocument(Array(text.utf8))
        let all = try FullSample.files.map { try JSONDocument(Array($0.text.utf8)) }
        for field in subject.shape.fields.map(\.form) {
            let holders = subject.ownFields.contains { $0.form.key == field.key } ? [own] : all
            let values = holders.compactMap { document in
                document.member(Array(field.key.utf8), of: 0).map { (document, $0) }
            }
            #expect(!values.isEmpty, "\(field.key)")
            expectEveryKey(of: field.form, in: values)
        }
    }

    private func expectEveryKey(of form: Form, in values: [(JSONDocument, Int)]) {
        switch form {
        case .list(let element):
            let elements = values.flatMap { document, node in
                var places: [(JSONDocument, Int)] = []
                var place = node + 1
                while place < document.end(of: node) {
                    places.append((document, place))
                    place = document.end(of: place)
                }
                return places
            }
            expectEveryKey(of: element, in: elements)
        case .record(let record):
            for field in record.fields {
                let inner = values.compactMap { document, node in
                    document.member(Array(field.key.utf8), of: node).map { (document, $0) }
                }
                let mayInherit = if case .inherited = field.presence { true } else { false }
                #expect(mayInherit || !inner.isEmpty, "\(record.name): \(field.key)")
                expectEveryKey(of: field.form, in: inner)
            }
        default: break
        }
    }

    @Test func `what is written reads back the same, and writes the same again`() throws {
        let first = JourneyFolder.read(files: FullSample.files).record
        let texts = JourneySubject.allCases.map { subject in
            (name: "\(subject.rawValue).json", text: written(subject, first))
        }
        let reading = JourneyFolder.read(files: texts)
        #expect(reading.problems.map(\.description) == [])
        let second = reading.record
        for (subject, text) in zip(JourneySubject.allCases, texts) { #expect(written(subject, second) == text.text) }

        #expect(second.council == first.council)
        #expect(second.council?.title == "Ćwmï-on-児 Council 🏛")
        #expect(second.settings == first.settings)
        #expect(second.settings.closureDays.count == 2)
        #expect(Array(second.sources) == Array(first.sources))
        #expect(Array(second.events) == Array(first.events))
        #expect(Array(second.inspections) == Array(first.inspections))
        #expect(Array(second.interventions) == Array(first.interventions))
        #expect(Array(second.actions) == Array(first.actions))
        #expect(Array(second.meetings) == Array(first.meetings))
        #expect(Array(second.partners) == Array(first.partners))
        #expect(Array(second.courtCases) == Array(first.courtCases))
        #expect(Array(second.challenges) == Array(first.challenges))
        #expect(Array(second.services) == Array(first.services))
        #expect(Array(second.teams) == Array(first.teams))
        #expect(Array(second.posts) == Array(first.posts))
        #expect(Array(second.workers) == Array(first.workers))
        #expect(Array(second.academyCohorts) == Array(first.academyCohorts))
        #expect(Array(second.regions) == Array(first.regions))
        #expect(Array(second.councils) == Array(first.councils))
        #expect(Array(second.payCaps) == Array(first.payCaps))
        #expect(Array(second.placements) == Array(first.placements))
        #expect(Array(second.staffSharing) == Array(first.staffSharing))
        #expect(Array(second.enquiries) == Array(first.enquiries))
        #expect(Array(second.commitments) == Array(first.commitments))
        #expect(Array(second.claims) == Array(first.claims))
        #expect(second.measures.map(\.id) == first.measures.map(\.id))
        #expect(second.series.keys == first.series.keys)
        for (key, series) in first.series {
            #expect(second.series[key]?.points == series.points)
            #expect(second.series[key]?.first == series.first)
            #expect(second.series[key]?.restatements == series.restatements)
            #expect(second.series[key]?.rebases == series.rebases)
            #expect(second.series[key]?.knownAfterDays == series.knownAfterDays)
            #expect(second.series[key]?.publishedEvery == series.publishedEvery)
            #expect(second.series[key]?.editions == series.editions)
        }
    }

    /// The file of a subject, with what any file may hold in the journey's own.
    private func written(_ subject: JourneySubject, _ record: Record) -> String {
        var part = record
        if subject != .journey {
            part[Source.self] = Register()
            part[Measure.self] = Register()
            part.series = [:]
            part[JourneyEvent.self] = Register()
        }
        return JourneyWriter.text(subject: subject, part: part, defaultSource: "own")
    }

    @Test func `a series reads as its points`() throws {
        let record = JourneyFolder.read(files: FullSample.files).record
        let referrals = try #require(record.series[Series.Key("referrals")])
        #expect(
            referrals.points.map(\.value) == [
                .number(100), .missing(.notReported), .missing(.suppressed), .number(120),
            ])
        #expect(referrals.knownAfterDays == 14)
        #expect(referrals.publishedEvery == .quarterly)
        let edition = Series.Edition(
            from: Period("2019-02", cadence: .monthly),
            to: try #require(Period("2019-03", cadence: .monthly)), published: try #require(Day("2019-05-02")))
        #expect(referrals.editions == [edition])
        #expect(referrals.restatements.first?.earlier == Point(.number(90), numerator: 9, denominator: 10))
        #expect(referrals.rebases.first?.from == Period("2019-03", cadence: .monthly))
        // 50 of 10,000 is 50 per 10,000; a part that is missing is not reported; of nothing there is no rate.
        let rate = try #require(record.series[Series.Key("rate", .england)])
        #expect(rate.points.map(\.value) == [.number(50), .missing(.notReported), .missing(.notApplicable)])
        #expect(rate.first == Period("2017", cadence: .yearToMarch))
        #expect(rate.source == "statistics")
        let visits = try #require(record.series[Series.Key("visits", .team("assessment-1"))])
        #expect(visits.points.map(\.value) == [.number(0.8), .number(0.9)])
        let census = try #require(record.series[Series.Key("census", .otherCouncil("E2"))])
        #expect(census.first == Period("2017", cadence: .yearToSeptember))
        #expect(record.claims["c1"]?.period == Period("2018", cadence: .yearToSeptember))
    }

    @Test func `a written file is readable, with one record on a line where it fits`() {
        var part = Record(ends: Day(daysSince1970: 0))
        part[Service.self] = Register([Service(id: "assessment", title: "Assessment")])
        if let opened = Day("2013-01-01") {
            part[Team.self] = Register([
                Team(id: "assessment-1", title: "Assessment 1", service: "assessment", opened: opened, source: "own")
            ])
        }
        #expect(
            JourneyWriter.text(subject: .teams, part: part, defaultSource: "own") == """
                {
                  "source": "own",
                  "services": [
                    { "id": "assessment", "title": "Assessment" }
                  ],
                  "teams": [
                    { "id": "assessment-1", "title": "Assessment 1", "service": "assessment", "opened": "2013-01-01" }
                  ]
                }

                """)
    }

    @Test func `a value is left out where it follows from its parts, also by a measure that another file defines`()
        throws
    {
        let record = JourneyFolder.read(files: FullSample.files).record
        let rate = try #require(record.series[Series.Key("rate", .england)])
        var part = Record(ends: Day(daysSince1970: 0))
        part.series = [rate.key: rate]
        let alone = JourneyWriter.text(subject: .teams, part: part)
        #expect(alone.contains("values"))
        let besides = JourneyWriter.text(subject: .teams, part: part, measures: record.measures)
        #expect(besides.contains("numerators"))
        #expect(!besides.contains("values"))
    }
}
