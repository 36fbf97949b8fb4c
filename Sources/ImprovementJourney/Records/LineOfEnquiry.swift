/// What the scrutiny committee asked, and what it was told.
package struct LineOfEnquiry: Identifiable, Sendable, Hashable {
    /// The name by which commitments refer to it.
    package var id: Identifier<LineOfEnquiry>
    /// The subject in a few words.
    package var title: String
    /// When it was asked.
    package var asked: StatedDate
    /// Who asked, by function.
    package var askedBy: String
    /// The question.
    package var question: String
    /// What was answered, oldest first.
    package var answers: [Answer]
    /// The measures that show what the data say to it, besides those of the promises given in answer.
    package var measures: [Measure.ID]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<LineOfEnquiry>, title: String, asked: StatedDate, askedBy: String, question: String,
        answers: [Answer] = [], measures: [Measure.ID] = [], source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.asked = asked
        self.askedBy = askedBy
        self.question = question
        self.answers = answers
        self.measures = measures
        self.source = source
    }
}

extension LineOfEnquiry {
    /// One answer to a line of enquiry.
    package struct Answer: Hashable, Sendable {
        /// When it was given.
        package var on: StatedDate
        /// What was said.
        package var text: String
        /// Where it comes from.
        package var source: Source.ID

        package init(on: StatedDate, text: String, source: Source.ID) {
            self.on = on
            self.text = text
            self.source = source
        }
    }
}

extension LineOfEnquiry: JourneyRecord {
    /// What one is called.
    package static let noun = "line of enquiry"

    /// The line of enquiry with the answers given by that day; nil before it was asked.
    package func known(on day: Day) -> LineOfEnquiry? {
        guard asked.first <= day else { return nil }
        var enquiry = self
        enquiry.answers = answers.filter { $0.on.first <= day }
        return enquiry
    }

    /// The last answer, or the question.
    package var lastDated: Day? { ([asked.first] + answers.map(\.on.first)).max() }
}

extension RegisterHolder {
    /// What scrutiny asked.
    package var enquiries: Register<LineOfEnquiry> { registers[LineOfEnquiry.self] }
}
