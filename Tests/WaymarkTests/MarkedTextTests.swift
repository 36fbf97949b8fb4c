import Exports
import JSON
import Testing
import TmuxSupport

/// README's promise: every text and every JSON that is handed out carries the marking, and says whose, as at when and of
/// what kind; where the data have faults it names them, and the exit status is 1.
@Suite struct MarkedTextTests {
    private static let waymark = shellQuoted(builtExecutable("waymark"))
    private static let shipped =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        + "/Data/northamptonshire"

    /// Every command that writes what a folder says, on the folder `f`.
    static let commands =
        ["--data f", "--data f --panel court", "attention --data f", "explain agency-share --data f", "check f"]
        + ExportFormat.all.map { "snapshot --data f --panel court --format \($0.id)" }
        + ["snapshot --data f --panel all", "snapshot --data f --team safeguarding-3"]
        + ["attention --json --data f", "explain agency-share --json --data f", "check --json f"]

    /// Runs on a copy of the shipped record, after an edit; what standard error gets is left out.
    private func run(_ command: String, edit: String = "true") -> (output: String, status: Int32) {
        shell(
            "d=$(mktemp -d) && cd $d && cp -r \(shellQuoted(Self.shipped)) f && { \(edit); } "
                + "&& \(Self.waymark) \(command) 2>/dev/null; s=$?; cd / && rm -rf $d; exit $s")
    }

    @Test(arguments: commands)
    func `carries marking, council, day and kind, and exits 0 where nothing is at fault`(command: String) throws {
        let (output, status) = run(
            command, edit: "sed -i 's/\"settings\": {/&\"marking\": \"OURS ONLY\", /' f/journey.json")
        #expect(status == 0)
        if command.contains("json") {
            let value = try JSONDocument(Array(output.utf8)).value
            #expect(value["marking"] == "OURS ONLY")
            #expect(value["council"] == "Northamptonshire County Council")
            #expect(value["asAt"] == "2019-07-31")
            guard case .list(let kinds)? = value["provenance"] else { throw Missing() }
            #expect(!kinds.isEmpty && kinds.allSatisfy { ["published", "council", "illustrative"].contains($0) })
            #expect(value["version"] == .text(Version.current))
            if !command.hasPrefix("check") { #expect(value["faults"]?["count"] == 0) }
        } else if command.contains("csv") {
            #expect(output.contains("marking,OURS ONLY\r\n"))
            #expect(output.hasPrefix("council,Northamptonshire County Council\r\n"))
            #expect(output.contains("as at,2019-07-31\r\n"))
            #expect(output.contains("provenance,"))
        } else {
            let lines = output.split(separator: "\n").map { $0.replacing("*", with: "") }
            #expect(lines.first == "OURS ONLY" && lines.count { $0 == "OURS ONLY" } > 1)
            #expect(lines.dropFirst().first?.contains("Northamptonshire County Council") == true)
            let day = lines.first { $0.hasPrefix("as at 31 July 2019") }
            #expect(
                day.map { $0.contains("PUBLISHED") || $0.contains("ILLUSTRATIVE") } == true, "\(output.prefix(300))")
            #expect(output.contains("Made by Waymark \(Version.current)."))
        }
        #expect(!output.contains("INCOMPLETE"))
    }

    @Test(arguments: commands)
    func `with a file cut in half names the fault, says what is missing, and exits 1`(command: String) throws {
        let (output, status) = run(
            command,
            edit: "head -c 20000 f/court-illustrative.json >cut && mv cut f/court-illustrative.json")
        #expect(status == 1)
        #expect(output.contains("court-illustrative.json"))
        if command.hasPrefix("check") { return }
        if command.contains("json") {
            let faults = try JSONDocument(Array(output.utf8)).value["faults"]
            #expect(faults?["files"]?[0]?["name"] == "court-illustrative.json")
            #expect(faults?["problems"]?[0]?["severity"] == "fault")
        } else {
            // At the top: after the head, before anything that the files say.
            let top = output.split(whereSeparator: \.isNewline).prefix(10).joined(separator: "\n")
            #expect(top.contains("INCOMPLETE: court-illustrative.json"), "\(top)")
            #expect(output.lowercased().contains("faults in the files"))
        }
    }

    @Test(arguments: ["explain nothing", "explain agency-share --team no", "snapshot --team no", "--team no"])
    func `what is not found while a file is at fault may be in it, and exits 1`(command: String) {
        let (output, status) = shell(
            "d=$(mktemp -d) && cd $d && mkdir f && echo '{' >f/teams.json && echo '{}' >f/court.json "
                + "&& \(Self.waymark) \(command) --data f 2>&1; s=$?; cd / && rm -rf $d; exit $s")
        #expect(status == 1)
        #expect(output.contains(" Files have faults, and may hold it: waymark check names them.\n"), "\(output)")
    }

    @Test func `standard error names the same faults, at most twenty, and counts the others`() {
        let (output, status) = shell(
            "d=$(mktemp -d) && cd $d && cp -r \(shellQuoted(Self.shipped)) f "
                + "&& for n in $(seq 30); do echo '{' >f/court-$n.json; done "
                + "&& \(Self.waymark) attention --data f 2>&1 >/dev/null; s=$?; cd / && rm -rf $d; exit $s")
        #expect(status == 1)
        #expect(output.ranges(of: ": fault: ").count == 20)
        #expect(output.contains(" more problems: waymark check names them.\n"))
    }

    private struct Missing: Error {}
}

extension JSONValue {
    /// The value of a key; nil where it is no object or has no such key.
    fileprivate subscript(key: String) -> JSONValue? {
        if case .members(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// The value at a place; nil where it is no list or not so long.
    fileprivate subscript(place: Int) -> JSONValue? {
        if case .list(let values) = self, values.indices.contains(place) { values[place] } else { nil }
    }
}
