import ImprovementJourney
import JSON

/// Writes the files of a record.
///
/// The same records give the same text, byte for byte: keys in the order of their list, records in their order,
/// series by measure, scope and category.
package enum JourneyWriter {
    /// The text of one file: the part's records of the subject, and its sources, measures, series and events.
    ///
    /// What is empty, or what would be read the same if left out, is left out; so is the source of records whose
    /// source is the default. The text ends with a newline. A record that fits in `width`
    /// columns stands on one line.
    ///
    /// - Parameter measures: What other files define: shares of these measures are left out where their parts stand.
    package static func text(
        subject: JourneySubject, part: Record, defaultSource: Source.ID? = nil, comment: String? = nil,
        measures: Register<Measure> = Register(), width: Int = 116
    ) -> String {
        let context = WritingContext(defaultSource: defaultSource, measures: measures)
        guard case .members(var members) = subject.shape.json(part, context) else { return "{}\n" }
        if let comment { members.insert(JSONValue.Member("comment", .text(comment)), at: 0) }
        return JSONValue.members(members).text(width: width)
    }
}
