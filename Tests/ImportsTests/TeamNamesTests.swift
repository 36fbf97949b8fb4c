import ImprovementJourney
import Testing

@testable import Imports

/// Which names are a team's, and which are rather somebody's.
///
/// All of the people are made up.
@Suite struct TeamNamesTests {
    private let names = TeamNames(Register())

    @Test(arguments: [
        "Short Breaks", "Corporate Parenting", "Area A", "Staying Put", "Rose House", "Jo Cox House", "Maple House",
        "Pod B",
        "POD A", "Young Adults", "Next Steps", "Pre Birth", "Public Law", "Out Of Area", "The Lighthouse",
        "Duty Team 1",
        "North East 2", "Kent 10", "MASH", "CIN 3", "St John Street", "Assessment - East",
    ])
    func `a team that is called as teams are is one`(name: String) {
        #expect(names.verdict(name) == .team)
    }

    @Test(arguments: [
        "KHAN, Ayesha", "Ayesha KHAN", "LEE, Jane", "ALI, Mo", "Jane COLE", "Jane van der Berg", "Jane Smith NQSW",
        "Jane Smith (NQSW)", "Jane Smith SW", "Emma West", "Daniel First", "Duty - Jane Smith",
        "Jane Smith - Social Worker", "Jane Smith & John Brown", "Jane Smith 2", "Maureen", "maria de souza",
    ])
    func `a name with somebody's first name is nobody's team, whatever stands beside it`(name: String) {
        #expect(names.verdict(name) == .person)
    }
}
