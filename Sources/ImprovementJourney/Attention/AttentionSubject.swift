/// What a row of the attention list is about: whatever rules find of one subject is one row.
package enum AttentionSubject: Hashable, Sendable {
    /// A file of the folder.
    case file(String)
    /// The measures of one panel whose figures are past their time.
    case figures(panel: String)
    /// The bank holidays that limits are counted by.
    case bankHolidays
    /// One sort of time limit in one team, such as the proceedings of Safeguarding 8; a team may not be named.
    case clock(Team.ID?, family: String)
    /// The written statement of proposed action after a report.
    case statement(Inspection.ID)
    /// The council's own publication of a report.
    case publication(Inspection.ID)
    /// What an intervention requires.
    case intervention(Intervention.ID)
    /// The promises made to scrutiny.
    case scrutiny
    /// A finding of the last graded report or of a visit since.
    case finding(Finding.ID)
    /// A team.
    case team(Team.ID)
    /// Annual reviews, where they have lapsed almost everywhere.
    case reviews
    /// Who answers for actions of the plan, by function.
    case owner(String)
    /// A measure of the whole council.
    case measure(Measure.ID)
    /// Something stated in public.
    case claim(Claim.ID)
    /// The council's own agency placements.
    case agency

    /// Its name in files and exports, such as `clock/safeguarding-8/proceedings`: stable through reloads.
    package var key: String {
        switch self {
        case .file(let name): "file/\(name)"
        case .figures(let panel): "figures/\(panel)"
        case .bankHolidays: "bank-holidays"
        case .clock(let team, let family): "clock/\(team?.text ?? "")/\(family)"
        case .statement(let id): "statement/\(id.text)"
        case .publication(let id): "publication/\(id.text)"
        case .intervention(let id): "intervention/\(id.text)"
        case .scrutiny: "scrutiny"
        case .finding(let id): "finding/\(id.text)"
        case .team(let id): "team/\(id.text)"
        case .reviews: "reviews"
        case .owner(let name): "owner/\(name)"
        case .measure(let id): "measure/\(id.text)"
        case .claim(let id): "claim/\(id.text)"
        case .agency: "agency"
        }
    }

    /// The subject of a name; nil where the name is none.
    package init?(key: String) {
        let parts = key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = parts.first else { return nil }
        let name = parts.count > 1 ? parts[1] : ""
        switch (kind, name.isEmpty) {
        case ("bank-holidays", true): self = .bankHolidays
        case ("scrutiny", true): self = .scrutiny
        case ("reviews", true): self = .reviews
        case ("agency", true): self = .agency
        case ("file", false): self = .file(name)
        case ("figures", false): self = .figures(panel: name)
        case ("statement", false): self = .statement(Inspection.ID(name))
        case ("publication", false): self = .publication(Inspection.ID(name))
        case ("intervention", false): self = .intervention(Intervention.ID(name))
        case ("finding", false): self = .finding(Finding.ID(name))
        case ("team", false): self = .team(Team.ID(name))
        case ("owner", _) where parts.count == 2: self = .owner(name)
        case ("measure", false): self = .measure(Measure.ID(name))
        case ("claim", false): self = .claim(Claim.ID(name))
        case ("clock", false):
            let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[1].isEmpty else { return nil }
            self = .clock(parts[0].isEmpty ? nil : Team.ID(parts[0]), family: parts[1])
        default: return nil
        }
    }
}
