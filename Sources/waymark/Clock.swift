import Glibc
import ImprovementJourney

/// The machine's clock: the only place that asks what day and what time it is.
enum Clock {
    /// Today, where the machine stands.
    static var today: Day {
        let (now, parts) = local
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(daysSince1970: Int(now) / 86_400)
    }

    /// The time of day in hours and minutes, such as `14:32`.
    static var time: String {
        let parts = local.parts
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(parts.tm_hour)):\(two(parts.tm_min))"
    }

    private static var local: (now: time_t, parts: tm) {
        var now = Glibc.time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return (now, parts)
    }
}
