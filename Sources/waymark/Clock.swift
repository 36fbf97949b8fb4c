import Glibc
import ImprovementJourney

/// The machine's clock: the only place that asks what day it is.
enum Clock {
    /// Today, where the machine stands.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(daysSince1970: Int(now) / 86_400)
    }
}
