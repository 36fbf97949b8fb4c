/// A region of England.
package struct Region: Identifiable, Sendable, Hashable {
    /// Its code of the Office for National Statistics, such as `E12000004`.
    package var id: Identifier<Region>
    /// Its name.
    package var title: String

    package init(
        id: Identifier<Region>, title: String
    ) {
        self.id = id
        self.title = title
    }
}

extension Region: JourneyRecord {
    /// What one is called.
    package static let noun = "region"
}

extension RegisterHolder {
    /// Regions of England.
    package var regions: Register<Region> { registers[Region.self] }
}
