import ImprovementJourney
import JSON
import Testing

@testable import JourneyFiles

/// What holds of every file, whatever its subject: a new one is in `JourneySubject.allCases` and so in these tests.
@Suite struct FileSubjectConformanceTests {
    private static func sample(_ subject: JourneySubject) -> String {
        FullSample.files.first { $0.name == "\(subject.rawValue).json" }?.text ?? ""
    }

    private static func reading(_ text: String, of subject: JourneySubject) -> JourneyReading {
        JourneyFolder.read(files: FullSample.files(replacing: ["\(subject.rawValue).json": text]))
    }

    @Test(arguments: JourneySubject.allCases)
    func `a file cut short anywhere is a fault with its place, and the others are read`(subject: JourneySubject) {
        let text = Self.sample(subject)
        let whole = text.utf8.count
        for tenth in 1...9 {
            let cut = String(decoding: Array(text.utf8.prefix(whole * tenth / 10)), as: UTF8.self)
            let reading = Self.reading(cut, of: subject)
            let fault = reading.problems.first { $0.file == "\(subject.rawValue).json" && $0.severity == .fault }
            #expect(fault != nil, "\(tenth) tenths")
            #expect((fault?.line ?? 0) > 0 && (fault?.column ?? 0) > 0)
            #expect(reading.record.files.first { $0.name == "\(subject.rawValue).json" }?.fault != nil)
            #expect(reading.record.files.count == FullSample.files.count)
        }
    }

    @Test(arguments: JourneySubject.allCases)
    func `a key that is misspelt is warned of with the one that is meant, and the rest is read`(
        subject: JourneySubject
    ) throws {
        let key = try #require(subject.ownFields.first?.form.key)
        let misspelt = String(key.dropLast()) + "x"
        let text = Self.sample(subject).replacing("\"\(key)\"", with: "\"\(misspelt)\"", maxReplacements: 1)
        let warning = Self.reading(text, of: subject).problems.first { $0.message.contains("`\(misspelt)`") }
        #expect(warning?.severity == .warning)
        #expect(warning?.remedy.contains("`\(key)`") == true)
        #expect((warning?.line ?? 0) > 0)
    }

    @Test(arguments: JourneySubject.allCases)
    func `a value of the wrong sort at any key is a fault that names the key's place and what is needed`(
        subject: JourneySubject
    ) {
        for field in subject.shape.fields.map(\.form) where !["$schema", "comment"].contains(field.key) {
            let reading = FileReading(
                name: "\(subject.rawValue).json", subject: subject, bytes: Array("{\n\"\(field.key)\": -0.5e-3}".utf8))
            let problem = reading.problems.first { $0.line == 2 }
            #expect(problem?.severity == .fault, "\(field.key)")
            #expect(problem?.remedy.isEmpty == false, "\(field.key)")
        }
    }

    @Test(arguments: JourneySubject.allCases)
    func `null is left out, and an empty object holds nothing`(subject: JourneySubject) {
        for field in subject.shape.fields.map(\.form) {
            let reading = FileReading(
                name: "\(subject.rawValue).json", subject: subject, bytes: Array("{\"\(field.key)\": null}".utf8))
            let empty = FileReading(name: "\(subject.rawValue).json", subject: subject, bytes: Array("{}".utf8))
            #expect(reading.problems.map(\.message) == empty.problems.map(\.message), "\(field.key)")
        }
    }
}
