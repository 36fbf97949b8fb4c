/// A measured figure of one period, which what is handed to the public may have to hide.
package struct DisclosureCell: Hashable, Sendable {
    /// Which series it is of.
    package var key: Series.Key
    /// Which of its periods.
    package var period: Period

    package init(_ key: Series.Key, _ period: Period) {
        self.key = key
        self.period = period
    }
}
