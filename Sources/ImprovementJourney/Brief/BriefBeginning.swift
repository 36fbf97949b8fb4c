/// The day from which a brief tells what has changed, and why from that.
package struct BriefBeginning: Hashable, Sendable {
    /// The day.
    package let day: Day
    /// What was on that day, as in `since the improvement board met on 24 July 2019`.
    package let words: Sentence

    /// A day that somebody named.
    package init(named day: Day) {
        self.day = day
        words = "\(day)"
    }

    private init(_ day: Day, _ words: Sentence) {
        self.day = day
        self.words = words
    }

    /// The day for a reader where nobody names one: for scrutiny the one before on which it asked or was answered, else that
    /// of the last board, else a month ago.
    package init(for reader: BriefReader, in journey: Journey) {
        if reader == .scrutiny, let last = journey.lastEnquiryDay {
            self.init(last, "scrutiny last asked or was answered, on \(last)")
        } else if let meeting = journey.lastMeeting {
            self.init(meeting.on, "the improvement board met on \(meeting.on)")
        } else {
            let day = journey.comparedFrom
            self.init(day, "\(day), a month ago")
        }
    }
}

extension Journey {
    /// The last day before the journey's own on which scrutiny asked something or was answered, as far as days are known.
    fileprivate var lastEnquiryDay: Day? {
        enquiries.flatMap { [$0.asked] + $0.answers.map(\.on) }.compactMap(\.day).filter { $0 < asAt }.max()
    }
}
