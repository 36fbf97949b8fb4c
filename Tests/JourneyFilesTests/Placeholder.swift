import Testing
@testable import JourneyFiles
