/// An agency or group that makes referrals: police, schools, health.
public struct Partner: Identifiable, Sendable, Hashable {
    /// The name by which series refer to it, as their category.
    public var id: Identifier<Partner>
    /// Its name on screen.
    public var title: String

    /// Makes one from its parts.
    public init(
        id: Identifier<Partner>, title: String
    ) {
        self.id = id
        self.title = title
    }
}
