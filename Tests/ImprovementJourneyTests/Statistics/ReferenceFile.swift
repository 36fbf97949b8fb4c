import FoundationEssentials
import ImprovementJourney
import Testing

/// Reads a file of reference cases as it stands beside the tests.
func referenceFile<Content: Decodable>(_ name: String, as type: Content.Type = Content.self) throws -> Content {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "ReferenceCases/\(name).json"))
    return try JSONDecoder().decode(Content.self, from: data)
}

/// A file of cases with an input and what is expected of it.
struct ReferenceCases<Input: Decodable, Expected: Decodable>: Decodable {
    struct Case: Decodable {
        let id: String
        let input: Input
        let expected: Expected
    }

    let count: Int
    let cases: [Case]
}

/// Whether two figures agree: both missing, or within a tolerance relative to the larger of them and 1.
func agree(_ left: Double?, _ right: Double?, tolerance: Double = 1e-9) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return (left - right).magnitude <= tolerance * max(1, left.magnitude, right.magnitude)
}

/// A day written in a reference file.
struct ReferenceDay: Decodable {
    let day: Day

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a day")
        }
        self.day = day
    }
}
