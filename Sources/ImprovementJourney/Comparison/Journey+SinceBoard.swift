extension Journey {
    /// The last meeting of the improvement board before the journey's day.
    package var lastMeeting: Meeting? { meetings.filter { $0.on < asAt }.max { $0.on < $1.on } }

    /// The day from which changes are told where nobody names one: that of the last board, else a month ago.
    package var comparedFrom: Day { lastMeeting?.on ?? asAt.adding(months: -1) }

    /// What has changed since that day, kept once it was compared.
    package var changesSinceBoard: JourneyComparison {
        workings.result(JourneyComparison.self) {
            JourneyComparison(from: standing(onEarlier: comparedFrom), to: self)
        }
    }
}
