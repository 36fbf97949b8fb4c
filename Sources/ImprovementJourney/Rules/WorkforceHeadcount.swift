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

/// The headcount at the last month's end, kept once counted.
private struct Headcount: Sendable {
    let headcount: WorkforceHeadcount?
}

extension Journey {
    /// Posts and who fills them at the last month's end; nil where no post stood then.
    package var headcount: WorkforceHeadcount? {
        workings.result(Headcount.self) {
            Headcount(headcount: countHeads(in: lastMonth))
        }.headcount
    }

    private func countHeads(in month: Month) -> WorkforceHeadcount? {
        let day = month.lastDay
        var (posts, permanent, agency, newlyQualified, administrators, standing) = (0, 0, 0, 0, 0, 0)
        for post in establishment where post.isEstablished(on: day) {
            standing += 1
            let spell = post.spell(on: day)
            guard post.isSocialWork else {
                if spell != nil { administrators += 1 }
                continue
            }
            posts += 1
            guard let spell else { continue }
            switch spell.contract {
            case .permanent: permanent += 1
            case .agency: agency += 1
            }
            if establishment.rows.workers[spell.worker].supportedYear?.includes(day) == true { newlyQualified += 1 }
        }
        guard standing > 0 else { return nil }
        return WorkforceHeadcount(
            posts: posts, empty: posts - permanent - agency, permanent: permanent, agency: agency,
            newlyQualified: newlyQualified, administrators: administrators,
            administratorsBegun: Int(workforceNow.administratorsBegun[0].value.number ?? 0))
    }
}
