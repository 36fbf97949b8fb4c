import ImprovementJourney

extension LocalAuthority: NamedRecord {
    static let shape = Shape(
        blank: LocalAuthority(id: "", number: "", title: "", region: "", regionTitle: "", source: ""),
        [
            .id(\.id, "Its newest code of the Office for National Statistics, such as `E06000032`."),
            .required("number", \.number, "The Department's three-digit number, such as `821`."),
            .required("title", \.title, "Its name."),
            .required("region", \.regionCode, "The code of the region it lies in."),
            .required("regionTitle", \.regionTitle, "The region's name."),
            .list("earlierCodes", \.earlierCodes, "The codes that it had before, under the same number."),
            .optional(
                "firstYear", \.firstYear, least: 1990, most: 2100,
                "The first year of which a published file tells; left out where it is older than the files."),
            .optional(
                "lastYear", \.lastYear, least: 1990, most: 2100,
                "The last year of which a published file tells; left out while it is a council."),
            .list("predecessors", \.predecessors, "The councils whose area it took over, when it began."),
            .list("neighbours", \.neighbours, "Its statistical neighbours, an entry an edition."),
            .source(\.source),
        ])

    /// The region by its code: a folder need not name it, so that it is no reference.
    fileprivate var regionCode: String {
        get { region.text }
        set { region = Region.ID(newValue) }
    }
}

extension LocalAuthority.NeighbourEdition: FileRecord {
    static let shape = Shape(
        "edition of statistical neighbours", blank: LocalAuthority.NeighbourEdition(edition: 0),
        [
            .required("edition", \.edition, least: 1990, most: 2100, "The year from which it holds."),
            .list("extremelyClose", \.extremelyClose, "Those that the model calls extremely close, the nearest first."),
            .list("veryClose", \.veryClose, "Those that it calls very close."),
            .list("close", \.close, "Those that it calls close."),
            .list("somewhatClose", \.somewhatClose, "Those that it calls somewhat close."),
            .list("notClose", \.notClose, "Those that it calls not close."),
        ])
}
