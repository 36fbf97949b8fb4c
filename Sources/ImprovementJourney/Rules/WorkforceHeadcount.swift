/// How many posts there are and who fills them at a month's end, by head.
package struct WorkforceHeadcount: Hashable, Sendable {
    /// Social work posts that stand.
    package let posts: Int
    /// Of these, those that nobody fills.
    package let empty: Int
    /// Of these, those that a permanent worker fills.
    package let permanent: Int
    /// Of these, those that an agency worker fills.
    package let agency: Int
    /// Of these, those whose worker is in the assessed and supported first year.
    package let newlyQualified: Int
    /// Administrative posts that somebody fills.
    package let administrators: Int
    /// Of these administrators, those who began in the last twelve months.
    package let administratorsBegun: Int

    /// Social workers in post, permanent and agency.
    package var socialWorkers: Int { permanent + agency }
}

extension Journey {
    /// Posts and who fills them at a month's end; nil where no post stood then.
    package func headcount(in month: Month) -> WorkforceHeadcount? {
        let day = month.lastDay
        let standing = posts.filter { $0.isEstablished(on: day) }
        guard !standing.isEmpty else { return nil }
        let social = standing.filter(\.isSocialWork)
        let spells = social.compactMap { $0.spell(on: day) }
        let begun = posts.administratorsBegun(in: month...month)[0].value.number ?? 0
        return WorkforceHeadcount(
            posts: social.count, empty: social.count - spells.count,
            permanent: spells.count { $0.contract == .permanent }, agency: spells.count { $0.contract == .agency },
            newlyQualified: spells.count { workers[$0.worker]?.isInSupportedYear(on: day) == true },
            administrators: standing.count { !$0.isSocialWork && $0.spell(on: day) != nil },
            administratorsBegun: Int(begun))
    }
}
