import ImprovementJourney
import JourneyFiles
import Testing

/// Ids that begin with what joins the letter before it: `/` and the mark are two scalars and one character.
@Suite struct `A scope whose id begins with a joining mark` {
    /// An acute accent, a variation selector, a keycap, a joiner, a vowel sign of Devanagari.
    private static let marks = ["\u{301}", "\u{FE0F}", "\u{20E3}", "\u{200D}", "\u{93F}"]

    @Test(arguments: marks)
    func `is read for what it is, of any kind`(mark: String) {
        #expect(Scope("team/\(mark)x") == .team(Team.ID("\(mark)x")))
        #expect(Scope("service/\(mark)x") == .service(Service.ID("\(mark)x")))
        #expect(Scope("council/\(mark)x") == .otherCouncil(Council.ID("\(mark)x")))
        #expect(Scope("region/\(mark)x") == .region(Region.ID("\(mark)x")))
        // The word alone, with a mark on its last letter, is no kind of scope.
        #expect(Scope("england\(mark)") == nil)
        #expect(Scope("team\(mark)/x") == nil)
    }

    @Test(arguments: marks)
    func `finds its team in a folder, and the team finds its figure`(mark: String) {
        let teams = """
            { "source": "own", "services": [ { "id": "\(mark)s", "title": "S" } ],
              "teams": [ { "id": "\(mark)x", "title": "One", "service": "\(mark)s", "opened": "2015-01-01" } ] }
            """
        let reading = FieldFolder.read(
            series: [
                #"{ "measure": "m", "scope": "team/\#(mark)x", "first": "2024-01", "values": [4] }"#,
                #"{ "measure": "m", "scope": "service/\#(mark)s", "first": "2024-01", "values": [9] }"#,
            ], more: [("teams.json", teams)])
        #expect(!reading.hasFaults, "\(reading.told)")
        #expect(reading.record.series[Series.Key("m", .team(Team.ID("\(mark)x")))]?.numbers == [4])
        #expect(reading.record.series[Series.Key("m", .service(Service.ID("\(mark)s")))]?.numbers == [9])
    }
}
