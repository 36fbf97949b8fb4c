extension Sentence: ExpressibleByStringInterpolation {
    /// Words written out.
    package init(stringLiteral words: String) { self.init(words: words) }

    /// Words with figures, times and records among them.
    package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.parts) }

    /// Gathers the pieces of a sentence that is written with `\(...)`.
    ///
    /// A bare number cannot be written: it must say what it counts, as a figure. A whole number counts records.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        /// Begins a sentence.
        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Words between.
        package mutating func appendLiteral(_ words: String) {
            if !words.isEmpty { parts.append(.words(words)) }
        }

        /// A name, or other words that hold no figure.
        package mutating func appendInterpolation(_ words: some StringProtocol) { appendLiteral(String(words)) }

        /// Another sentence.
        package mutating func appendInterpolation(_ sentence: Sentence) { parts += sentence.parts }

        /// A figure.
        package mutating func appendInterpolation(_ figure: Figure, _ form: Figure.Form = .full) {
            parts.append(.figure(figure, form))
        }

        /// How many records there are.
        package mutating func appendInterpolation(_ count: Int) { parts.append(.figure(Figure(count: count), .full)) }

        /// A day.
        package mutating func appendInterpolation(_ day: Day) { parts.append(.time(.day(day, isShort: false))) }

        /// A day where room is short.
        package mutating func appendInterpolation(short day: Day) { parts.append(.time(.day(day, isShort: true))) }

        /// A date as its source states it.
        package mutating func appendInterpolation(_ date: StatedDate) { parts.append(.time(.stated(date))) }

        /// A period.
        package mutating func appendInterpolation(_ period: Period) {
            parts.append(.time(.period(period, isShort: false)))
        }

        /// A period where room is short.
        package mutating func appendInterpolation(short period: Period) {
            parts.append(.time(.period(period, isShort: true)))
        }

        /// A month.
        package mutating func appendInterpolation(_ month: Month) { appendInterpolation(Period(month)) }

        /// A month where room is short.
        package mutating func appendInterpolation(short month: Month) { appendInterpolation(short: Period(month)) }

        /// A record, by its name in the files.
        package mutating func appendInterpolation<Record: JourneyRecord>(_ id: Identifier<Record>) {
            parts.append(.record(RecordName(id), title: id.text))
        }

        /// A record, by its title.
        package mutating func appendInterpolation<Record: JourneyRecord>(_ id: Identifier<Record>, title: String) {
            parts.append(.record(RecordName(id), title: title))
        }
    }
}
