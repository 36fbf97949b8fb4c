import ImprovementJourney

/// Those for whom pages are prepared before anybody writes them: what they may see.
///
///     let readers = Readers(.public, of: journey, disclosure: disclosure)
///     let page = readers.prepared(page)
///
/// Writers leave nothing out and hide nothing: what is on a prepared page may be written.
package struct Readers: Sendable {
    /// Who they are.
    package let audience: Audience
    /// Which measured figures may be told, where small numbers are hidden from them; nil where they are not.
    let disclosure: Disclosure?
    /// The numbers of posts, workers and cases that stand in the files; empty for those who may see them.
    private let recordNumbers: Set<String>

    /// - Parameter disclosure: What may be told of the journey to those from whom small numbers are hidden; found here
    ///   where it is not given.
    package init(_ audience: Audience, of journey: Journey, disclosure: Disclosure? = nil) {
        self.audience = audience
        self.disclosure = audience.hidesSmallNumbers ? disclosure ?? Disclosure(of: journey) : nil
        recordNumbers = audience.seesRecordNumbers ? [] : Self.recordNumbers(in: journey)
    }

    /// Kinds of record that are a person, a family or a place of work.
    private static let personalNouns: Set<String> = [
        Post.noun, Worker.noun, CourtCase.noun, Challenge.noun, Clock.noun, Placement.noun,
    ]

    /// Whether a name is that of a person's or family's record.
    func isPersonal(_ name: RecordName) -> Bool { Self.personalNouns.contains(name.noun) }

    /// Whether a place tells of one person or family, or lists them.
    func isPersonal(_ destination: Destination?) -> Bool {
        switch destination {
        case .record(let name): isPersonal(name)
        case .attention, .clocks: true
        default: false
        }
    }

    /// Whether a place is of a team of which nothing is told.
    func isLeftOut(_ destination: Destination?) -> Bool {
        guard let disclosure else { return false }
        switch destination {
        case .record(let name):
            return name.noun == Team.noun && disclosure.teamsLeftOut.contains(Team.ID(name.id))
        case .measure(let key): return disclosure.isLeftOut(key.scope)
        default: return false
        }
    }

    /// The ids that words are searched for.
    ///
    /// One of letters alone is a word like any other, and four digits may be a year.
    private static func recordNumbers(in journey: Journey) -> Set<String> {
        func ids<Record: JourneyRecord>(_ register: Register<Record>) -> [String] { register.map(\.id.text) }
        let all =
            ids(journey.posts) + journey.posts.flatMap { $0.spells.map(\.worker.text) } + ids(journey.workers)
            + ids(journey.courtCases) + ids(journey.challenges)
            + ids(journey.clocks) + ids(journey.placements)
        return Set(
            all.filter { id in
                let isYear = id.utf8.count == 4 && Int(id).map { Day.recordedYears.contains($0) } ?? false
                return id.utf8.count > 2 && !isYear && id.contains { !$0.isLetter }
            })
    }

    /// Whether words name a post, a worker or a case.
    func namesRecord(_ words: String) -> Bool {
        !recordNumbers.isEmpty && Self.tokens(of: words).contains { recordNumbers.contains(String($0)) }
    }

    /// Words without the numbers of posts, workers and cases.
    func withoutRecordNumbers(_ words: String) -> String {
        guard namesRecord(words) else { return words }
        var result = ""
        var rest = words[...]
        for token in Self.tokens(of: words) where recordNumbers.contains(String(token)) {
            result += rest[..<token.startIndex] + Self.numberLeftOut
            rest = rest[token.endIndex...]
        }
        return result + rest
    }

    /// Stands where a number was.
    static let numberLeftOut = "(number left out)"

    /// What may be an id: everything between what stands between words.
    ///
    /// A full stop ends a sentence, not an id.
    private static func tokens(of words: String) -> [Substring] {
        words.split { $0.isWhitespace || ",;:()[]\"'“”‘’!?".contains($0) }.map { token in
            var token = token
            while token.last == "." { token.removeLast() }
            return token
        }
    }
}
