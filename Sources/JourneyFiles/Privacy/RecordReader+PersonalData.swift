import ImprovementJourney
import JSON

extension RecordReader {
    /// Points at each text and key of the file that looks like personal data.
    ///
    /// All texts are looked at, those under keys that nobody knows among them; postcodes, telephone numbers and e-mail
    /// addresses under `sources` are those of offices, and words with a day in a file of law name a regulation. What is found is blacked out in every message (`FileProblem`).
    mutating func warnOfPersonalData(among subject: JourneySubject) {
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
                "If it is somebody's, write the council's own number in its place: records have numbers, never names.")
        }
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
