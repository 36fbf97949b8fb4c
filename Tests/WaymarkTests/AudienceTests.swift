import Testing
import TmuxSupport

/// Papers for others than the council's own staff, as the program writes them.
@Suite struct AudienceTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))
    private let data = shellQuoted(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire")

    /// Runs with a state folder of its own, which is gone afterwards.
    private func withState(_ body: (_ state: String) throws -> Void) throws {
        let state = shell("mktemp -d").output.trimming()
        defer { _ = shell("rm -rf \(state)") }
        try body(state)
    }

    @Test(arguments: ["board", "public"])
    func `no number of a post, worker or case of the shipped record is in a paper for others`(_ audience: String) throws
    {
        try withState { state in
            for format in ["csv", "json"] {
                let call =
                    "XDG_STATE_HOME=\(state) \(waymark) snapshot --data \(data) --panel all --audience \(audience)"
                    + " --format \(format)"
                // Posts are P-0001, workers W-0001, cases C-2019-001, clocks K-0001, challenges I- and placements AP-001.
                let (found, _) = shell("\(call) | grep -oE '\\b(P|W|K|I|AP|C)-[0-9]{3,4}(-[0-9]+)?\\b' | head -3")
                #expect(found == "", "\(format)")
            }
        }
    }

    @Test func `what the public is not told is kept for the next paper, for the owner alone to read`() throws {
        try withState { state in
            let call = "XDG_STATE_HOME=\(state) \(waymark) snapshot --data \(data) --panel court --audience public"
            #expect(shell(call).status == 0)
            #expect(shell("stat -c %a \(state)/waymark/public-exports.json").output == "600\n")
            // A paper of an earlier day hides what this one hid, and the next of this day is the same again.
            let first = shell(call).output
            #expect(shell("\(call) --as-at 2016-04-30").status == 0)
            #expect(shell(call).output == first)
        }
    }

    @Test func `without knowing what earlier papers hid there is no paper for the public`() throws {
        try withState { state in
            _ = shell("mkdir -p \(state)/waymark && echo '{' > \(state)/waymark/public-exports.json")
            let call = "XDG_STATE_HOME=\(state) \(waymark) snapshot --data \(data) --panel court --audience scrutiny"
            let (output, status) = shell("\(call) 2>&1")
            #expect(status == 2)
            #expect(output.contains("public-exports.json is not what waymark wrote there."))
            // The board's paper needs no such memory.
            #expect(shell(call.replacing("scrutiny", with: "board")).status == 0)
        }
    }

    @Test func `a page of a team of whose workers nothing is recorded is refused`() throws {
        try withState { state in
            let folder = "\(state)/own"
            #expect(shell("\(waymark) init \(folder)").status == 0)
            let team = shell("grep -oE '\"team\": \"[a-z0-9-]+\"' -m1 -rh \(folder) | head -1 | cut -d'\"' -f4").output
                .trimming()
            _ = shell("rm -f \(folder)/workforce*.json")
            let (output, status) = shell(
                "XDG_STATE_HOME=\(state) \(waymark) snapshot --data \(folder) --team \(team) --audience public 2>&1")
            #expect(status != 0)
            #expect(output.contains("has fewer than 6 social workers in post, or the record does not tell how many"))
        }
    }
}

extension String {
    fileprivate func trimming() -> String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
