import Documents
import ImprovementJourney
import JourneyFiles
import Testing

@testable import Panels

@Suite struct `The region panel` {
    /// Three councils signed by then, a fourth later; ours beside them.
    static func record() throws -> Record {
        var record = try Small.record("2019-07-31")
        record[Measure.self] = Register([
            Small.measure("agency-share-census", .share, .lowerIsBetter, panel: "region", cadence: .yearToSeptember),
            Small.measure("in-post-census", .fullTimeEquivalent, panel: "region", cadence: .yearToSeptember),
        ])
        for (id, signed, agency) in [
            ("A", "2015-08", 0.20), ("B", "2015-08", 0.10), ("C", "2015-08", nil), ("D", "2019-08", 0.01),
        ] as [(String, String, Double?)] {
            record.insert(
                Council(
                    id: Council.ID(id), title: "Council \(id)", signedMemorandum: StatedDate(signed),
                    source: "printed"))
            let scope = Scope.otherCouncil(Council.ID(id))
            try record.add(
                Series.Key("agency-share-census", scope), first: "2018", [agency], cadence: .yearToSeptember,
                source: Small.printed)
            try record.add(
                Series.Key("in-post-census", scope), first: "2018", [100], cadence: .yearToSeptember,
                source: Small.printed)
        }
        try record.add(
            Series.Key("agency-share-census"), first: "2018", [0.15], cadence: .yearToSeptember, source: Small.printed)
        record[PayCap.self] = Register([
            PayCap(
                id: "cap", role: "Social worker", hourlyRate: 31, from: try #require(StatedDate("2015-09")),
                source: "invented")
        ])
        func placement(_ id: Placement.ID, rate: Double, signed: String?, left: String?) throws -> Placement {
            Placement(
                id: id, council: "A", role: "Social worker", from: try #require(Day("2019-01-01")), hourlyRate: rate,
                signedOffBy: signed, leftCouncil: left == nil ? nil : "B", leftOn: left.flatMap { Day($0) },
                source: "invented")
        }
        record[Placement.self] = Register([
            try placement("within", rate: 31, signed: nil, left: "2017-12-31"),
            try placement("signed", rate: 33, signed: "The director", left: nil),
            try placement("barred", rate: 30, signed: nil, left: "2018-06-30"),
            try placement("unsigned", rate: 32.5, signed: nil, left: nil),
        ])
        return record
    }

    static func journey() throws -> Journey { try record().journey }

    @Test func `only those that had signed are ranked, a missing figure last and without a rank`() throws {
        let page = Panel.region.page(try Self.journey())
        #expect(try page.rows("councils") == ["B", "A", "C"])
        #expect(try page.texts("councils", "B") == ["Council B", "10.0%", "100.0"])
        #expect(try page.texts("ranks", "B") == ["Council B", "1/2 Q1"])
        #expect(try page.texts("councils", "A") == ["Council A", "20.0%", "100.0"])
        #expect(try page.texts("ranks", "A") == ["Council A", "2/2 Q3"])
        #expect(try page.texts("councils", "C") == ["Council C", "-", "100.0"])
        #expect(try page.texts("ranks", "C") == ["Council C", "-"])
    }

    @Test func `our council stands beside them, not among them`() throws {
        let page = Panel.region.page(try Self.journey())
        #expect(try page.texts("beside", "council") == ["Ünshire, \"County\" & City", "15.0%", "-"])
        #expect(try page.texts("beside", "better") == ["Of them better", "1 of 2", ""])
        // The middle of 20% and 10%.
        #expect(try page.texts("beside", "middle")[1] == "15.0%")
        #expect(page.summary.text.hasSuffix("15.0%, middle of the 3 councils 15.0%; 1 of 2 are better."))
    }

    @Test func `what breaks the memorandum comes first, with who signed`() throws {
        let page = Panel.region.page(try Self.journey())
        #expect(try page.rows("placements") == ["unsigned", "barred", "signed", "within"])
        #expect(
            try page.texts("placements", "unsigned") == [
                "Council A", "Social worker", "£32.50", "£31.00", "£1.50", "NOT SIGNED OFF", "",
                "1 of 2 broken", "unsigned",
            ])
        #expect(try page.texts("placements", "signed")[5] == "The director")
        #expect(try page.texts("placements", "barred")[6] == "BARRED")
        #expect(try page.texts("placements", "within")[6] == "free")
        #expect(try page.texts("caps", "cap").suffix(2) == ["4", "2"])
    }

    @Test func `ranks sort by place, and numbers of placements stay with the council's own staff`() throws {
        let page = Panel.region.page(try Self.journey())
        let ranks = try #require(try page.section("ranks").table)
        let order = RowOrder(column: "agency-share-census", isDescending: true).sorted([0, 1, 2], of: ranks)
        #expect(order.map { ranks.rows[$0].id } == ["A", "B", "C"])
        let placements = try #require(try page.section("placements").table)
        #expect(placements.columns.filter { $0.sensitivity == .internalOnly }.map(\.id) == ["placement"])
    }

    @Test func `a placement's page tells by how many days it came too soon`() throws {
        let page = try #require(Destination.record(Placement.ID("barred")).page(in: try Self.journey()))
        // Barred to 30 June 2019, placed on 1 January 2019: 180 days.
        #expect(try page.texts("placement", "Bar ends")[1] == "30 Jun 2019: placed 180 days too soon")
        #expect(page.tone == .concern)
        #expect(try page.texts("rules", "eastern-memorandum bar").prefix(2) == ["Bar", "BREACHED"])
        #expect(try page.texts("rules", "eastern-memorandum pay cap")[1] == "held")
    }

    @Test func `a council's page ranks it year by year, and ours has a page without a rank`() throws {
        let journey = try Self.journey()
        let other = try #require(Destination.record(Council.ID("A")).page(in: journey))
        #expect(try other.texts("ranks", "agency-share-census") == ["The agency-share-census", "2 of 2, Q3"])
        let own = try #require(Destination.record(Council.ID("E99")).page(in: journey))
        #expect(!own.sections.contains { $0.id == "ranks" })
        #expect(own.summary.text.hasPrefix("Not of the memorandum"))
    }
}

@Suite struct `A council that reports jointly` {
    private func journey(on day: String) throws -> Journey {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(root + "/Tests/FieldCases/joint-return").record.standing(on: try #require(Day(day)))
    }

    private func page(on day: String) throws -> Page {
        try #require(Panel.named("region")).page(journey(on: day))
    }

    @Test func `finds the referrals of the county that was before on its page, to its last month`() throws {
        let journey = try journey(on: "2024-06-30")
        let county = try #require(Destination.record(Council.ID("E10999001")).page(in: journey))
        #expect(county.summary.text == "Ended; Agency workers, census 25.0% in the year to 30 September 2020.")
        let cells = try county.cells("other", "referrals council/E10999001 ")
        #expect(cells["latest"] == "900")
        #expect(cells["period"] == "Mar 2021")
    }

    @Test func `sees the joint figure beside it, named as joint, and the county that was before`() throws {
        let page = try page(on: "2024-06-30")
        #expect(
            page.summary.text
                == "Agency workers, census, Sep 2023: North and West Example together 26.7%, a joint return; West Example "
                + "has no figure of its own.")
        #expect(try page.cells("beside", "council")["agency-share-census"] == "joint")
        #expect(try page.cells("areas", "E06999001+E06999002")["agency-share-census"] == "26.7%, Sep 2023")
        #expect(try page.cells("areas", "E10999001")["agency-share-census"] == "25.0%, Sep 2020")
        // Nobody is ranked among them.
        #expect(!page.sections.contains { $0.id == "ranks" })
    }
}
