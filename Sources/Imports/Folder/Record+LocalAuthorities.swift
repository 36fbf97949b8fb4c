import ImprovementJourney

extension Record {
    /// The newest code of a council; the code itself where the list of councils does not have it.
    func newestCode(_ code: String) -> String { localAuthority(code)?.id.text ?? code }

    /// The region of a council, as the list of councils has it: one answer whatever is brought first, for Ofsted's files
    /// have no codes of regions, and the Department's have two of London.
    func listedRegion(of code: String) -> Region? {
        localAuthority(code).map { Region(id: $0.region, title: $0.regionTitle) }
    }

    /// The statistical neighbours of a council by code, of all editions or as the folder names them, each with its name;
    /// and those of the newest edition.
    func neighbours(of id: Council.ID) -> (all: [(code: String, title: String)], newest: Set<String>) {
        var codes: [String] = []
        var newest: Set<String> = []
        if let council, council.id == id, !council.neighbours.isEmpty {
            codes = council.neighbours.map(newestCode)
            newest = Set(codes)
        } else if let authority = localAuthority(id.text) {
            let own = authority.neighbours.sorted { $0.edition > $1.edition }
            let before = authority.predecessors.compactMap { localAuthorities[$0] }.flatMap(\.neighbours)
            newest = Set((own.first?.members ?? []).map(\.id.text))
            for member in (own + before).flatMap(\.members)
            where member.id != authority.id && !codes.contains(member.id.text) {
                codes.append(member.id.text)
            }
        }
        return (codes.map { ($0, localAuthority($0)?.title ?? $0) }, newest)
    }
}
