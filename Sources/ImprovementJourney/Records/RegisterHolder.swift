/// What has registers: all that is known, and the journey as it stands on a day.
package protocol RegisterHolder: Sendable {
    /// Records of every kind.
    var registers: Registers { get }
}
