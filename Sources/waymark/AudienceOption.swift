import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import Panels
import Programs

/// For whom a text is written, and what its readers may see.
struct AudienceOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            For whom it is: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")). All but the first get no \
            numbers of posts, workers and cases; scrutiny and the public get no number of 1 to 5 people.
            """, valueName: "name"), completion: .list(Audience.allCases.map(\.rawValue)),
        transform: Self.audience(named:))
    var audience = Audience.internal

    /// The audience of a name; of one that is not known it is said what may have been meant.
    @Sendable private static func audience(named name: String) throws -> Audience {
        if let audience = Audience(rawValue: name.lowercased()) { return audience }
        let names = Audience.allCases.map(\.rawValue)
        throw Failure(
            "It is no audience."
                + NearNames.words(for: name, among: names, "audiences", call: "waymark list audiences"))
    }

    /// The document as its readers may be given it.
    ///
    /// What is hidden from the public is kept, so that a later paper hides
    /// it too.
    static func prepared(_ document: ExportDocument, for audience: Audience, of journey: Journey) throws
        -> ExportDocument
    {
        guard audience.hidesSmallNumbers else { return document.prepared(for: Readers(audience, of: journey)) }
        return try IssuedPapers.hiding(journey) { disclosure in
            document.prepared(for: Readers(audience, of: journey, disclosure: disclosure))
        }
    }

    /// Refuses a page of which its readers may see nothing.
    static func refuse(_ route: [Destination], for audience: Audience, of journey: Journey) throws {
        guard audience.hidesSmallNumbers else { return }
        let threshold = journey.settings.smallestShownNumber
        let small = journey.teamsTooSmallToTell(below: threshold)
        for case .record(let name) in route where name.noun == Team.noun && small.contains(Team.ID(name.id)) {
            throw Failure(
                """
                The team \(name.id) has fewer than \(threshold) social workers in post, or the record does not tell how \
                many: nothing of it can be hidden well enough for \(audience.title). Write it for the board or the \
                council's own staff, or another page.
                """)
        }
    }
}
