import ImprovementJourney

/// What comes with the program and holds for every folder: Ofsted's frameworks, the kinds of time limit, the rules on
/// agency workers, the bank holidays and the councils of England.
///
/// What a folder has of its own goes first: a framework, a kind or a set of rules under the same id, a year of bank
/// holidays.
struct CommonFiles: Sendable {
    /// Where there are none, such as in a check of single files.
    static let none = CommonFiles()

    /// What the files hold together.
    private(set) var record = Record()
    /// The ids that they define.
    private(set) var defined: Set<RecordKey> = []
    /// The subjects that could not be read: nothing can be said against a record of them that nobody defines.
    private(set) var missing: Set<JourneySubject> = [
        .agencyRules, .inspectionFrameworks, .localAuthorities, .statutoryClocks,
    ]
    /// Files that cannot be read.
    private(set) var problems: [FileProblem] = []

    private init() {}

    /// Reads them from the folder that holds them.
    init(in folder: String) {
        if let frameworks = read(
            .inspectionFrameworks, in: folder, orElse: "inspection frameworks", "areas and scales are not known")
        {
            take(frameworks)
        }
        if let clocks = read(
            .statutoryClocks, in: folder, orElse: "kinds of time limit", "clocks of the case system have no last day")
        {
            take(clocks)
        }
        if let rules = read(
            .agencyRules, in: folder, orElse: "rules on agency workers", "no placement is tested")
        {
            take(rules)
        }
        if let authorities = read(
            .localAuthorities, in: folder, orElse: "councils of England", "statistical neighbours are not known")
        {
            take(authorities)
        }
        if let bankHolidays = read(
            .bankHolidays, in: folder, orElse: "bank holidays", "only the regular ones count")
        {
            record.bankHolidays = bankHolidays.part.bankHolidays
        }
    }

    private mutating func take(_ file: FileReading) {
        record.registers.take(file.part.registers)
        defined.formUnion(file.reader?.definitions.map(\.name) ?? [])
        missing.remove(file.subject)
    }

    private mutating func read(
        _ subject: JourneySubject, in folder: String, orElse title: String, _ consequence: String
    ) -> FileReading? {
        let path = "\(folder)/\(subject.rawValue).json"
        let bytes = try? FileAccess.bytes(of: path)
        let file = FileReading(name: path, subject: subject, bytes: bytes ?? [])
        if file.isFaultless { return file }
        problems.append(
            FileProblem(
                file: path, severity: .warning,
                message: "The \(title) that come with the program cannot be read: \(consequence).",
                remedy: "Install the program anew."))
        return nil
    }
}

extension Record {
    /// Adds what comes with the program, after one's own.
    mutating func take(_ common: CommonFiles) {
        registers.take(common.record.registers)
        let years = Set(bankHolidays.map(\.on.year))
        bankHolidays += common.record.bankHolidays.filter { !years.contains($0.on.year) }
    }
}
