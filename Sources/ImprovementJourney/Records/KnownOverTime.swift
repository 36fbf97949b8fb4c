/// What can be seen as it stood on an earlier day.
///
/// The whole journey is moved in time by asking each record for itself on that day; a panel then cannot show
/// what was not known, because it is not there.
package protocol KnownOverTime {
    /// The record with only what was known on that day, or nil where it was not known at all.
    func known(on day: Day) -> Self?
}

extension KnownOverTime {
    /// What has no date of its own is known on every day.
    package func known(on day: Day) -> Self? { self }
}
