import ImprovementJourney
import JSON

extension RecordReader {
    /// Points at each text and key of the file that looks like personal data.
    ///
    /// All texts are looked at, those under keys that nobody knows among them; postcodes, telephone numbers and e-mail
    /// addresses under `sources` are those of offices, and words with a day in a file of law name a regulation. What is found is blacked out in every message (`FileProblem`).
    ///
    /// - Returns: What may be somebody's name with a day of birth among the names of records, if the record is of such a
    ///   time that it can be one (`PersonalData.isAgeOfChild`): only all files together tell that.
    mutating func warnOfPersonalData(among subject: JourneySubject) -> [NameToAsk] {
        var found: [(node: Int, match: PersonalData.Match)] = []
        let sources = document.member(Array("sources".utf8), of: 0).map { $0..<document.end(of: $0) } ?? 0..<0
        document.bytes.withUnsafeBufferPointer { bytes in
            for node in document.nodes.indices {
                let value = document.nodes[node]
                guard value.kind == .text || value.kind == .key else { continue }
                if value.kind == .text, node > 0, Self.isKeyOfBirth(document.nodes[node - 1]) {
                    found.append((node, PersonalData.Match(kind: .dayOfBirth, bytes: 0..<value.length)))
                    continue
                }
                let start = Int(value.start)
                let matches =
                    value.hasEscapes
                    ? PersonalData.found(in: document.text(node))
                    : PersonalData.found(in: UnsafeBufferPointer(rebasing: bytes[start..<start + value.length]))
                for match in matches {
                    if match.kind.isOfAnyOffice, sources.contains(node) { continue }
                    if match.kind == .nameAndDayOfBirth, subject.isOfLaw { continue }
                    found.append((node, match))
                }
            }
        }
        var told: Set<PersonalData.Kind> = []
        for (index, (node, match)) in found.enumerated() {
            // Each kind once a text.
            if index > 0, found[index - 1].node == node, told.contains(match.kind) { continue }
            if index == 0 || found[index - 1].node != node { told = [] }
            told.insert(match.kind)
            let isKey = document.nodes[node].kind == .key
            // To name an entry of a long list takes a walk through it.
            let subject = isKey ? "A key" : index < Nearest.most ? name(of: node) : "A text"
            warn(
                at: node, "\(subject) has what looks like \(match.kind.words).",
                Self.remedyOfPersonalData)
        }
        return subject.isOfLaw ? [] : namesToAsk(besides: Set(found.map(\.node)))
    }

    /// A name of a record that may be somebody's, with the day of birth that would be in it.
    struct NameToAsk: Sendable {
        var node: Int
        var day: Day
    }

    /// What is to be done with what looks like somebody's.
    static let remedyOfPersonalData =
        "If it is somebody's, remove it from the file and write the council's own number in its place: records have numbers, "
        + "never names."

    /// Ids, and what refers to them, that are one word and a day; sources are called by their publisher and day.
    private func namesToAsk(besides told: Set<Int>) -> [NameToAsk] {
        func name(_ mention: Mention) -> NameToAsk? {
            guard mention.name.kind != Source.self, mention.name.kind != Measure.self, !told.contains(mention.node)
            else {
                return nil
            }
            return PersonalData.nameOfSomebody(in: mention.name.id).map { NameToAsk(node: mention.node, day: $0.day) }
        }
        return definitions.compactMap(name) + references.compactMap(name)
    }

    /// Points at those of the names that can be somebody's in a record that ends on a day.
    func warnings(of names: [NameToAsk], on end: Day?) -> Findings {
        var findings = Findings()
        for asked in names where PersonalData.isAgeOfChild(asked.day, on: end) {
            findings.add(
                .warning, at: document.offset(of: asked.node),
                "\(name(of: asked.node)) has what looks like \(PersonalData.Kind.nameAndDayOfBirth.words).",
                Self.remedyOfPersonalData)
        }
        return findings
    }

    /// Whether a key says that its value is a day of birth.
    private static func isKeyOfBirth(_ node: JSONNode) -> Bool {
        node.kind == .key && keysOfBirth.contains(node.hash)
    }

    private static let keysOfBirth = Set(
        [
            "dob", "DOB", "dateOfBirth", "date_of_birth", "dayOfBirth", "birthDate", "birthdate", "birthday",
            "birthDay",
            "born", "date of birth", "Date of birth",
        ].map { KeyHash.of($0.utf8) })
}

extension PersonalData {
    /// What is said of a file whose name tells who somebody is.
    static func problem(ofFileName name: String) -> FileProblem? {
        guard let match = found(in: name).first else { return nil }
        return FileProblem(
            file: name, severity: .warning, message: "The file's name has what looks like \(match.kind.words).",
            remedy: "Call it by its subject and a number, such as court-2.json.")
    }
}
