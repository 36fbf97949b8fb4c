/// The bank holidays of England and Wales that fall on weekdays, substitute days included.
///
/// Source: the government's own list (gov.uk/bank-holidays). The days outside the usual eight are the Platinum Jubilee
/// (3 June 2022), the State Funeral (19 September 2022) and the Coronation (8 May 2023); the early May holiday of 2020
/// and the spring one of 2022 were moved.
package enum BankHolidays {
    /// The years that the list covers; outside them only weekends are known not to be working days.
    package static let coveredYears = 2013...2027

    /// All of them, in order.
    package static let englandAndWales: [Day] = table.flatMap { year, dates in
        dates.map { Day(validYear: year, month: $0 / 100, day: $0 % 100) }
    }

    /// Month x 100 + day, by year.
    private static let table: [(year: Int, dates: [Int])] = [
        (2013, [101, 329, 401, 506, 527, 826, 1225, 1226]),
        (2014, [101, 418, 421, 505, 526, 825, 1225, 1226]),
        (2015, [101, 403, 406, 504, 525, 831, 1225, 1228]),
        (2016, [101, 325, 328, 502, 530, 829, 1226, 1227]),
        (2017, [102, 414, 417, 501, 529, 828, 1225, 1226]),
        (2018, [101, 330, 402, 507, 528, 827, 1225, 1226]),
        (2019, [101, 419, 422, 506, 527, 826, 1225, 1226]),
        (2020, [101, 410, 413, 508, 525, 831, 1225, 1228]),
        (2021, [101, 402, 405, 503, 531, 830, 1227, 1228]),
        (2022, [103, 415, 418, 502, 602, 603, 829, 919, 1226, 1227]),
        (2023, [102, 407, 410, 501, 508, 529, 828, 1225, 1226]),
        (2024, [101, 329, 401, 506, 527, 826, 1225, 1226]),
        (2025, [101, 418, 421, 505, 526, 825, 1225, 1226]),
        (2026, [101, 403, 406, 504, 525, 831, 1225, 1228]),
        (2027, [101, 326, 329, 503, 531, 830, 1227, 1228]),
    ]
}
