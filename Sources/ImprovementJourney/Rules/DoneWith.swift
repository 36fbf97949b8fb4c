/// What is done with: a paper for a meeting need not tell it again. Each rule is of one kind of record.

extension Journey {
    /// Whether a day lies more than twelve months back: what was said, held or happened then is history.
    package func isHistory(_ date: StatedDate) -> Bool { date.last <= asAt.adding(months: -12) }

    /// Whether an intervention no longer binds; one whose end is not on the record may.
    package func isDoneWith(_ intervention: Intervention) -> Bool {
        switch standing(of: intervention) {
        case .replaced, .ended: true
        case .inForce, .endNotRecorded: false
        }
    }

    /// Whether a commitment is kept, and what was reached still holds.
    package func isDoneWith(_ commitment: Commitment) -> Bool {
        commitment.kept != nil && commitment.lapse(in: self) == nil
    }

    /// Whether a line of enquiry was answered, the last time more than twelve months ago; what nobody answered stays open.
    package func isDoneWith(_ enquiry: LineOfEnquiry) -> Bool {
        enquiry.answers.map(\.on).max().map(isHistory) ?? false
    }
}

extension StaffSharing {
    /// Whether it ended before that day.
    package func isDoneWith(on day: Day) -> Bool { until.map { $0 < day } ?? false }
}
