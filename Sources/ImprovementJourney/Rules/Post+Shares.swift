extension Post {
    /// The spell that fills the post on a day: the last begun by then, unless it has ended; nil where it is vacant.
    package func spell(on day: Day) -> Spell? {
        guard isEstablished(on: day), let spell = spells.last(where: { $0.from <= day }) else { return nil }
        guard let until = spell.until else { return spell }
        return until > day ? spell : nil
    }

    /// Calls `body` with the months at whose end each spell fills the post, and the spell.
    ///
    /// A spell fills the post at a month's end when it began in that month or before and ends in a later one, so a
    /// month's first day decides as well as its last.
    func forEachFilling(
        in months: ClosedRange<Month>, _ body: (_ filled: Range<Int>, _ spell: Spell) -> Void
    ) {
        for index in spells.indices {
            var end = spells[index].until
            if index + 1 < spells.endIndex { end = min(end ?? spells[index + 1].from, spells[index + 1].from) }
            if let abolished { end = min(end ?? abolished, abolished) }
            let filled = months.places(from: max(established, spells[index].from), until: end)
            if !filled.isEmpty { body(filled, spells[index]) }
        }
    }
}

extension Sequence where Element == Post {
    /// Agency workers as a share of all social workers in post at each month's end, both full-time equivalent; not
    /// applicable where nobody is in post.
    ///
    /// Cost: one pass over the spells, whatever the number of months.
    package func agencyShares(in months: ClosedRange<Month>) -> [Figure] {
        let staff = fullTimeEquivalents(in: months)
        return zip(staff.agency, staff.permanent).map { Figure(share: $0, of: $0 + $1) }
    }

    /// Social work posts without a permanent worker as a share of all that are established at each month's end, both
    /// full-time equivalent; a post that an agency worker covers is vacant, as in the census of the Department for
    /// Education.
    ///
    /// Cost: one pass over the spells, whatever the number of months.
    package func vacancyShares(in months: ClosedRange<Month>) -> [Figure] {
        let staff = fullTimeEquivalents(in: months)
        return zip(staff.established, staff.permanent).map { Figure(share: Swift.max(0, $0 - $1), of: $0) }
    }

    /// Full-time equivalents established, and filled by permanent and by agency workers, at each month's end.
    func fullTimeEquivalents(
        in months: ClosedRange<Month>
    ) -> (established: [Double], permanent: [Double], agency: [Double]) {
        var established = MonthlyChanges(months)
        var permanent = MonthlyChanges(months)
        var agency = MonthlyChanges(months)
        for post in self where post.isSocialWork {
            let size = post.fullTimeEquivalent
            established.add(size, in: months.places(from: post.established, until: post.abolished))
            post.forEachFilling(in: months) { filled, spell in
                if spell.contract == .permanent {
                    permanent.add(size, in: filled)
                } else {
                    agency.add(size, in: filled)
                }
            }
        }
        return (established.totals, permanent.totals, agency.totals)
    }
}

extension Sequence where Element == Post {
    /// Social workers in post at each month's end, permanent and agency, in full-time equivalents.
    package func staffInPost(in months: ClosedRange<Month>) -> [Figure] {
        let staff = fullTimeEquivalents(in: months)
        return zip(staff.permanent, staff.agency).map { Figure(.number($0 + $1), unit: .fullTimeEquivalent) }
    }

    /// Administrative staff in post at each month's end who began in the twelve months to it, by head.
    package func administratorsBegun(in months: ClosedRange<Month>) -> [Figure] {
        var begun = MonthlyChanges(months)
        for post in self where !post.isSocialWork {
            post.forEachFilling(in: months) { filled, spell in
                let recent = months.places(from: spell.from, until: spell.from.adding(months: 12))
                begun.add(1, in: filled.clamped(to: recent))
            }
        }
        return begun.totals.map { Figure(.number($0), unit: .count) }
    }
}

extension ClosedRange where Bound == Month {
    /// The places, from 0 for the first month, of the months at whose end something that lasts from one day until
    /// another (not included; nil for no end) is still there.
    func places(from: Day, until: Day?) -> Range<Int> {
        let count = upperBound.ordinal - lowerBound.ordinal + 1
        let first = Swift.min(Swift.max(0, Month(containing: from).ordinal - lowerBound.ordinal), count)
        let end = until.map { Month(containing: $0).ordinal - lowerBound.ordinal } ?? count
        return first..<Swift.max(first, Swift.min(end, count))
    }
}
