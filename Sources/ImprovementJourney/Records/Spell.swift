/// A worker's time in one post.
package struct Spell: Hashable, Sendable {
    /// Who filled the post.
    package var worker: Worker.ID
    /// The first day.
    package var from: Day
    /// The first day on which the worker no longer filled it; nil while the spell lasts.
    package var until: Day?
    /// Permanent or agency.
    package var contract: Contract
    /// What an hour costs the council, in pounds; nil where it is not recorded.
    package var hourlyRate: Double?
    /// Why it ended, such as `moved to another council`; nil while it lasts.
    package var ending: String?
    /// The day on which notice was given, by whichever side; nil where none was, or it is not recorded.
    package var noticeGiven: Day?
    /// The last day that is known beforehand: of the notice or, where none was given, of the contract; nil where none is.
    package var lastDay: Day?

    package init(
        worker: Worker.ID, from: Day, until: Day? = nil, contract: Contract, hourlyRate: Double? = nil,
        ending: String? = nil, noticeGiven: Day? = nil, lastDay: Day? = nil
    ) {
        self.worker = worker
        self.from = from
        self.until = until
        self.contract = contract
        self.hourlyRate = hourlyRate
        self.ending = ending
        self.noticeGiven = noticeGiven
        self.lastDay = lastDay
    }
}

extension Spell {
    /// How a worker is engaged.
    package enum Contract: String, CaseIterable, Hashable, Sendable {
        /// An employee of the council.
        case permanent
        /// Hired through an agency.
        case agency
    }

    /// The spell as it stood on a day on or after its first.
    ///
    /// Its end is known once it has come. Where notice was given by the day, what is known beforehand is its last day: the
    /// one recorded, else the day before its end. The end of a contract without notice is known from its beginning.
    func known(on day: Day) -> Spell {
        var spell = self
        if let until, until > day {
            spell.until = nil
            spell.ending = nil
        }
        guard let noticeGiven else { return spell }
        if noticeGiven > day {
            spell.noticeGiven = nil
            spell.lastDay = nil
        } else {
            spell.lastDay = lastDay ?? until?.adding(days: -1)
        }
        return spell
    }
}
