/// An agency or group that makes referrals: police, schools, health.
package struct Partner: Identifiable, Sendable, Hashable {
    /// The name by which series refer to it, as their category.
    package var id: Identifier<Partner>
    /// Its name on screen.
    package var title: String

    package init(
        id: Identifier<Partner>, title: String
    ) {
        self.id = id
        self.title = title
    }
}

extension Partner: JourneyRecord {
    /// What one is called.
    package static let noun = "partner"
}

extension RegisterHolder {
    /// Who refers.
    package var partners: Register<Partner> { registers[Partner.self] }
}
