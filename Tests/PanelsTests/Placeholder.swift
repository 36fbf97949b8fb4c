import Testing
@testable import Panels
