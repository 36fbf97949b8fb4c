/// A council of England with responsibility for children's services, as published files name it.
///
/// The list comes with the program (`Data/local-authorities.json`), so that a folder can be made for a council by its name,
/// and figures found by its code.
package struct LocalAuthority: Identifiable, Sendable, Hashable {
    /// Its newest nine-character code of the Office for National Statistics, such as `E06000032`.
    package var id: Identifier<LocalAuthority>
    /// The Department's three-digit number, such as `821`: it stays where the code changes with a boundary.
    package var number: String
    /// Its name.
    package var title: String
    /// The region it lies in.
    package var region: Region.ID
    /// The region's name.
    package var regionTitle: String
    /// The codes that it had before, under the same number.
    package var earlierCodes: [String]
    /// The first year for which a published file has a row of it; nil where it is older than the files.
    package var firstYear: Int?
    /// The last year for which a published file has a row of it; nil while it is a council.
    package var lastYear: Int?
    /// The councils whose area it took over, when it began.
    package var predecessors: [LocalAuthority.ID]
    /// Its statistical neighbours by the Department's model, an entry an edition.
    package var neighbours: [NeighbourEdition]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<LocalAuthority>, number: String, title: String, region: Region.ID, regionTitle: String,
        earlierCodes: [String] = [], firstYear: Int? = nil, lastYear: Int? = nil,
        predecessors: [LocalAuthority.ID] = [], neighbours: [NeighbourEdition] = [], source: Source.ID
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.region = region
        self.regionTitle = regionTitle
        self.earlierCodes = earlierCodes
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.predecessors = predecessors
        self.neighbours = neighbours
        self.source = source
    }
}

extension LocalAuthority {
    /// A council's statistical neighbours of one edition of the model, by how close they are, the nearest first.
    package struct NeighbourEdition: Sendable, Hashable {
        /// The year from which it holds.
        package var edition: Int
        package var extremelyClose: [LocalAuthority.ID]
        package var veryClose: [LocalAuthority.ID]
        package var close: [LocalAuthority.ID]
        package var somewhatClose: [LocalAuthority.ID]
        package var notClose: [LocalAuthority.ID]

        package init(
            edition: Int, extremelyClose: [LocalAuthority.ID] = [], veryClose: [LocalAuthority.ID] = [],
            close: [LocalAuthority.ID] = [], somewhatClose: [LocalAuthority.ID] = [],
            notClose: [LocalAuthority.ID] = []
        ) {
            self.edition = edition
            self.extremelyClose = extremelyClose
            self.veryClose = veryClose
            self.close = close
            self.somewhatClose = somewhatClose
            self.notClose = notClose
        }

        /// All of them with the model's word for how close they are, the nearest first.
        package var members: [(id: LocalAuthority.ID, closeness: String)] {
            [
                (extremelyClose, "extremely close"), (veryClose, "very close"), (close, "close"),
                (somewhatClose, "somewhat close"), (notClose, "not close"),
            ].flatMap { ids, word in ids.map { ($0, word) } }
        }
    }

    /// The last month in which it was a council, for councils begin and end with the year of their finances; nil while it is.
    package var lastMonth: Month? { lastYear.flatMap { Month(year: $0, month: 3) } }

    /// The edition that holds on a day: the newest that is no later than its year, else the earliest.
    package func neighbours(on day: Day) -> NeighbourEdition? {
        neighbours.filter { $0.edition <= day.year }.max { $0.edition < $1.edition }
            ?? neighbours.min { $0.edition < $1.edition }
    }
}

extension LocalAuthority: JourneyRecord {
    /// What one is called.
    package static let noun = "local authority"
    /// Others publish the list.
    package static let isPublicRecord = true
}

extension RegisterHolder {
    /// All councils of England with responsibility for children's services, those that have ended among them.
    package var localAuthorities: Register<LocalAuthority> { registers[LocalAuthority.self] }

    /// A council by its code, an earlier code, or the Department's number; nil where the list does not have it.
    package func localAuthority(_ code: String) -> LocalAuthority? {
        let authorities = localAuthorities
        let code = code.uppercased()
        return authorities[LocalAuthority.ID(code)]
            ?? authorities.first { $0.number == code || $0.earlierCodes.contains(code) }
    }
}
