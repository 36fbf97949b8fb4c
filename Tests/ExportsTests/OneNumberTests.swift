import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// One figure, one number: the same series, scope and time is the same number wherever it is shown on the same day.
///
/// Every page that can be reached is walked, with the attention list and the explanations; each figure in a summary, a
/// title, a cell, a reason or a chart says which series it comes from and for which time, and all that say the same are
/// held against each other.
@Suite struct OneNumberTests {
    static let shipped: Record = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(root + "/Data/northamptonshire", common: root + "/Data").record
    }()

    @Test(arguments: [
        "2013-06-30", "2014-04-30", "2014-12-06", "2015-03-31", "2016-04-30", "2016-12-31", "2017-09-30", "2018-03-15",
        "2018-10-31", "2019-01-31", "2019-05-31", "2019-07-31",
    ])
    func `on every page of the shipped record`(_ text: String) throws {
        var figures = Gathered()
        figures.walk(Self.shipped.standing(on: try #require(Day(text))), ofAKind: 6)
        #expect(figures.differences.isEmpty, "\(figures.differences.prefix(10))")
        #expect(figures.counted > 500)
    }

    @Test(arguments: ["2014-12-06", "2016-04-30", "2017-09-30", "2018-10-15", "2019-05-31", "2019-07-31"])
    func `a worker above the first year's limit is counted by the team as often as attention names one`(
        _ text: String
    ) throws {
        let journey = Self.shipped.standing(on: try #require(Day(text)))
        var named: [Team.ID: Int] = [:]
        for item in journey.attention.exceptions where item.rule == "protected-caseload" {
            guard case .record(let name) = item.record, let post = journey.posts[Post.ID(name.id)] else {
                Issue.record("\(item.reason) leads to no post")
                continue
            }
            named[post.team, default: 0] += 1
        }
        for state in journey.teamStates { #expect(state.protectedBreaches == named[state.team.id] ?? 0) }
    }

    @Test(arguments: ["2014-12-06", "2016-04-30", "2017-09-30", "2018-10-15", "2019-05-31", "2019-07-31"])
    func `as many teams are past a threshold on Teams as the attention list has rows of teams`(
        _ text: String
    ) throws {
        let journey = Self.shipped.standing(on: try #require(Day(text)))
        let rows = journey.attention.rows(in: .team)
        let panel = try #require(Panel.named("teams")).page(journey)
        #expect(rows.isEmpty || panel.summary.text.hasPrefix("\(rows.count) of "), "\(panel.summary.text)")
        for row in rows {
            guard case .team = row.subject else {
                Issue.record("\(row.subject.key) is no team")
                continue
            }
        }
    }

    /// A council that gives its teams' series itself, the last of them older than the last ended month.
    @Test func `where a council gives its teams' series, they stand under their own month everywhere`() throws {
        var record = Self.shipped
        let teams = Array(record.teams)
        let first = try #require(Period("2018-01", cadence: .monthly))
        for (place, team) in teams.enumerated() {
            for (measure, scale) in [(Measure.ID("agency-share"), 1.0), ("vacancy-share", 2.0)] {
                let key = Series.Key(measure, .team(team.id))
                // To May 2019: two months before the day.
                record.series[key] = Series(
                    key: key, first: first,
                    points: (0..<17).map { month in
                        let part = Double((place + month) % 9 + 1) * scale
                        return Point(.number(part / 20), numerator: part, denominator: 20)
                    }, source: team.source)
            }
        }
        let journey = record.standing(on: try #require(Day("2019-07-31")))
        var figures = Gathered()
        figures.walk(journey, ofAKind: 12)
        #expect(figures.differences.isEmpty, "\(figures.differences.prefix(10))")
        let state = try #require(journey.state(of: teams[0].id))
        #expect(state.agency.origin?.last == Period("2019-05", cadence: .monthly))
    }
}

/// The figures of pages, by the series and the time that they say they come from.
private struct Gathered {
    private var numbers: [Figure.Origin: (figure: Figure, place: String)] = [:]
    private(set) var counted = 0
    private(set) var differences: [String] = []

    mutating func walk(_ journey: Journey, ofAKind limit: Int) {
        let earlier = [-1, -12].map { Destination.since(journey.asAt.adding(months: $0)) }
        var waiting = [.clocks] + Panel.all.map { Destination.panel($0.id) } + earlier
        var seen = Set(waiting)
        var ofKind: [String: Int] = [:]
        var next = 0
        while next < waiting.count {
            let destination = waiting[next]
            next += 1
            guard let page = destination.page(in: journey) else { continue }
            take(page, at: "\(destination)")
            for row in page.sections.flatMap({ $0.table?.rows ?? [] }) {
                for key in row.cells.compactMap(\.subject) { explain(key, journey) }
                guard let leads = row.destination, seen.insert(leads).inserted else { continue }
                let kind =
                    if case .record(let name) = leads { name.noun } else { "\(leads)".prefix { $0 != "(" }.description }
                ofKind[kind, default: 0] += 1
                // Teams and measures are where figures meet: all of them.
                if kind == "team" || kind == "measure" || ofKind[kind, default: 0] <= limit { waiting.append(leads) }
            }
        }
        for row in journey.attention.rows {
            for sentence in [row.title, row.words] + row.exceptions.map(\.reason) {
                for figure in sentence.figures { take(figure, at: "attention: \(row.title)") }
            }
        }
    }

    private var explained: Set<Series.Key> = []

    private mutating func explain(_ key: Series.Key, _ journey: Journey) {
        guard explained.insert(key).inserted, let explanation = MeasureExplanation(key, in: journey) else { return }
        take(explanation.page, at: "explain \(key)")
    }

    private mutating func take(_ page: Page, at place: String) {
        for sentence in [page.title, page.summary] + page.answers + page.sections.map(\.title) {
            for figure in sentence.figures { take(figure, at: place) }
        }
        for section in page.sections {
            for block in section.blocks {
                switch block {
                case .paragraph(let sentence, _): for figure in sentence.figures { take(figure, at: place) }
                case .table(let table):
                    for row in table.rows {
                        for figure in row.cells.flatMap(\.figures) {
                            take(figure, at: "\(place), \(section.id) \(row.id)")
                        }
                    }
                case .timeChart(let chart):
                    guard let key = chart.series else { continue }
                    for point in chart.points {
                        let origin = Figure.Origin(key, last: point.period)
                        take(Figure(point.value, unit: chart.unit, origin: origin), at: "\(place), chart", parts: false)
                    }
                case .stepChart: break
                }
            }
        }
    }

    private mutating func take(_ figure: Figure, at place: String, parts: Bool = true) {
        guard let origin = figure.origin else { return }
        counted += 1
        guard let known = numbers[origin] else {
            numbers[origin] = (figure, place)
            return
        }
        let isSame =
            switch (known.figure.value, figure.value) {
            case (.number(let left), .number(let right)): (left - right).magnitude <= 1e-9 * max(1, left.magnitude)
            case (let left, let right): left == right
            }
        if !isSame {
            differences.append(
                "\(origin.key.measure) \(origin.key.scope) \(origin.last) (\(origin.periods)): "
                    + "\(known.figure.text) at \(known.place), \(figure.text) at \(place)")
        }
        if known.figure.numerator == nil, parts { numbers[origin] = (figure, place) }
    }
}
