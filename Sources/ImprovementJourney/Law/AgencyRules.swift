/// A set of rules on agency social workers, whom it binds and from when: a region's memorandum, or the national rules.
///
/// It is data: the sets that come with the program are in `Data/agency-rules.json`, and a folder adds or replaces one.
package struct AgencyRules: Identifiable, Sendable, Hashable {
    /// The name by which caps refer to it, such as `national-2024`.
    package var id: Identifier<AgencyRules>
    /// Its title.
    package var title: String
    /// The first day on which a placement could begin under it.
    package var from: StatedDate
    /// The first day on which none could any more; nil while it is in force.
    package var until: StatedDate?
    /// From when it also holds for placements that began before it; nil where it never does.
    package var allFrom: StatedDate?
    /// Whom it binds.
    package var binds: Bound
    /// The rules.
    package var rules: [Rule]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<AgencyRules>, title: String, from: StatedDate, until: StatedDate? = nil,
        allFrom: StatedDate? = nil, binds: Bound, rules: [Rule], source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.until = until
        self.allFrom = allFrom
        self.binds = binds
        self.rules = rules
        self.source = source
    }

    /// Whom a set binds.
    package enum Bound: String, CaseIterable, Hashable, Sendable {
        /// The councils that signed the memorandum, each from the day it did.
        case signatories
        /// Every council of England.
        case everyCouncil = "every council"
    }

    /// What a rule is about.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Pay above the region's cap of the role needs sign-offs.
        case payCap = "pay cap"
        /// Months before who left a council may be placed as an agency worker in the region.
        case bar
        /// Years in practice before agency work.
        case experience
        /// Weeks of notice that the worker gives.
        case notice
        /// References taken before the placement.
        case references
        /// Figures that a council sends to the Department each quarter; no single placement keeps or breaks it.
        case quarterlyReturn = "quarterly return"
    }

    /// One rule of a set.
    package struct Rule: Sendable, Hashable {
        /// What it is about.
        package var kind: Kind
        /// From when it holds, where that is later than the set's own day; nil else.
        package var from: StatedDate?
        /// How long: months of a bar, years of experience, weeks of notice; nil for the other kinds.
        package var length: Int?
        /// Who must sign what is paid above the cap, by function; empty where one sign-off by anyone will do.
        package var signOffs: [String]
        /// The law, guidance or agreement, with its section.
        package var law: String

        package init(
            kind: Kind, from: StatedDate? = nil, length: Int? = nil, signOffs: [String] = [], law: String
        ) {
            self.kind = kind
            self.from = from
            self.length = length
            self.signOffs = signOffs
            self.law = law
        }
    }
}

extension AgencyRules: JourneyRecord {
    /// What one is called.
    package static let noun = "set of agency rules"

    /// The set from its first day; an end to come is left out.
    package func known(on day: Day) -> AgencyRules? {
        guard from.first <= day else { return nil }
        guard let until, until.first > day else { return self }
        var rules = self
        rules.until = nil
        return rules
    }
}

extension RegisterHolder {
    /// Sets of rules on agency workers.
    package var agencyRules: Register<AgencyRules> { registers[AgencyRules.self] }
}

extension Journey {
    /// Whether the memorandum binds a council on a day: it had signed by then.
    ///
    /// What others agreed among themselves is no rule for a council that has not, and no breach of its own.
    package func isBound(_ id: Council.ID, on day: Day) -> Bool {
        let signed = councils[id]?.signedMemorandum ?? (council?.id == id ? council?.signedMemorandum : nil)
        return signed.map { $0.first <= day } ?? false
    }

    /// The sets of rules by which a placement is tested: those in force for its council on its first day, and those that
    /// since hold for every placement.
    package func agencyRules(for placement: Placement) -> [AgencyRules] {
        agencyRules.filter { set in
            if set.binds == .signatories, !isBound(placement.council, on: placement.from) { return false }
            if set.from.first <= placement.from { return set.until.map { placement.from < $0.first } ?? true }
            guard let all = set.allFrom?.first, all <= asAt else { return false }
            return placement.until.map { $0 > all } ?? true
        }
    }
}

extension AgencyRules {
    /// The rule of a kind that holds for a placement that began on a day; nil where the set has none yet.
    func rule(_ kind: Kind, on day: Day) -> Rule? {
        rules.last { $0.kind == kind && ($0.from.map { $0.first <= day } ?? true) }
    }
}
