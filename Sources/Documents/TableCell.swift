import ImprovementJourney

/// What stands in one place of a table.
package struct TableCell: Hashable, Sendable {
    /// What it holds.
    package var content: Content
    /// How it strikes the eye.
    package var tone: Tone
    /// The measured figure behind it, for `explain`; nil where the column's definition says enough.
    package var subject: Series.Key?
    /// What rows sort by where the content does not say it; set by the column.
    ///
    /// What is not finite comes last.
    package internal(set) var order: Double?

    package init(_ content: Content, _ tone: Tone = .normal, subject: Series.Key? = nil) {
        self.content = content
        self.tone = tone
        self.subject = subject
    }

    /// Words, with whatever figures stand in them.
    package init(_ sentence: Sentence, _ tone: Tone = .normal, subject: Series.Key? = nil) {
        self.init(.sentence(sentence), tone, subject: subject)
    }

    /// A figure.
    package init(_ figure: Figure, _ tone: Tone = .normal, subject: Series.Key? = nil) {
        self.init(.figure(figure), tone, subject: subject)
    }

    /// A day.
    package init(_ day: Day, _ tone: Tone = .normal) { self.init(.day(day), tone) }

    /// A verdict, toned as verdicts are.
    package init(_ status: Status) { self.init(.status(status), status.tone) }

    /// A day, or words where there is none.
    package init(_ day: Day?, _ tone: Tone = .normal, else words: Sentence, _ otherTone: Tone = .quiet) {
        if let day { self.init(day, tone) } else { self.init(words, otherTone) }
    }

    /// Nothing.
    package static let empty = TableCell("")

    /// The kinds of content.
    package enum Content: Hashable, Sendable {
        /// Words.
        case sentence(Sentence)
        /// A figure; sorts by its number, the missing last.
        case figure(Figure)
        /// A day; sorts by time.
        case day(Day)
        /// The latest values as a line of small columns.
        case sparkline(Sparkline)
        /// A bar against a limit.
        case bar(Bar)
        /// What the control chart says, as a word with its shape.
        case status(Status)
    }

    /// The cell's content as text, as filters and exports see it; a line of small columns has none.
    package var text: String {
        switch content {
        case .sentence(let sentence): sentence.text
        case .figure(let figure): figure.text
        case .day(let day): day.shortWords
        case .sparkline: ""
        case .bar(let bar): bar.label.text
        case .status(let status): status.word
        }
    }

    /// The figures in it, those of its words too.
    package var figures: [Figure] {
        switch content {
        case .sentence(let sentence): sentence.figures
        case .figure(let figure): [figure]
        case .bar(let bar): bar.label.figures
        case .day, .sparkline, .status: []
        }
    }
}
