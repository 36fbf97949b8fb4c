/// A council with responsibility for children's services.
public struct Council: Identifiable, Sendable, Hashable {
    /// Its nine-character code of the Office for National Statistics, such as `E10000021`.
    public var id: Identifier<Council>
    /// Its name.
    public var title: String
    /// The region it lies in.
    public var region: Region.ID?
    /// When it signed the regional memorandum on agency staff; nil where it did not.
    public var signedMemorandum: StatedDate?
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<Council>, title: String, region: Region.ID? = nil, signedMemorandum: StatedDate? = nil,
        source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.region = region
        self.signedMemorandum = signedMemorandum
        self.source = source
    }
}

/// A region of England.
public struct Region: Identifiable, Sendable, Hashable {
    /// Its code of the Office for National Statistics, such as `E12000004`.
    public var id: Identifier<Region>
    /// Its name.
    public var title: String

    /// Makes one from its parts.
    public init(
        id: Identifier<Region>, title: String
    ) {
        self.id = id
        self.title = title
    }
}
