/// A weekday on which England and Wales do not work, as the government announced it; substitute days are such days.
package struct BankHoliday: Hashable, Sendable {
    /// The day.
    package var on: Day
    /// What it is called.
    package var title: String

    package init(on: Day, title: String) {
        self.on = on
        self.title = title
    }
}
