/// A part of children's services that holds teams, such as safeguarding.
package struct Service: Identifiable, Sendable, Hashable {
    /// The name by which teams refer to it.
    package var id: Identifier<Service>
    /// Its name on screen.
    package var title: String

    package init(
        id: Identifier<Service>, title: String
    ) {
        self.id = id
        self.title = title
    }
}

extension Service: JourneyRecord {
    /// What one is called.
    package static let noun = "service"
}

extension RegisterHolder {
    /// Parts of children's services.
    package var services: Register<Service> { registers[Service.self] }
}
