import ImprovementJourney
import JSON

/// Reads the records of one file and gathers what is wrong with them.
struct RecordReader {
    /// A name at its place: a record that the file defines, or one that it speaks of.
    struct Mention {
        var name: RecordKey
        var node: Int
    }

    let document: JSONDocument
    /// The names of panels that a record may give; empty where any will do.
    let panels: [String]
    /// The source of records that name none.
    var defaultSource: Source.ID?
    /// What is wrong with the file by itself.
    var findings = Findings()
    /// Entries of the file, by the nodes at which they begin, that are not to be read: they have a fault.
    let leavingOut: Set<Int>
    var definitions: [Mention] = []
    var references: [Mention] = []
    /// The series, until the cadence and the unit of their measures are known.
    var series: [SeriesRecord] = []
    /// For how many words the nearest known one was sought.
    var nearestSought = 0
    /// Claims that state a figure or speak of a measure, to be held against the measure.
    var claims: [(claim: Claim, node: Int)] = []
    /// Commitments that promise a figure, to be held against its measure.
    var promises: [(commitment: Commitment, node: Int)] = []
    /// Posts, to find who fills two at once.
    var posts: [(post: Post, node: Int)] = []
    /// Inspections, to be held against their frameworks.
    var inspections: [(inspection: Inspection, node: Int)] = []
    /// Clocks, to be held against their kinds.
    var clocks: [(clock: Clock, node: Int)] = []

    init(document: JSONDocument, panels: [String], leavingOut: Set<Int> = []) {
        self.document = document
        self.panels = panels
        self.leavingOut = leavingOut
    }

    /// Whether a value is not to be read.
    func leavesOut(_ node: Int) -> Bool { !leavingOut.isEmpty && leavingOut.contains(node) }

    mutating func refer(to kind: any JourneyRecord.Type, _ id: String, at node: Int) {
        references.append(Mention(name: RecordKey(kind: kind, id: id), node: node))
    }

    mutating func fault(at node: Int, _ message: String, _ remedy: String) {
        findings.add(.fault, at: document.offset(of: node), message, remedy)
    }

    mutating func warn(at node: Int, _ message: String, _ remedy: String) {
        findings.add(.warning, at: document.offset(of: node), message, remedy)
    }

    /// Tells that a value does not fit; always nil, to be returned in the value's place.
    mutating func misfit<Anything>(_ node: Int, _ form: Form) -> Anything? {
        guard findings.tellsMore(.fault) else {
            fault(at: node, "", "")
            return nil
        }
        let subject = name(of: node)
        if form.isNumber, document.nodes[node].kind == .text, let number = QuotedNumber(document.text(node)) {
            fault(
                at: node, "\(subject) is \(document.excerpt(node)), a number in quotation marks.",
                "Write \(number.digits), without \(number.hasSeparators ? "quotation marks and commas" : "quotation marks")."
            )
            return nil
        }
        if let remedy = remedyOfMissingPart(node, form) {
            fault(at: node, "\(subject) is \(document.excerpt(node)), the code of a missing value.", remedy)
            return nil
        }
        if case .word(let words) = form, document.nodes[node].kind == .text {
            let word = document.text(node)
            let remedy =
                nearest(to: word, among: words).map { "Write \"\($0)\", if that is meant; it must be \(form.words)." }
                ?? "Write \(form.words)."
            fault(at: node, "\(subject) is \"\(word.cutShort)\", a word that is not known.", remedy)
        } else {
            fault(at: node, "\(subject) is \(document.excerpt(node)).", "Write \(form.words).")
        }
        return nil
    }

    /// Where the code of a missing value belongs that stands for a part of one; nil where the node is anything else.
    ///
    /// A part is a count: whoever read the reason off the value must find it there.
    private func remedyOfMissingPart(_ node: Int, _ form: Form) -> String? {
        guard case .number = form, document.nodes[node].kind == .text, Missing(fileText: document.text(node)) != nil
        else {
            return nil
        }
        switch name(of: node) {
        case "An entry of `numerators`", "An entry of `denominators`":
            return
                "Write null there, and the code \(document.excerpt(node)) in `values`, which has an entry for each period."
        case "`numerator`", "`denominator`":
            return "Leave it out, and write the code \(document.excerpt(node)) as `value`."
        default: return nil
        }
    }

    /// How a message calls the value at a node: by its key, or as an entry of the list under a key.
    func name(of node: Int) -> String {
        if node > 0, document.nodes[node - 1].kind == .key { return "`\(document.text(node - 1).cutShort)`" }
        var parent = node - 1
        while parent >= 0 {
            let kind = document.nodes[parent].kind
            if kind == .array || kind == .object, document.end(of: parent) > node { break }
            parent -= 1
        }
        if parent > 0, document.nodes[parent - 1].kind == .key {
            return "An entry of `\(document.text(parent - 1).cutShort)`"
        }
        return "The value"
    }

    /// The value of a key of an object, or the object where it has no such key: where to point at.
    func place(of key: String, in object: Int) -> Int { document.member(Array(key.utf8), of: object) ?? object }

    /// Faults an end that comes before its beginning.
    mutating func refuse(
        _ later: (key: String, day: Day?), before earlier: (key: String, day: Day?), in object: Int
    ) {
        guard let end = later.day, let start = earlier.day, end < start else { return }
        fault(
            at: place(of: later.key, in: object),
            "`\(later.key)` is \(end), before `\(earlier.key)`, which is \(start).", "Correct one of the two days.")
    }

    /// Faults entries that do not stand oldest first, since the latest is taken to be the last.
    mutating func refuseDisorder<Entry>(
        of key: String, in object: Int, _ entries: [Entry], by day: (Entry) -> Day
    ) {
        for index in entries.indices.dropFirst() where day(entries[index]) < day(entries[index - 1]) {
            fault(
                at: entry(index, of: key, in: object),
                "Entry \(index + 1) of `\(key)` is dated \(day(entries[index])), before the entry above it, which is "
                    + "dated \(day(entries[index - 1])).",
                "Put the entries of `\(key)` in order, oldest first.")
        }
    }

    /// The node of an entry of a list under a key, as well as it can be found.
    func entry(_ index: Int, of key: String, in object: Int) -> Int {
        let list = place(of: key, in: object)
        guard document.nodes[list].kind == .array, index < document.nodes[list].count else { return list }
        var place = list + 1
        for _ in 0..<index { place = document.end(of: place) }
        return place
    }
}
