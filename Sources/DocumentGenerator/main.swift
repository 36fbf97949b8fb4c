import Dashboard
import Exports
import FoundationEssentials
import Glibc
import ImprovementJourney
import JourneyFiles
import Panels

/// Writes every document that is made from code, relative to the repository's root, or with `--check` names those that
/// are not as the code would make them and exits 1.
struct Document {
    /// Where it stands, from the repository's root.
    var path: String
    /// What it says.
    var text: String
}

func fail(_ message: String) -> Never {
    let line = message + "\n"
    _ = line.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(1)
}

let reading = JourneyFolder.read("Data/northamptonshire")
let faults = reading.problems.filter { $0.severity == .fault }
guard faults.isEmpty, !reading.record.measures.isEmpty else {
    fail("The shipped record cannot be read from here; run this in the repository's root.\n\(faults)")
}

let panels = Panel.all.map(\.id)

guard let program = BuiltProgram.description(of: "waymark"),
    let importing = BuiltProgram.description(of: "waymark-import")
else { fail("waymark and waymark-import do not tell their commands: build them beside this program.") }

// A new document made from code is one line here.
let documents =
    [
        Document(path: "docs/measures.md", text: MeasuresDocument.text(reading.record)),
        Document(path: "docs/keys.md", text: KeyBinding.markdown()),
        Document(path: "docs/man/waymark.1", text: ProgramManual.text(program, importing: importing)),
        Document(path: "docs/man/waymark.5", text: FilesManual.text(panels: panels)),
        Document(path: "docs/glossary.md", text: Glossary.markdown()),
        Document(path: "Data/schema/README.md", text: JourneyKeys.text(panels: panels)),
    ]
    + JourneySubject.allCases.map { subject in
        Document(
            path: "Data/schema/\(subject.rawValue).schema.json", text: JourneySchema.text(for: subject, panels: panels))
    }

var stale: [String] = []
for document in documents {
    let written = try? String(contentsOfFile: document.path, encoding: .utf8)
    if written == document.text { continue }
    if CommandLine.arguments.contains("--check") {
        stale.append(document.path)
    } else {
        do {
            try document.text.write(toFile: document.path, atomically: true, encoding: .utf8)
            print("wrote \(document.path)")
        } catch {
            fail("\(document.path) cannot be written: \(error)")
        }
    }
}
if !stale.isEmpty {
    fail("These documents are not as the code makes them; run `make documents`: \(stale.joined(separator: ", ")).")
}
print("\(documents.count) documents are as the code makes them.")
