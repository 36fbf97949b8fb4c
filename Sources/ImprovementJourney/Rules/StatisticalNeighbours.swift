/// The councils most like the journey's own by the Department's model, or those that the folder names.
package struct StatisticalNeighbours: Sendable {
    /// One of them.
    package struct Member: Sendable {
        package let id: Council.ID
        package let title: String
        /// How close it is, by the model's word; nil where the folder names it.
        package let closeness: String?
    }

    /// The edition of the model by its year; nil where the folder names them.
    package let edition: Int?
    /// The council that the journey's own followed, where they are that one's; nil where they are its own.
    package let predecessor: String?
    /// The councils, the nearest first.
    package let members: [Member]

    /// What they are called: `statistical neighbours, 2025 edition`.
    package var words: String {
        let whose = predecessor.map { " of \($0)" } ?? ""
        return "statistical neighbours\(whose), \(edition.map { "\($0) edition" } ?? "as this folder names them")"
    }
}

extension Journey {
    /// The statistical neighbours of the council on the journey's day; nil where none are known.
    ///
    /// An edition holds from its year on; before its first year the earliest stands in. On a day before the council began
    /// they are those of the council that it followed.
    package var statisticalNeighbours: StatisticalNeighbours? {
        guard let council else { return nil }
        func member(_ id: Council.ID, _ closeness: String?) -> StatisticalNeighbours.Member {
            StatisticalNeighbours.Member(id: id, title: title(of: id), closeness: closeness)
        }
        if !council.neighbours.isEmpty {
            return StatisticalNeighbours(
                edition: nil, predecessor: nil,
                members: council.neighbours.map { code in
                    member(Council.ID(localAuthority(code)?.id.text ?? code), nil)
                })
        }
        guard let own = localAuthority(council.id.text) else { return nil }
        var whose = own
        if let first = own.firstYear, asAt.year < first,
            let predecessor = own.predecessors.lazy.compactMap({ localAuthorities[$0] }).first(where: {
                !$0.neighbours.isEmpty
            })
        {
            whose = predecessor
        }
        guard let edition = whose.neighbours(on: asAt) else { return nil }
        return StatisticalNeighbours(
            edition: edition.edition, predecessor: whose.id == own.id ? nil : whose.title,
            members: edition.members.filter { $0.id != own.id }.map { member(Council.ID($0.id.text), $0.closeness) })
    }
}
