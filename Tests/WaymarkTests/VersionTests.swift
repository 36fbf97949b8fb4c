import Exports
import Testing
import TmuxSupport

@Suite struct VersionTests {
    @Test func `the program tells its version in one line and exits 0`() {
        let (output, status) = shell("\(shellQuoted(builtExecutable("waymark"))) --version")
        #expect(status == 0)
        #expect(output == "waymark \(Version.current)\n")
    }

    /// Semantic Versioning 2.0.0, clauses 2 and 9: three numbers without leading zeros; of the pre-release endings
    /// that it allows, a Waymark version has `-dev` or none.
    @Test func `the version is a semantic version, of a release or on the way to one`() {
        #expect(Version.current.wholeMatch(of: /(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-dev)?/) != nil)
    }
}
