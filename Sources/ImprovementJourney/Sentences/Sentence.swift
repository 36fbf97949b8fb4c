/// What is said in words, in which figures stay figures, days stay days and records stay records until somebody writes
/// them.
///
/// A finished text hides what it says: nobody can hide a small number in it, hold it against another page, or write it
/// as a cell of a spreadsheet. A sentence is written as a text is, and a literal is one:
///
///     let words: Sentence = "\(late.count) late, the longest by \(Figure(.number(12), unit: .days))"
///     words.text     // "3 late, the longest by 12 days"
///     words.figures  // 3 and 12 days
///
/// Two sentences that read the same are equal, whatever they are made of.
package struct Sentence: Sendable {
    /// One piece of a sentence.
    package enum Part: Hashable, Sendable {
        /// Words that are no figure: names, and what stands between figures.
        case words(String)
        /// A figure, written in a form.
        case figure(Figure, Figure.Form)
        /// A day, month or other time, in the words that a reader is told.
        case time(Time)
        /// A record, by what it is called here.
        case record(RecordName, title: String)
    }

    /// A time as a sentence names it.
    package enum Time: Hashable, Sendable {
        /// `31 July 2019`, or `31 Jul 2019` where room is short.
        case day(Day, isShort: Bool)
        /// As vaguely as its source states it: `July 2019`.
        case stated(StatedDate)
        /// `March 2014`, or `Mar 2014` where room is short.
        case period(Period, isShort: Bool)

        /// The time in words.
        package var text: String {
            switch self {
            case .day(let day, let isShort): isShort ? day.shortWords : day.words
            case .stated(let date): date.words
            case .period(let period, let isShort): isShort ? period.shortWords : period.words
            }
        }
    }

    /// The pieces, in the order in which they are read.
    package private(set) var parts: [Part]

    /// A sentence of pieces.
    package init(_ parts: [Part]) { self.parts = parts }

    /// Words that hold no figure, such as the name of a team.
    package init(words: String) { parts = words.isEmpty ? [] : [.words(words)] }

    /// Whether there is nothing to read.
    package var isEmpty: Bool { parts.allSatisfy { $0.text.isEmpty } }

    /// The sentence as a reader is told it.
    package var text: String {
        if parts.count == 1 { return parts[0].text }
        var text = ""
        for part in parts { text += part.text }
        return text
    }

    /// The figures in it, from left to right.
    package var figures: [Figure] {
        parts.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
    }

    /// The sentence with its first letter in upper case.
    package var capitalised: Sentence {
        guard case .words(let words)? = parts.first, let first = words.first else { return self }
        return Sentence([.words(first.uppercased() + words.dropFirst())] + parts.dropFirst())
    }

    /// The sentence with its first letter in lower case.
    package var lowercasedFirst: Sentence {
        guard case .words(let words)? = parts.first, let first = words.first else { return self }
        return Sentence([.words(first.lowercased() + words.dropFirst())] + parts.dropFirst())
    }

    /// One sentence after another.
    package static func + (left: Sentence, right: Sentence) -> Sentence { Sentence(left.parts + right.parts) }

    /// Adds to the end.
    package static func += (left: inout Sentence, right: Sentence) { left.parts += right.parts }
}

extension Sentence.Part {
    /// The piece as a reader is told it.
    package var text: String {
        switch self {
        case .words(let words): words
        case .figure(let figure, let form): figure.text(form)
        case .time(let time): time.text
        case .record(_, let title): title
        }
    }
}

extension Sentence: Hashable {
    /// Whether both read the same.
    package static func == (left: Sentence, right: Sentence) -> Bool {
        left.parts == right.parts || left.text == right.text
    }

    /// By what is read, as `==`.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Sentence: CustomStringConvertible {
    /// What is read.
    package var description: String { text }
}

extension Sequence where Element == Sentence {
    /// The sentences in a row, with words between.
    package func joined(separator: String) -> Sentence {
        var parts: [Sentence.Part] = []
        for sentence in self {
            if !parts.isEmpty { parts.append(.words(separator)) }
            parts += sentence.parts
        }
        return Sentence(parts)
    }
}
