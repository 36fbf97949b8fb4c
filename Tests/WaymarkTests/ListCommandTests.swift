import JSON
import Testing
import TmuxSupport

/// `attention`, `compare` and `check`, as text and as JSON.
@Suite struct ListCommandTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))
    private let shipped = shellQuoted(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire")

    /// The objects of a list in a JSON text: each key with its text, its number, or the texts of its list.
    private func objects(of key: String, in output: String) throws -> [[String: [String]]] {
        let document = try JSONDocument(Array(output.utf8))
        let list = try #require(document.member(Array(key.utf8), of: 0))
        var objects: [[String: [String]]] = []
        var object = list + 1
        while object < document.end(of: list) {
            var members: [String: [String]] = [:]
            var place = object + 1
            while place < document.end(of: object) {
                let value = place + 1
                let values =
                    document.nodes[value].kind == .array ? value + 1..<document.end(of: value) : value..<value + 1
                members[document.text(place)] = values.map { value in
                    document.nodes[value].kind == .number
                        ? JSONValue.text(of: document.nodes[value].number)
                        : document.nodes[value].kind == .text ? document.text(value) : ""
                }
                place = document.end(of: value)
            }
            objects.append(members)
            object = document.end(of: object)
        }
        return objects
    }

    @Test func `attention as JSON holds the lanes in their order, and as text their first rows`() throws {
        let (text, status) = shell("\(waymark) attention --data \(shipped)")
        #expect(status == 0)
        #expect(text.contains("\nwaymark attention --all writes every row with every reason.\n"))
        let (json, jsonStatus) = shell("\(waymark) attention --json --data \(shipped)")
        #expect(jsonStatus == 0)
        let lanes = try objects(of: "lanes", in: json)
        #expect(
            lanes.compactMap { $0["id"]?.first }
                == ["blind", "childs-clock", "owed", "findings", "teams", "plan", "to-know"])
        #expect(text.contains("\nChild's clock ("))
        #expect(text.contains("  97d   Statement of action: due 5 November 2019, 70 working days after the report\n"))
        let document = try JSONDocument(Array(json.utf8))
        #expect(document.member(Array("asAt".utf8), of: 0).map { document.text($0) } == "2019-07-31")
    }

    @Test func `attention says where nothing is recorded that could need anybody, and exits 0`() throws {
        let call = "\(waymark) attention --data \(shipped) --as-at 1990-01-01"
        #expect(shell(call).output.contains("\n\nNothing that could be late is recorded on 1 January 1990.\n\n"))
        let (json, status) = shell("\(call) --json")
        #expect(status == 0)
        #expect(try objects(of: "lanes", in: json).allSatisfy { $0["subjects"] == [] })
    }

    @Test func `compare as text and as JSON tell the grades first, up to the day that the record opens at`() throws {
        let (text, status) = shell("\(waymark) compare 2019-07-24 --data \(shipped)")
        #expect(status == 0)
        #expect(text.contains("\nWhat changed since 24 July 2019\nas at 31 July 2019   PUBLISHED+ILLUSTRATIVE\n"))
        // Published on 29 July 2019; the grade before is of the report of 27 April 2016.
        let grade =
            "  Standing with Ofsted\n      was  Requires improvement since 27 April 2016\n"
            + "      now  Inadequate since 29 July 2019\n"
        #expect(text.contains(grade))
        let (json, jsonStatus) = shell("\(waymark) compare 2019-07-24 2019-07-31 --json --data \(shipped)")
        #expect(jsonStatus == 0)
        let changes = try objects(of: "changes", in: json)
        #expect(changes.first?["group"] == ["grades"])
        #expect(changes.first?["turn"] == ["worse"])
        #expect(changes.first?["since"] == ["2019-07-29"])
        for change in changes {
            let keys: Set = ["group", "title", "from", "to", "turn", "since", "record", "source", "restated"]
            #expect(Set(change.keys) == keys)
        }
        let document = try JSONDocument(Array(json.utf8))
        #expect(document.member(Array("from".utf8), of: 0).map { document.text($0) } == "2019-07-24")
        #expect(document.member(Array("to".utf8), of: 0).map { document.text($0) } == "2019-07-31")
    }

    @Test func `compare of a day with itself has no line, and exits 0`() throws {
        let call = "\(waymark) compare 2019-07-31 2019-07-31 --data \(shipped)"
        #expect(shell(call).output.contains("\n\nIt is the same day: nothing can differ.\n\n"))
        let (json, status) = shell("\(call) --json")
        #expect(status == 0)
        #expect(try objects(of: "changes", in: json) == [])
    }

    @Test func `clocks as JSON holds what clocks as text says, narrowed by team, kind and day`() throws {
        let (text, status) = shell("\(waymark) clocks --data \(shipped) --until 2019-08-02 --kind proceedings")
        #expect(status == 0)
        let (json, jsonStatus) = shell(
            "\(waymark) clocks --json --data \(shipped) --until 2019-08-02 --kind care-proceedings")
        #expect(jsonStatus == 0)
        let clocks = try objects(of: "clocks", in: json)
        #expect(clocks.isEmpty == false)
        #expect(clocks.map { $0["due"]?.first ?? "" } == clocks.map { $0["due"]?.first ?? "" }.sorted())
        for clock in clocks {
            #expect(clock["kind"] == ["care-proceedings"])
            #expect((clock["due"]?.first ?? "") <= "2019-08-02")
            #expect(text.contains("(\(clock["number"]?.first ?? "none"))"))
        }
        // Issued on 2 January 2019: the 26 weeks end on 2 July, 29 days before 31 July.
        #expect(clocks.first?["number"] == ["C-2019-001"])
        #expect(clocks.first?["left"] == ["-29"])
        #expect(clocks.first?["rule"]?.first?.hasPrefix("Children Act 1989") == true)
        let (team, _) = shell("\(waymark) clocks --json --data \(shipped) --team safeguarding-8")
        #expect(try objects(of: "clocks", in: team).allSatisfy { $0["team"] == ["safeguarding-8"] })
        let (none, noneStatus) = shell("\(waymark) clocks --data \(shipped) --as-at 1990-01-01")
        #expect(noneStatus == 0)
        #expect(none.contains("No such time limit runs on 1 January 1990."))
    }

    @Test func `check as JSON tells every problem with its place, and exits 1 for a fault`() throws {
        let (clean, status) = shell("\(waymark) check --json \(shipped)")
        #expect(status == 0)
        #expect(try objects(of: "problems", in: clean) == [])
        let (json, faultStatus) = shell(
            #"d=$(mktemp -d) && printf '{\n  "format": 1,\n  oops\n}' >$d/court.json && "#
                + "\(waymark) check --json $d; s=$?; rm -r $d; exit $s")
        #expect(faultStatus == 1)
        let problems = try objects(of: "problems", in: json)
        let fault = try #require(problems.first { $0["severity"] == ["fault"] })
        #expect(fault["file"] == ["court.json"])
        #expect(fault["line"] == ["3"])
        #expect(fault["column"] == ["3"])
        for problem in problems {
            #expect(problem["message"]?.first?.isEmpty == false)
            #expect(problem["remedy"]?.first?.isEmpty == false)
        }
    }
}
