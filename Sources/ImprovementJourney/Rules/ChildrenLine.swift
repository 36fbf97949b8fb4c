/// How many children there are whom a council or one of its teams answers for, on a journey's day: in care, on
/// protection plans, in need, without an allocated worker, and not seen when a visit was due.
///
/// Each figure is the newest of its own series, so that it is the same wherever it is shown. What nobody reported is
/// missing, never 0.
///
///     journey.childrenLine?.words.text
///     // "CHILDREN  in care 1,102  on plans 661  in need 3,710  unallocated 23  not seen when due 61  (June 2019)"
package struct ChildrenLine: Hashable, Sendable {
    /// Which children are counted.
    package enum Group: String, CaseIterable, Hashable, Sendable {
        /// Looked after by the council: Children Act 1989, section 22.
        case inCare = "in care"
        /// Subject of a child protection plan.
        case onPlans = "on plans"
        /// With an open case, those in care and on plans among them: Children Act 1989, section 17, as the Department's
        /// census counts.
        case inNeed = "in need"
        /// In need, and with no social worker of their own.
        case unallocated = "unallocated"
        /// Whose visit had fallen due and had not been made by the period's end.
        case notSeen = "not seen when due"

        /// The measure that counts them.
        package var measure: Measure.ID {
            switch self {
            case .inCare: .childrenInCare
            case .onPlans: .childrenOnPlans
            case .inNeed: .childrenInNeed
            case .unallocated: .childrenUnallocated
            case .notSeen: .childrenNotSeen
            }
        }
    }

    /// How many of a group there are, and how many there were before.
    package struct Entry: Hashable, Sendable {
        /// Who is counted.
        package var group: Group
        /// The newest figure; missing where nobody reported one, or its last period's is missing.
        package var figure: Figure
        /// The period of the figure; nil where no period is known.
        package var period: Period?
        /// The figure of a year before or, where that is not known, of the period before; nil where neither is.
        package var before: Figure?
        /// How many more there are than before, below 0 where there are fewer; nil where either is not known.
        package var change: Figure? {
            guard let now = figure.value.number, let then = before?.value.number else { return nil }
            return Figure(.number(now - then), unit: figure.unit, counts: figure.counts)
        }
    }

    /// Whose children they are.
    package let scope: Scope
    /// The newest period that any of the figures is of.
    package let period: Period
    /// One entry for each group, in the order in which they are told.
    package let entries: [Entry]

    /// The entry of a group.
    package subscript(group: Group) -> Entry? { entries.first { $0.group == group } }

    /// The line, with the period it is of; a figure of another period names its own.
    package var words: Sentence {
        let figures = entries.map { entry -> Sentence in
            let words: Sentence = "\(entry.group.rawValue) \(entry.figure)"
            guard let own = entry.period, own != period else { return words }
            return words + " (\(short: own))"
        }
        return "CHILDREN  \(figures.joined(separator: "  "))  (\(period))"
    }

    /// The line where room is short, who needs somebody before who is only counted:
    /// `CHILDREN Jun 2019: 1,102 in care, 661 on plans, 23 unallocated, 61 unseen, 3,710 in need`; what is missing is left
    /// out.
    package var shortWords: Sentence {
        let told = entries.filter { $0.figure.value.number != nil }
        let figures = (told.filter { $0.group != .inNeed } + told.filter { $0.group == .inNeed }).map {
            entry -> Sentence in
            let word = entry.group == .notSeen ? "unseen" : entry.group.rawValue
            let words: Sentence = "\(entry.figure) \(word)"
            guard let own = entry.period, own != period else { return words }
            return words + " (\(short: own))"
        }
        return "CHILDREN \(short: period): \(figures.joined(separator: ", "))"
    }

    /// What changed on the time before, and on which: `Against June 2018: in care +12, on plans -49.`; nil where no
    /// earlier figure is known.
    package var changeWords: Sentence? {
        var against: [(period: Period, words: [Sentence])] = []
        for entry in entries {
            guard let change = entry.change, let before = entry.before?.origin?.last else { continue }
            if against.last?.period != before { against.append((before, [])) }
            against[against.count - 1].words.append("\(entry.group.rawValue) \(change, .difference)")
        }
        guard !against.isEmpty else { return nil }
        let words = against.map { period, words -> Sentence in
            "against \(period): \(words.joined(separator: ", "))"
        }
        return words.joined(separator: "; ").capitalised + "."
    }
}

extension Journey {
    /// The children's line of the council; nil where no figure of any of the groups is known.
    package var childrenLine: ChildrenLine? { childrenLine(of: .council) }

    /// The children's line of a scope; nil where no figure of any of the groups is known for it.
    package func childrenLine(of scope: Scope) -> ChildrenLine? {
        let entries = ChildrenLine.Group.allCases.map { childrenEntry($0, scope) }
        guard let period = entries.compactMap(\.period).max() else { return nil }
        return ChildrenLine(scope: scope, period: period, entries: entries)
    }

    private func childrenEntry(_ group: ChildrenLine.Group, _ scope: Scope) -> ChildrenLine.Entry {
        guard let measure = measures[group.measure], let series = series(measure.id, scope), let last = series.last
        else {
            return ChildrenLine.Entry(
                group: group, figure: Figure(.missing(.notReported), unit: .count, counts: .children))
        }
        let yearBefore = last.adding(-12 / last.months)
        let before = [yearBefore, last.adding(-1)].map { series.figure(at: $0, of: measure) }
            .first { $0.value.number != nil }
        return ChildrenLine.Entry(
            group: group, figure: series.figure(at: last, of: measure), period: last, before: before)
    }
}
