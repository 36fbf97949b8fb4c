/// The councils that the journey's own is compared with, and why these.
package struct ComparedCouncils: Sendable {
    /// What they have in common.
    package enum Basis: Hashable, Sendable {
        /// They have signed the regional memorandum by the journey's day.
        case memorandum
        /// They lie in the region of the journey's own council.
        case region(Region.ID)
        /// The record holds them, and nothing more is known.
        case record
    }

    /// What they have in common.
    package let basis: Basis
    /// The councils, in the files' order; the journey's own is not among those of a region or of the record.
    package let members: [Council]
}

extension Journey {
    /// Whom the council is compared with: those that have signed the memorandum, where the record knows of one on the
    /// journey's day; else the others of its region; else all that the record holds.
    package var comparedCouncils: ComparedCouncils {
        // A joint return and a council that has ended are areas of their own, and nobody to be ranked among.
        let noCouncils = Set(areasThatAreNoCouncil.map(\.id))
        let councils = councils.filter { !noCouncils.contains($0.id) }
        let signed = councils.filter { $0.signedMemorandum != nil }
        if !signed.isEmpty { return ComparedCouncils(basis: .memorandum, members: signed) }
        // Who is in the record as a statistical neighbour alone is compared as one.
        let neighbours = Set(statisticalNeighbours?.members.map(\.id) ?? [])
        let compared = measures.filter { $0.panel == "region" }
        let others = councils.filter { other in
            other.id != council?.id
                && (!neighbours.contains(other.id)
                    || compared.contains { seriesOfAllDays[Series.Key($0.id, .otherCouncil(other.id))] != nil })
        }
        if let region = council?.region {
            let ofRegion = others.filter { $0.region == region }
            if !ofRegion.isEmpty { return ComparedCouncils(basis: .region(region), members: ofRegion) }
        }
        // Those of other regions that are there as neighbours are no group of their own.
        return ComparedCouncils(basis: .record, members: others.filter { !neighbours.contains($0.id) })
    }

    /// Whether anything of a memorandum on agency staff is known on the journey's day: who signed it, what it caps, who
    /// was placed or lent under it.
    package var knowsMemorandum: Bool {
        comparedCouncils.basis == .memorandum || !payCaps.isEmpty || !placements.isEmpty || !staffSharing.isEmpty
    }
}
