/// A council with responsibility for children's services.
package struct Council: Identifiable, Sendable, Hashable {
    /// Its nine-character code of the Office for National Statistics, such as `E10000021`.
    package var id: Identifier<Council>
    /// Its name.
    package var title: String
    /// The region it lies in.
    package var region: Region.ID?
    /// When it signed the regional memorandum on agency staff; nil where it did not.
    package var signedMemorandum: StatedDate?
    /// The codes of the councils that report together, where this is their joint return and no council; they need not
    /// stand in the record.
    package var members: [String]
    /// The codes of its statistical neighbours where the folder names them, the nearest first; empty for those of the
    /// Department's model.
    package var neighbours: [String]
    /// The first day on which it no longer was a council, as after a reorganisation; nil while it is one.
    package var until: StatedDate?
    /// The first day on which a reader could know that it signed; nil where that is the day it did.
    package var signatureKnownFrom: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Council>, title: String, region: Region.ID? = nil, signedMemorandum: StatedDate? = nil,
        signatureKnownFrom: Day? = nil, members: [String] = [], neighbours: [String] = [], until: StatedDate? = nil,
        source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.region = region
        self.signedMemorandum = signedMemorandum
        self.members = members
        self.neighbours = neighbours
        self.until = until
        self.signatureKnownFrom = signatureKnownFrom
        self.source = source
    }
}

extension Council {
    /// The codes of the councils whose joint return it is; empty for a council.
    ///
    /// A code such as `E06999001+E06999002`, as
    /// lists of joint returns have them, names its members itself.
    package var jointMembers: [String] {
        members.isEmpty && id.text.unicodeScalars.contains("+")
            ? id.text.unicodeScalars.split(separator: "+").map { String($0) } : members
    }

    /// Whether it is the joint return of several councils: a figure of its own, never to be added to theirs or halved.
    package var isJoint: Bool { !jointMembers.isEmpty }
}

extension Council: JourneyRecord {
    /// What one is called.
    package static let noun = "council"

    /// The council, its signature only from the day on which that was known.
    package func known(on day: Day) -> Council? {
        guard let signed = signedMemorandum, day < signatureKnownFrom ?? signed.first else { return self }
        var council = self
        council.signedMemorandum = nil
        return council
    }
}

extension RegisterHolder {
    /// Other councils.
    package var councils: Register<Council> { registers[Council.self] }
}

extension Journey {
    /// A council's name: the journey's own, another's, that of the list of councils, or its code where none names it.
    package func title(of id: Council.ID) -> String {
        if let council, council.id == id { return council.title }
        return councils[id]?.title ?? localAuthorities[LocalAuthority.ID(id.text)]?.title ?? id.text
    }
}
