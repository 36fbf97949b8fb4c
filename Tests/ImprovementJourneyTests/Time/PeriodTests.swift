import Testing

@testable import ImprovementJourney

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2014-03", Cadence.monthly, "2014-03-01", "2014-03-31", "Mar 2014"),
        ("2014-Q1", .quarterly, "2014-01-01", "2014-03-31", "2014 Q1"),
        ("2014", .yearToMarch, "2013-04-01", "2014-03-31", "2013/14"),
        ("2000", .yearToMarch, "1999-04-01", "2000-03-31", "1999/00"),
        ("2017", .yearToSeptember, "2016-10-01", "2017-09-30", "Sep 2017"),
    ]) func `a period is read as files write it and knows its days`(
        text: String, cadence: Cadence, first: String, last: String, short: String
    ) {
        let period = period(text, cadence)
        #expect(period.description == text)
        #expect(period.firstDay == day(first))
        #expect(period.lastDay == day(last))
        #expect(period.shortWords == short)
        #expect(Period(containing: period.firstDay, cadence: cadence) == period)
        #expect(Period(containing: period.lastDay, cadence: cadence) == period)
    }

    @Test(arguments: [
        ("2014", Cadence.monthly), ("2014-00", .monthly), ("2014-Q5", .quarterly), ("2014-1", .quarterly),
        ("14", .yearToMarch), ("2014-03", .yearToMarch), ("+014", .yearToSeptember),
    ]) func `what is not a period of the cadence is refused`(text: String, cadence: Cadence) {
        #expect(Period(text, cadence: cadence) == nil)
    }
}
