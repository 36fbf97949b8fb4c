/// A list of Annex A that Waymark counts, by its number; the others hold contacts, early help and adoption.
///
/// Ofsted, Annex A to the framework for inspecting local authority children's services: child level data.
enum AnnexAList: Int, CaseIterable {
    case referrals = 3
    case assessments = 4
    case enquiries = 5
    case childrenInNeed = 6
    case plans = 7
    case childrenInCare = 8
    case careLeavers = 9

    /// What each row is, in the plural.
    var words: String {
        switch self {
        case .referrals: "referrals"
        case .assessments: "assessments"
        case .enquiries: "section 47 enquiries"
        case .childrenInNeed: "children in need"
        case .plans: "child protection plans"
        case .childrenInCare: "children in care"
        case .careLeavers: "care leavers"
        }
    }

    /// What stands in the header of every list of children.
    static let child = "child unique id"

    /// Columns that each list has beside the team.
    private static let common: [ColumnGuess.Meaning] = [
        .init("child", [child]), .init("worker", ["allocated worker"], parts: ["worker"]),
        .init("birth", ["date of birth"]), .init("age", ["age", "age of child (years)"], parts: ["age of child"]),
    ]

    /// Its own columns, in which editions and case systems differ by a word.
    private var own: [ColumnGuess.Meaning] {
        switch self {
        case .referrals:
            [
                .init("started", ["date of referral"], parts: ["referral date"]),
                .init("closed", ["referral nfa?", "referral nfa"], parts: ["nfa", "no further action"]),
            ]
        case .assessments:
            [
                .init("started", ["continuous assessment start date"], parts: ["assessment start"]),
                .init(
                    "ended", ["continuous assessment date of authorisation"], parts: ["authorisation", "authorised"]),
            ]
        case .enquiries:
            [
                .init(
                    "started", ["strategy discussion initiating section 47 enquiry start date"],
                    parts: ["strategy discussion", "section 47 enquiry start", "section 47 start"]),
                .init(
                    "ended", ["date of initial child protection conference"],
                    parts: ["date of initial child protection", "icpc date", "date of icpc"]),
            ]
        case .childrenInNeed:
            [
                .init("started", ["cin start date"], parts: ["cin start"]),
                .init("ended", ["cin closure date"], parts: ["closure date", "cin end"]),
                .init("status", ["case status"]),
            ]
        case .plans:
            [
                .init("started", ["child protection plan start date"], parts: ["plan start"]),
                .init("ended", ["child protection plan end date"], parts: ["plan end"]),
            ]
        case .childrenInCare:
            [
                .init("started", ["date started to be looked after"], parts: ["started to be looked after"]),
                .init("ended", ["date ceased to be looked after"], parts: ["date ceased"]),
            ]
        case .careLeavers:
            [
                .init("touch", ["la in touch"], parts: ["in touch"]),
                .init("suitable", ["suitability of accommodation"], parts: ["suitab"]),
            ]
        }
    }

    /// The columns without which it is not this list; an end may be missing where nothing has ended.
    private var needed: [String] {
        switch self {
        case .careLeavers: ["child", "touch", "suitable"]
        case .assessments, .enquiries: ["child", "started", "ended"]
        case .referrals, .childrenInNeed, .plans, .childrenInCare: ["child", "started"]
        }
    }

    /// Its columns in a table; what the caller says goes first, where the table has it.
    func columns(_ table: Table, _ settings: ImportSettings) -> ColumnGuess {
        let team = ColumnGuess.Meaning("team", table.teamColumns)
        return ColumnGuess(table, [team] + Self.common + own, settings.columns.filter { table.column($0.value) != nil })
    }

    /// The names of its columns that a table lacks, as the Department's own edition has them.
    func missing(in table: Table, _ settings: ImportSettings) -> [String] {
        let columns = columns(table, settings)
        return needed.filter { !columns.has($0) }.compactMap { word in
            (Self.common + own).first { $0.word == word }?.names.first
        }
    }

    /// The list whose columns a table has; nil where it is none.
    static func of(_ table: Table, _ settings: ImportSettings) -> AnnexAList? {
        guard table.column(child) != nil else { return nil }
        return allCases.first { $0.missing(in: table, settings).isEmpty }
    }

    /// The number in a sheet's name, such as `List 3` or `List_10`; nil where there is none.
    static func number(of title: String) -> Int? {
        let words = title.plainWords
        guard let place = words.firstRange(of: "list")?.upperBound else { return nil }
        let digits = words[place...].drop { !$0.isNumber }.prefix { ("0"..."9").contains($0) }
        return words[place...].prefix { !$0.isNumber }.allSatisfy { $0 == " " } ? Int(digits) : nil
    }
}
