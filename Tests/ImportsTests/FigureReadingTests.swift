import ImprovementJourney
import Testing

@testable import Imports

/// The figures and symbols of published statistics.
@Suite struct `Figures of cells` {
    private let reading = FigureReading(symbols: ["-": .notAvailable])

    @Test(arguments: [
        ("c", Value.missing(.suppressed)), (" C ", .missing(.suppressed)), ("<5", .missing(.suppressed)),
        ("1-5", .missing(.suppressed)), ("x", .missing(.notAvailable)), (":", .missing(.notAvailable)),
        ("..", .missing(.notAvailable)), ("z", .missing(.notApplicable)), ("u", .missing(.unreliable)),
        ("low", .missing(.roundsToZero)), ("k", .missing(.roundsToZero)), ("", .missing(.notReported)),
        ("0", .number(0)), ("12", .number(12)), ("46.8", .number(46.8)), ("1,234", .number(1234)),
        ("1,234,567.5", .number(1_234_567.5)), ("-", .missing(.notAvailable)),
    ])
    func `a symbol stays what it says, and is never 0`(_ cell: String, _ value: Value) {
        #expect(reading.value(cell) == value)
    }

    @Test(arguments: ["*", "n/a", "-99", "1,23", "12,34,567", "1.", ".5", "1e5", "0x10", "inf", "12%", "1 234", "١٢"])
    func `what is neither a figure nor a known symbol is none`(_ cell: String) {
        #expect(reading.value(cell) == nil)
    }

    @Test(arguments: [
        ("-", "--symbol -=x"), ("*", "--symbol \"*\"=x"), ("n/a", "--symbol n/a=x"), ("-99", "--symbol -99=x"),
        ("<10", "--symbol \"<10\"=x"), ("1-4", "--symbol 1-4=x"), ("6 to 10", "--symbol \"6 to 10\"=x"),
        ("not known", "--symbol \"not known\"=x"), ("$!", "--symbol '$!'=x"), ("%", "--symbol %=x"),
        ("=", "--symbol ==x"),
    ])
    func `what may be a symbol is told how to be explained, as a shell takes it`(_ cell: String, _ call: String) {
        #expect(
            FigureReading.refusal(of: " \(cell) ")
                == "\"\(cell)\" is no figure and no known symbol. Say \(call) or correct the cell.")
    }

    @Test(arguments: [
        "43.1%", "1e-05", "1.", ".5", "£5", "1 234", "43,1", "12*", "1,23", "31/03/2025", "2025-03-31", "١٢",
    ])
    func `a figure in another form is never offered as a symbol`(_ cell: String) {
        #expect(
            FigureReading.refusal(of: cell)
                == "\"\(cell)\" is no figure that can be read: write it in digits alone, such as 1234 or 0.431.")
    }

    @Test(arguments: [("43.1%", "0.431"), ("80 %", "0.8"), ("0.005%", "0.00005"), ("1,000%", "10")])
    func `a percentage in the place of a share is told as the fraction that it is`(_ cell: String, _ share: String) {
        #expect(
            FigureReading.refusal(of: cell, isShare: true)
                == "\"\(cell)\" is a percentage, and a share is a fraction of 1: write \(share).")
    }

    @Test(arguments: [
        ("2024", 2024), ("202324", 2024), ("2023/24", 2024), ("2023-24", 2024), ("199900", 2000), ("2023/2024", 2024),
    ])
    func `a year is the one it ends in, however it is written`(_ text: String, _ year: Int) {
        #expect(YearReading.year(text) == year)
    }

    @Test(arguments: ["", "24", "202325", "2023/25", "20231", "abcd", "0024"])
    func `what is no year is none`(_ text: String) { #expect(YearReading.year(text) == nil) }

    @Test func `a percentage is a fraction of 1 without noise`() {
        #expect(22.6.fractionOfPercentage == 0.226)
        #expect(0.1.fractionOfPercentage == 0.001)
        #expect(31.1.fractionOfPercentage == 0.311)
    }
}
