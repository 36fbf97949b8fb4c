import ImprovementJourney

/// Which names of a list are a team's: one that is rather somebody's is none, for no worker's name or number enters a folder.
///
/// A case system that is set up so writes its workers where the team should stand. Who keeps the folder can say that a name
/// is a team's all the same, in a team map or in `teams.json`; a number that is given to a person is never one.
struct TeamNames {
    /// What a name is.
    enum Verdict: Equatable {
        case team
        /// It holds what is given to a person, such as a registration number.
        case identifier
        /// It has the form of a person's name, or a long number such as a case system gives, and nobody said that it is a
        /// team's.
        case person
    }

    /// Names that somebody said are teams, in plain words.
    private let said: Set<String>

    init(_ teams: Register<Team>, _ map: TeamMap? = nil) {
        said = Set(teams.flatMap { [$0.title.plainWords, $0.id.text.plainWords] })
            .union(map?.entries.map(\.team.plainWords) ?? [])
    }

    func verdict(_ name: String) -> Verdict {
        if !PersonalData.found(in: name).isEmpty { return .identifier }
        if said.contains(name.plainWords) { return .team }
        let isSomebodys = Self.hasLongNumber(name) || GivenNames.stand(in: name) || Self.looksLikePerson(name)
        return isSomebodys ? .person : .team
    }

    /// Whether five digits or more stand together: columns have moved, and it is a child's or a worker's.
    private static func hasLongNumber(_ name: String) -> Bool {
        name.split { !$0.isNumber }.contains { $0.count >= 5 }
    }

    /// Whether a name has the form of a person's, however its letters and marks are set: `SMITH, Jo (agency)`.
    private static func looksLikePerson(_ name: String) -> Bool {
        let letters = name.map { character -> Character in
            if character == "\u{2019}" || character == "\u{2018}" { return "'" }
            return character.isLetter || character == "-" || character == "'" ? character : " "
        }
        // A word with a digit in it is no name, and two services are no person: leaving the mark out makes them none.
        guard !name.contains(where: { $0.isNumber || $0 == "&" }) else { return false }
        let words = String(letters).split(separator: " ").filter { $0.contains(where: \.isLetter) }
        if words.contains(where: { wordsOfTeams.contains($0.lowercased()) }) { return false }
        // Where small and capital letters tell nothing, each word may be a name; so may one in brackets.
        let isSmall = words.allSatisfy { $0 == $0.lowercased() } || name.contains("(")
        let isCapital = words.allSatisfy { $0 == $0.uppercased() }
        return words.map { word in
            let isPlain = isCapital || isSmall && word == word.lowercased()
            return isPlain ? word.prefix(1).uppercased() + word.dropFirst().lowercased() : String(word)
        }.joined(separator: " ").looksLikePerson
    }

    /// Words that teams are called by and people are not, beside those that tell of a function.
    private static let wordsOfTeams = Set(
        """
        abuse adults after and area at asylum birth borough breaks bridge central centre city clinic cluster
        coastal complex connected contact contextual corporate county day district domestic door emergency first
        for front gateway great home homes hours house in inclusion kinship law lighthouse lodge looked missing
        new next night of offending out outreach parenting park pathway pathways people permanence permanency
        persons place placements planning pod practice pre private project public put region reunification
        review reviewing road rural screening short specialist staying steps street strengthening targeted the
        through time together tower town transition transitions triage unaccompanied upon urban valley visiting
        young youth zone
        """.split { $0.isWhitespace }.map { String($0) })
}

extension Table {
    /// The names in plain words of the columns that hold a team, those first that say nothing else.
    ///
    /// `Team Manager` holds somebody's name.
    var teamColumns: [String] {
        let names = columns.map(\.plainWords).filter { name in
            let words = name.split { !$0.isLetter }.map { String($0) }
            return words.contains("team") && !words.contains(where: Self.besideTeam.contains)
        }
        return names.filter { $0 == "allocated team" } + names.filter { $0 == "team" } + names
    }

    /// Words of a column that holds something else of a team than its name.
    private static let besideTeam: Set<String> = [
        "manager", "managers", "leader", "lead", "head", "worker", "workers", "practitioner", "officer", "supervisor",
        "member", "contact", "email", "mail", "phone", "telephone", "number", "date", "day", "from", "since", "start",
        "started", "end", "ended",
    ]
}
