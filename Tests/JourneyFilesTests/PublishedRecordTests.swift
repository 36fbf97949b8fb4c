import FoundationEssentials
import ImprovementJourney
import JourneyFiles
import Testing

/// The shipped record tells what was published, each fact at its date; expected values are the press's and the
/// Department for Education's.
struct PublishedRecordTests {
    /// The files that are kept by hand, without the illustrative ones.
    private static let reading: JourneyReading = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let subjects = [
            "journey", "ofsted", "board", "front-door", "court", "workforce", "practice", "region", "scrutiny",
        ]
        return JourneyFolder.read(
            files: subjects.map { subject in
                let path = "/\(root)/Data/northamptonshire/\(subject).json"
                return (name: subject + ".json", text: (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
            }, common: "/\(root)/Data")
    }()

    private func shipped(on day: String) throws -> Journey {
        Self.reading.record.standing(on: try #require(Day(day)))
    }

    @Test func `at the end of 2013 it is inadequate twice, and the direction notice is not known yet`() throws {
        let journey = try shipped(on: "2013-12-31")
        let graded = journey.inspections.filter { $0.grade(.overall) == "inadequate" }
        #expect(graded.map(\.began.words) == ["February 2013", "July 2013"])
        #expect(journey.inspections.count == 2)
        // The council's release of 5 March 2014 is the first to name it.
        #expect(journey.interventions.isEmpty)
        #expect(journey.claims.allSatisfy { !$0.statesFigure })
        #expect(journey.measures["agency-share"]?.target == nil)
    }

    @Test func `the notice of 2013 is never in force, and the direction in force on 31 July 2019 is that of June`()
        throws
    {
        for day in ["2014-03-05", "2016-04-27", "2018-11-29", "2022-12-31"] {
            let journey = try shipped(on: day)
            let notice = try #require(journey.interventions["direction-2013"])
            #expect(journey.standing(of: notice) == .endNotRecorded)
            #expect(notice.requirements.count == 2)
        }
        #expect(
            try shipped(on: "2019-06-09").interventionsInForce.map(\.id) == ["direction-2018", "commissioner-2018"])
        let journey = try shipped(on: "2019-07-31")
        #expect(journey.interventionsInForce.map(\.id) == ["direction-2019", "commissioner-2018"])
        let first = try #require(journey.interventions["direction-2018"])
        let second = try #require(journey.interventions["direction-2019"])
        #expect(journey.standing(of: first) == .replaced(by: second))
    }

    @Test func `in July 2014 the claim of 39 per cent stands beside 18 per cent`() throws {
        let journey = try shipped(on: "2014-07-14")
        let referrals = try #require(journey.series(Series.Key("referrals")))
        let march = try #require(Period("2014-03", cadence: .monthly))
        #expect(referrals.last?.description == "2014-06")
        // The Department's totals of the two financial years; 13,273 / 11,250 - 1 = 0.1798.
        #expect(referrals.sum(of: 12, endingWith: march) == 13_273)
        #expect(referrals.sum(of: 12, endingWith: march.adding(-12)) == 11_250)
        let claim = try #require(journey.claims["referrals-up-39"])
        #expect(claim.value == 0.39)
        // The report names no twelve months.
        #expect(claim.period == nil)
        #expect(claim.kind == .yearOnYearChange)
        #expect(journey.claims["social-workers-360"]?.value == 360)
        #expect(journey.claims["agency-40"]?.value == 0.4)
        #expect(journey.claims["caseload-76"]?.value == 0.76)
        #expect(journey.claims["academy-planned"]?.kind == .promise)
        #expect(try shipped(on: "2014-07-06").claims["referrals-up-39"] == nil)
        #expect(try shipped(on: "2014-07-13").claims["caseload-76"] == nil)
    }

    @Test func `in May 2016 it requires improvement, with eight areas for improvement and six strengths`() throws {
        let journey = try shipped(on: "2016-05-31")
        let inspection = try #require(journey.inspections["inspection-2016"])
        #expect(inspection.grade(.overall).map(journey.framework(of: inspection).title(of:)) == "Requires improvement")
        #expect(inspection.findings.count { $0.kind == .improvement } == 8)
        #expect(inspection.findings.count { $0.kind == .strength } == 6)
        #expect(journey.claims["agency-43"]?.value == 0.43)
        #expect(journey.claims["academy-49"]?.value == 49)
        #expect(journey.measures["agency-share"]?.target?.value == 0.12)
        #expect(journey.claims["trust"]?.kind == .promise)
        #expect(journey.councils.count { $0.signedMemorandum != nil } == 11)
        #expect(journey.series(Series.Key("agency-share-census")) == nil)
    }

    @Test func `in November 2018 the focused visit has been, and the year to March 2018 is published`() throws {
        let journey = try shipped(on: "2018-11-30")
        #expect(journey.inspections.last?.kind == "focused visit")
        #expect(journey.inspections.last?.judgements.isEmpty == true)
        let noFurtherAction = try #require(journey.series(Series.Key("referrals-no-further-action-yearly")))
        #expect(noFurtherAction.last?.description == "2018")
        #expect(noFurtherAction.latest?.numerator == 5_740)
        #expect(noFurtherAction.latest?.denominator == 11_216)
        let agency = try #require(journey.series(Series.Key("agency-share-census")))
        // 164.7 of 402.3 full-time equivalents on 30 September 2017: published as 40.9%.
        #expect(agency.last?.description == "2017")
        #expect(abs((agency.latest?.value.number ?? 0) - 0.409) < 0.0005)
    }

    @Test func `before the report of July 2019 is out the inspection is not known`() throws {
        #expect(try shipped(on: "2019-07-28").inspections["inspection-2019"] == nil)
        #expect(try shipped(on: "2019-07-29").inspections["inspection-2019"] != nil)
    }

    @Test func `on the day of scrutiny it is inadequate again`() throws {
        let journey = try shipped(on: "2019-07-31")
        #expect(Self.reading.record.opensAt == journey.asAt)
        let inspection = try #require(journey.inspections["inspection-2019"])
        #expect(inspection.grade(.overall) == "inadequate")
        #expect(inspection.grade("leaders") == "requires improvement")
        #expect(inspection.grade("help and protection") == "inadequate")
        #expect(inspection.grade("children in care") == "inadequate")
        #expect(inspection.grade("care leavers") == nil)
        let enquiry = try #require(journey.enquiries["recruitment-retention"])
        #expect(enquiry.answers.count == 2)
        // The plan, the review and the director's first day were in print four days later only.
        #expect(journey.events["improvement-plan"] == nil)
        #expect(try shipped(on: "2019-08-04").events["improvement-plan"] != nil)
        #expect(journey.series(Series.Key("referrals"))?.last?.description == "2019-06")
        let nextDay = try shipped(on: "2019-07-30")
        #expect(nextDay.enquiries["recruitment-retention"] == nil)
    }

    @Test(
        arguments: zip(
            2013...2019, [11_250.0, 13_273, 17_019, 16_687, 15_709, 11_216, 11_266]))
    func `the months of a financial year add up to what the Department published for it`(
        year: Int, total: Double
    ) throws {
        let journey = try shipped(on: "2019-12-31")
        let march = try #require(Period("\(year)-03", cadence: .monthly))
        #expect(journey.series(Series.Key("referrals"))?.sum(of: 12, endingWith: march) == total)
        let year = try #require(Period("\(year)", cadence: .yearToMarch))
        #expect(journey.series(Series.Key("re-referrals-yearly"))?[year]?.denominator == total)
        #expect(journey.series(Series.Key("referral-rate-yearly"))?[year]?.numerator == total)
        guard year.description != "2013" else { return }
        let sources = journey.partners.compactMap { partner in
            journey.series(Series.Key("referrals-by-source-yearly", category: partner.id.text))?[year]?.value.number
        }
        #expect(sources.count == 11)
        #expect(sources.reduce(0, +) == total)
    }

    @Test func `a suppressed and an unavailable figure stay what they are`() throws {
        let journey = try shipped(on: "2019-07-31")
        let plans = try #require(journey.series(Series.Key("plans-two-years-yearly")))
        #expect(plans.points.first?.value == .missing(.suppressed))
        let suffolk = try #require(journey.series(Series.Key("caseload-census", .otherCouncil("E10000029"))))
        #expect(suffolk.latest?.value == .missing(.notAvailable))
    }

    @Test func `every measure that a panel looks up is defined, with a title that fits its column`() throws {
        let journey = try shipped(on: "2019-07-31")
        for id in catalogue { #expect(journey.measures[Measure.ID(id)] != nil, "\(id) is not defined") }
        for measure in journey.measures {
            #expect(measure.title.count <= 34, "\(measure.id)")
            #expect(journey.sources[measure.source] != nil, "\(measure.id)")
            if measure.unit == .share { #expect(measure.denominator != nil, "\(measure.id)") }
        }
    }

    @Test func `the published files stand on their own, without a fault and without an illustrative source`() {
        #expect(Self.reading.problems.isEmpty)
        #expect(Self.reading.record.sources.allSatisfy { $0.kind != .illustrative })
    }

    private let catalogue = [
        "referrals", "referrals-no-further-action", "referral-outcomes", "re-referrals",
        "decisions-in-one-working-day", "early-help-assessments", "referrals-no-further-action-yearly",
        "re-referrals-yearly", "assessed-not-in-need-yearly", "referral-rate-yearly", "referrals-by-source-yearly",
        "court-within-26-weeks", "court-average-weeks", "agency-share", "vacancy-share",
        "caseload-at-or-below-limit", "average-caseload", "annual-reviews-done", "sickness", "supervision-on-time",
        "agency-cost", "permanent-cost", "recruitment", "agency-share-census", "vacancy-share-census",
        "turnover-census", "absence-census", "caseload-census", "in-post-census",
        "private-fostering-visits-on-time", "pre-birth-assessments-on-time", "challenges-on-time",
        "adopters-prepared", "adoption-disruptions", "care-leavers-in-touch", "care-leavers-suitable-accommodation",
        "visits-on-time", "three-or-more-social-workers", "children-at-risk-of-exploitation", "audits",
        "audits-good-or-better", "assessments-within-45-days", "conferences-within-15-days",
        "assessments-within-45-days-yearly", "conferences-within-15-days-yearly", "reviews-on-time-yearly",
        "second-plans-yearly", "plans-two-years-yearly", "section-47-rate-yearly",
    ]
}
