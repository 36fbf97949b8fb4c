extension Double {
    /// The number in decimal notation with thousands separated by commas, halves rounded away from zero.
    ///
    /// A number that rounds to zero is written without a sign. What is not finite is written as `?`.
    package func text(decimals: Int) -> String {
        guard isFinite, magnitude < 1e15 else { return "?" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        // 43.05 is stored a little below 43.05: a billionth of the last place settles halves as people expect.
        let scaled = (magnitude * scale + 1e-9 * max(1, magnitude)).rounded(.toNearestOrAwayFromZero)
        let units = Int64(scaled)
        var digits = String(units)
        if decimals > 0 {
            if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        }
        let whole = digits.dropLast(decimals)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        if decimals > 0 { grouped += "." + digits.suffix(decimals) }
        return self < 0 && units != 0 ? "-" + grouped : grouped
    }
}
