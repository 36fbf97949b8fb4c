import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney
import JSON

/// What stands above and below every text that is handed out, whoever makes it: marking, council, where, as at when, of
/// what kind, and what its figures lack.
package struct DocumentFrame: Sendable {
    /// Whose journey, where and as at when.
    package var context: PageContext
    /// What kinds of source it draws on.
    package var provenance: [Source.Kind]
    /// What is wrong with the files behind it.
    package var faults: DataFaults
    /// The file whose fault keeps the day unknown on which the journey opens; nil where the day is known.
    ///
    /// Nothing is then as at the context's day, be it today or another.
    package var fileThatHidesDay: String?

    package init(context: PageContext, provenance: [Source.Kind], faults: DataFaults) {
        self.context = context
        self.provenance = provenance
        self.faults = faults
    }

    /// The frame of a list under a title, made of a journey as that stands.
    package init(titled title: String, of journey: Journey, provenance: [Source.Kind], faults: DataFaults) {
        self.init(context: PageContext(journey, path: [title]), provenance: provenance, faults: faults)
    }

    /// `PUBLISHED+ILLUSTRATIVE`; empty where nothing is known of it.
    package var badge: String { provenance.map(\.badge).joined(separator: "+") }

    /// The lines above, without the empty one that follows.
    func head(width: Int, glyphs: Glyphs) -> [String] {
        (context.marking.isEmpty ? [] : [context.marking, ""]) + title(width: width, glyphs: glyphs)
            + (faults.words.map { Self.wrapped($0, width) } ?? [])
    }

    /// Whose, where, as at when and of what kind: the lines of the head between the marking and the faults.
    func title(width: Int, glyphs: Glyphs) -> [String] {
        var lines: [String] = []
        if !context.council.isEmpty { lines += Self.wrapped(context.council, width) }
        lines += Self.wrapped(context.path.joined(separator: glyphs.pathSeparator), width)
        let asAt =
            fileThatHidesDay.map { "as at a day that is not known, for a fault in \($0)".withoutControls() }
            ?? context.dayWords.text.withoutControls()
        let both = badge.isEmpty ? asAt : asAt + "   \(badge)"
        return lines
            + (both.displayColumns <= width ? [both] : Self.wrapped(asAt, width) + (badge.isEmpty ? [] : [badge]))
    }

    /// The lines of a text; a line feed in it, as a file's name may have, begins none.
    private static func wrapped(_ text: String, _ width: Int) -> [String] {
        text.withoutControls().wrapped(toColumns: width)
    }

    /// The lines below, with the empty one before them.
    ///
    /// - Parameter hasMarking: Whether the marking stands at its end.
    func foot(width: Int, hasMarking: Bool = true) -> [String] {
        var lines: [String] = []
        if !faults.told.isEmpty {
            lines += ["", faults.title]
            for fault in faults.told {
                // Only a fault begins at the edge: no file's name can be wrapped so that it reads as another's fault.
                let words = Self.wrapped(fault.heading, width - 4) + Self.wrapped(fault.remedy, width - 4)
                lines += words.enumerated().map { ($0 == 0 ? "" : "    ") + $1 }
            }
            if let more = faults.moreWords { lines.append(more) }
        }
        lines += ["", ExportDocument.madeBy]
        if hasMarking, !context.marking.isEmpty { lines += ["", context.marking] }
        return lines
    }

    /// Lines of a command as a text of their own, framed as an export is.
    ///
    /// - Parameter columns: How many a line may have. Without it a line is as long as what it says: whoever searches a
    ///   list by lines finds a record whole on its own.
    package func text(_ lines: [String], columns: Int? = nil, glyphs: Glyphs = .unicode) -> String {
        let width = columns ?? 100
        let lines = lines.map { $0.withoutControls() }
        return
            (head(width: width, glyphs: glyphs) + [""]
            + (columns.map { width in lines.flatMap { $0.hanging(toColumns: width) } } ?? lines) + foot(width: width))
            .map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }

    /// The same at the top of a JSON object.
    package var members: [(String, JSONValue)] {
        markMembers + [("faults", faultsValue)]
    }

    /// Whose, as at when, marking and kind.
    var markMembers: [(String, JSONValue)] {
        [
            ("council", .text(context.council)),
            ("asAt", fileThatHidesDay == nil ? .text(context.asAt.description) : .null),
            (
                "lastEntry",
                (fileThatHidesDay == nil ? context.silence : nil).map { .text($0.since.description) } ?? .null
            ),
            ("marking", .text(context.marking)),
            ("provenance", .list(provenance.map { .text($0.rawValue) })),
        ]
    }

    private var faultsValue: JSONValue {
        .object([
            ("count", .number(Double(faults.count))),
            (
                "files",
                .list(
                    faults.files.map {
                        .object([
                            ("name", .text($0.name)), ("asOf", $0.asOf.map { .text($0) } ?? .null),
                            ("note", .text($0.note)),
                        ])
                    })
            ),
            ("problems", .list(faults.told.map(\.json))),
        ])
    }
}

extension FileProblem {
    /// Where it is, how bad, and what is wrong: the first line of what `check` says.
    package var heading: String {
        "\(line > 0 ? "\(file):\(line):\(column)" : file): \(severity.rawValue): \(message)"
    }

    /// The problem as `check --json` and every `faults` have it.
    var json: JSONValue {
        .object([
            ("file", .text(file)), ("line", .number(Double(line))), ("column", .number(Double(column))),
            ("path", .text(path)),
            ("severity", .text(severity.rawValue)), ("message", .text(message)), ("remedy", .text(remedy)),
            ("count", .number(Double(count))),
        ])
    }
}
