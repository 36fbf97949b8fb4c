import Testing
@testable import ImprovementJourney
