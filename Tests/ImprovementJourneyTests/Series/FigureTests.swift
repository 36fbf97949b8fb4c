import Testing

@testable import ImprovementJourney

@Suite struct FigureTests {
    @Test(arguments: [
        (13_273.0, 0, "13,273"), (0.5, 0, "1"), (-0.4, 0, "0"), (-2.5, 0, "-3"), (43.05, 1, "43.1"),
        (999.95, 1, "1,000.0"),
        (0.04, 1, "0.0"), (1_234_567.891, 2, "1,234,567.89"), (.nan, 1, "?"), (.infinity, 0, "?"), (0.05, 1, "0.1"),
    ]) func `a number is written with commas and halves away from zero`(number: Double, decimals: Int, text: String) {
        #expect(number.text(decimals: decimals) == text)
    }

    @Test func `a share keeps what it was made of`() {
        let figure = Figure(share: 143, of: 360)
        // 143 / 360 = 0.39722
        #expect(figure.text == "39.7%")
        #expect(figure.parts?.text == "143 of 360")
    }

    @Test func `a share of nothing is not applicable, never 0`() {
        #expect(Figure(share: 0, of: 0).value == .missing(.notApplicable))
        #expect(Figure(share: 0, of: 0).text == "z")
    }

    @Test(arguments: Missing.allCases) func `each kind of missing value is read back from what it is written as`(
        missing: Missing
    ) {
        #expect(Missing(fileText: missing.rawValue) == missing)
    }

    @Test func `the older letter k means rounds to zero`() {
        #expect(Missing(fileText: "k") == .roundsToZero)
        #expect(Missing(fileText: "q") == nil)
    }

    @Test func `differences of shares are points`() {
        #expect(MeasureUnit.share.differenceText(0.21) == "+21.0 points")
        #expect(MeasureUnit.count.differenceText(-3) == "-3")
    }
}
