import SeededRandomness
import Testing

@testable import ImprovementJourney

extension Record {
    fileprivate mutating func add(_ added: Series) { series[added.key] = added }
}

struct DisclosureTests {
    /// A team of so many social workers since 2013.
    private static func addTeam(_ name: String, workers: Int, service: String = "s1", to record: inout Record) {
        let opened = day("2013-01-01")
        record.insert(
            Team(id: Team.ID(name), title: name, service: Service.ID(service), opened: opened, source: "council"))
        for number in 0..<workers {
            record.insert(
                Post(
                    id: Post.ID("\(name)-\(number)"), team: Team.ID(name), role: "social worker", established: opened,
                    fullTimeEquivalent: 1,
                    spells: [
                        Spell(
                            worker: Worker.ID("W-\(name)-\(number)"), from: opened, contract: .permanent,
                            hourlyRate: nil)
                    ], source: "council"))
        }
    }

    private static func measure(
        _ id: String, _ unit: MeasureUnit = .count, counts: Figure.Counted = .children, cadence: Cadence = .monthly
    ) -> Measure {
        Measure(
            id: Measure.ID(id), title: id, definition: "", unit: unit, counts: counts, polarity: .neutral,
            cadence: cadence,
            panel: "practice", source: "council")
    }

    private static func series(
        _ counts: [Int], of measure: String, _ scope: Scope = .council, category: String? = nil,
        first: String = "2019-01",
        restatements: [Series.Restatement] = [], source: Source.ID = "council"
    ) -> Series {
        Series(
            key: Series.Key(Measure.ID(measure), scope, category: category), first: Period(month(first)),
            points: counts.map { Point(.number(Double($0))) }, source: source, restatements: restatements)
    }

    private static func shares(
        _ parts: [(Int, Int)], of measure: String, _ scope: Scope = .council, source: Source.ID = "council"
    ) -> Series {
        Series(
            key: Series.Key(Measure.ID(measure), scope), first: Period(month("2019-01")),
            points: parts.map {
                Point(.number(Double($0.0) / Double($0.1)), numerator: Double($0.0), denominator: Double($0.1))
            }, source: source)
    }

    private static func tells(
        _ disclosure: Disclosure, _ journey: Journey, _ measure: String, _ scope: Scope = .council,
        category: String? = nil, in monthText: String = "2019-01", periods: Int = 1
    ) -> Bool {
        disclosure.tells(
            journey.figure(
                Series.Key(Measure.ID(measure), scope, category: category), endingWith: Period(month(monthText)),
                periods: periods))
    }

    @Test func `a count of 1 to 5 is hidden, with the smallest other that its total would give it away by`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.add(Self.series([60], of: "m"))
        for (category, count) in [("a", 3), ("b", 0), ("c", 7), ("d", 50)] {
            record.add(Self.series([count], of: "m", category: category))
        }
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        // 3 is small; alone it would be 60 - 0 - 7 - 50. With 7 it is one of 3 + 7 = 10, at least 6 and 2 hidden + 1.
        let told = ["a", "b", "c", "d"].filter { Self.tells(disclosure, journey, "m", category: $0) }
        #expect(told == ["b", "d"])
        #expect(Self.tells(disclosure, journey, "m"))
    }

    @Test func `a share goes with a small part, a small rest or a small whole`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("s", .share))
        // Numerator 3; rest 40 - 38 = 2; denominator 4; and one that is told: 10, 30 and 40.
        record.add(Self.shares([(3, 40), (38, 40), (2, 4), (10, 40)], of: "s"))
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        let told = ["2019-01", "2019-02", "2019-03", "2019-04"].filter { Self.tells(disclosure, journey, "s", in: $0) }
        #expect(told == ["2019-04"])
    }

    @Test func `a share of which nobody recorded the parts is hidden, unless it is published`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("own", .share))
        record.insert(Self.measure("public", .share))
        for (measure, source) in [("own", "council"), ("public", "published")] {
            record.add(
                Series(
                    key: Series.Key(Measure.ID(measure)), first: Period(month("2019-01")),
                    points: [Point(.number(0.4))],
                    source: Source.ID(source)))
        }
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        #expect(!Self.tells(disclosure, journey, "own"))
        #expect(Self.tells(disclosure, journey, "public"))
    }

    @Test func `several periods together are hidden where one of them is`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.add(Self.series([20, 3, 20, 20], of: "m"))
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        // January to March hold February's 3; March and April do not.
        #expect(!Self.tells(disclosure, journey, "m", in: "2019-03", periods: 3))
        #expect(Self.tells(disclosure, journey, "m", in: "2019-04", periods: 2))
    }

    @Test func `what is worked out on a page is not told, for it may rest on what is hidden`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.add(Self.series([20], of: "m"))
        let disclosure = Disclosure(of: record.journey)
        #expect(!disclosure.tells(Figure(count: 20, of: .children)))
        // It says where it is from, and says something else.
        let origin = Figure.Origin(Series.Key("m"), last: Period(month("2019-01")))
        #expect(!disclosure.tells(Figure(.number(17), unit: .count, counts: .children, origin: origin)))
    }

    @Test func `nothing is told of a team of five, and its figures cannot be had from the others'`() {
        var record = Record.test(ends: "2019-07-31")
        for (team, workers) in [("five", 5), ("six", 6), ("seven", 7)] {
            Self.addTeam(team, workers: workers, to: &record)
        }
        record.insert(Self.measure("m"))
        record.add(Self.series([120], of: "m"))
        for (team, count) in [("five", 40), ("six", 30), ("seven", 50)] {
            record.add(Self.series([count], of: "m", .team(Team.ID(team))))
        }
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        #expect(disclosure.teamsLeftOut == ["five"])
        // 120 - 30 - 50 would be the five's 40; the six's 30 is the smallest that goes with it.
        #expect(
            ["five", "six", "seven"].filter { Self.tells(disclosure, journey, "m", .team(Team.ID($0))) } == ["seven"])
    }

    @Test func `a team whose workers nobody recorded is left out as a small one is`() {
        var record = Record.test(ends: "2019-07-31")
        Self.addTeam("unknown", workers: 0, to: &record)
        #expect(Disclosure(of: record.journey).teamsLeftOut == ["unknown"])
    }

    @Test func `a number that is hidden does not stand under another name`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.insert(Self.measure("s", .share))
        // The share's part above the line is category b's count, month by month.
        record.add(Self.series([3, 4, 2], of: "m", category: "a"))
        record.add(Self.series([20, 21, 22], of: "m", category: "b"))
        record.add(Self.shares([(20, 60), (21, 61), (22, 62)], of: "s"))
        let journey = record.journey
        #expect(!Self.tells(Disclosure(of: journey), journey, "s", in: "2019-02"))
    }

    @Test func `a year is hidden with the month that it would give away`() {
        var record = Record.test(ends: "2019-12-31")
        record.insert(Self.measure("m"))
        record.insert(Self.measure("y", cadence: .yearToMarch))
        record.add(Self.series([20, 20, 20, 20, 20, 20, 20, 3, 20, 20, 20, 20], of: "m", first: "2018-04"))
        record.add(
            Series(
                key: Series.Key("y"), first: period("2019", .yearToMarch), points: [Point(.number(223))],
                source: "council"))
        let journey = record.journey
        #expect(
            !Disclosure(of: journey).tells(journey.figure(Series.Key("y"), endingWith: period("2019", .yearToMarch))))
    }

    @Test func `what an earlier paper hid stays hidden, and so does what would give it away now`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.add(Self.series([60], of: "m"))
        for (category, count) in [("a", 8), ("b", 20), ("c", 32)] {
            record.add(Self.series([count], of: "m", category: category))
        }
        let journey = record.journey
        let before: Set = [DisclosureCell(Series.Key("m", .council, category: "a"), Period(month("2019-01")))]
        let disclosure = Disclosure(of: journey, hiddenBefore: before)
        #expect(["a", "b", "c"].filter { Self.tells(disclosure, journey, "m", category: $0) } == ["c"])
        #expect(disclosure.hidden.isSuperset(of: before))
    }

    @Test func `a number that was stated anew as a small one takes its neighbours of the period with it`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Self.measure("m"))
        record.add(Self.series([70], of: "m"))
        let restated = Series.Restatement(
            period: Period(month("2019-01")), earlier: Point(.number(9)), on: day("2019-06-01"), reason: "counted twice"
        )
        record.add(Self.series([4], of: "m", category: "a", restatements: [restated]))
        for (category, count) in [("b", 20), ("c", 46)] {
            record.add(Self.series([count], of: "m", category: category))
        }
        let journey = record.journey
        let disclosure = Disclosure(of: journey)
        // A paper of May told 9, 20 and 46: told again, 70 - 20 - 46 would be the 4.
        #expect(["a", "b", "c"].allSatisfy { !Self.tells(disclosure, journey, "m", category: $0) })
        #expect(!Self.tells(disclosure, journey, "m"))
    }

    @Test func `nobody works out a number of 1 to 5 from six papers of a journey`() {
        for seed in UInt64(1)...4 {
            var chance = SeededNumbers(seed: seed)
            let record = Self.randomRecord(&chance)
            var adversary = Adversary()
            var kept: Set<DisclosureCell> = []
            for monthNumber in 2...7 {
                let journey = record.standing(on: Month(ordinal: month("2019-01").ordinal + monthNumber - 1).lastDay)
                let disclosure = Disclosure(of: journey, hiddenBefore: kept)
                kept = disclosure.hidden
                Self.read(journey, disclosure, &adversary)
            }
            let truth = Self.truth(record.journey)
            let found = adversary.workedOut().filter { name, number in
                (1...5).contains(number.rounded()) && truth[name].map { abs($0 - number) < 0.001 } ?? false
            }
            #expect(found.isEmpty, "seed \(seed): \(found)")
            #expect(!adversary.told.contains { (1...5).contains($0.value) }, "seed \(seed)")
            #expect(!adversary.told.isEmpty, "seed \(seed): a paper that tells nothing is safe, and no paper")
        }
    }

    private static let categories = ["a", "b", "c", "d"]

    /// Five teams of two services, a count by team and category that adds up, and a share by team.
    private static func randomRecord(_ chance: inout SeededNumbers) -> Record {
        var record = Record.test(ends: "2019-07-31")
        record.insert(measure("m"))
        record.insert(measure("s", .share))
        let teams = (1...5).map { "t\($0)" }
        for (place, team) in teams.enumerated() {
            addTeam(
                team, workers: Int.random(in: 4...12, using: &chance), service: place < 2 ? "s1" : "s2", to: &record)
        }
        let most = [8, 15, 40][Int.random(in: 0..<3, using: &chance)]
        var counts: [String: [[Int]]] = [:]
        var parts: [String: [(Int, Int)]] = [:]
        for team in teams {
            counts[team] = categories.map { _ in
                (0..<7).map { _ in chance.oneIn(6) ? 0 : Int.random(in: 0...most, using: &chance) }
            }
            parts[team] = (0..<7).map { _ in
                let whole = Int.random(in: 1...(most * 3), using: &chance)
                return (Int.random(in: 0...whole, using: &chance), whole)
            }
        }
        func add(_ scope: Scope, _ teams: [String]) {
            let own = teams.compactMap { counts[$0] }
            let byCategory = categories.indices.map { category in
                (0..<7).map { month in own.reduce(0) { $0 + $1[category][month] } }
            }
            for (place, category) in categories.enumerated() {
                record.add(series(byCategory[place], of: "m", scope, category: category))
            }
            record.add(series((0..<7).map { month in byCategory.reduce(0) { $0 + $1[month] } }, of: "m", scope))
            let ownParts = teams.compactMap { parts[$0] }
            record.add(
                shares(
                    (0..<7).map { month in
                        (ownParts.reduce(0) { $0 + $1[month].0 }, ownParts.reduce(0) { $0 + $1[month].1 })
                    }, of: "s", scope))
        }
        for team in teams { add(.team(Team.ID(team)), [team]) }
        add(.service("s1"), Array(teams[..<2]))
        add(.service("s2"), Array(teams[2...]))
        add(.council, teams)
        return record
    }

    private static func name(_ key: Series.Key, _ period: Period, _ part: String = "", _ periods: Int = 1) -> String {
        "\(key.measure) \(key.scope) \(key.category ?? "-") \(period) \(periods) \(part)"
    }

    private static let scopes: [Scope] =
        [.council, .service("s1"), .service("s2")] + (1...5).map { .team(Team.ID("t\($0)")) }

    private static var keys: [Series.Key] {
        scopes.flatMap { scope in
            [Series.Key("m", scope), Series.Key("s", scope)] + categories.map { Series.Key("m", scope, category: $0) }
        }
    }

    private static func months(_ journey: Journey) -> [Period] {
        let first = month("2019-01").ordinal
        return (first...journey.lastMonth.ordinal).map { Period(Month(ordinal: $0)) }
    }

    private static func truth(_ journey: Journey) -> [String: Double] {
        var truth: [String: Double] = [:]
        for key in keys {
            for period in months(journey) {
                let figure = journey.figure(key, endingWith: period)
                truth[name(key, period)] = figure.value.number
                truth[name(key, period, "part")] = figure.numerator
                truth[name(key, period, "rest")] = (figure.denominator ?? 0) - (figure.numerator ?? 0)
            }
        }
        return truth
    }

    /// All that a paper of a day can tell: every figure of every period, and of three periods together.
    private static func read(_ journey: Journey, _ disclosure: Disclosure, _ adversary: inout Adversary) {
        for key in keys {
            for period in months(journey) {
                for periods in [1, 3] {
                    let figure = journey.figure(key, endingWith: period, periods: periods)
                    guard figure.value.number != nil, disclosure.tells(figure) else { continue }
                    if let numerator = figure.numerator, let denominator = figure.denominator {
                        adversary.learn(name(key, period, "part", periods), numerator)
                        adversary.learn(name(key, period, "rest", periods), denominator - numerator)
                    } else if let number = figure.value.number {
                        adversary.learn(name(key, period, "", periods), number)
                    }
                }
            }
        }
        for period in months(journey) {
            for (key, part) in [(Series.Key("m"), ""), (Series.Key("s"), "part"), (Series.Key("s"), "rest")] {
                func names(_ scopes: some Sequence<Scope>, _ category: String? = nil) -> [String] {
                    scopes.map { name(Series.Key(key.measure, $0, category: category), period, part) }
                }
                for category in [nil] + (part.isEmpty ? categories.map(Optional.some) : []) {
                    let whole = name(Series.Key(key.measure, .council, category: category), period, part)
                    adversary.learn(whole, isSumOf: names(scopes[1...2], category))
                    for (place, teams) in [(1, scopes[3...4]), (2, scopes[5...7])] {
                        adversary.learn(names([scopes[place]], category)[0], isSumOf: names(teams, category))
                    }
                }
                for scope in scopes where part.isEmpty {
                    adversary.learn(
                        name(Series.Key("m", scope), period),
                        isSumOf: categories.map { name(Series.Key("m", scope, category: $0), period) })
                }
                for scope in scopes {
                    let key = Series.Key(key.measure, scope)
                    adversary.learn(
                        name(key, period, part, 3), isSumOf: (0..<3).map { name(key, period.adding(-$0), part) })
                }
            }
        }
    }
}
