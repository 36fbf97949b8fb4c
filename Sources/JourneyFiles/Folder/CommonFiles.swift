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
        let files = FilesAtOnce.map(Self.expected, bytes: { $0.subject == .localAuthorities ? 1 : 0 }) { expected in
            let path = "\(folder)/\(expected.subject.rawValue).json"
            let bytes = try? FileAccess.bytes(of: path)
            return FileReading(name: path, subject: expected.subject, bytes: bytes ?? [], isOfProgram: true)
        }
        for (expected, file) in zip(Self.expected, files) {
            guard file.isFaultless else {
                problems.append(
                    FileProblem(
                        file: file.name, severity: .warning,
                        message:
                            "The \(expected.title) that come with the program cannot be read: \(expected.consequence).",
                        remedy: "Install the program anew."))
                continue
            }
            if expected.subject == .bankHolidays {
                record.bankHolidays = file.part.bankHolidays
            } else {
                take(file)
            }
        }
    }

    /// What a file is called in a message, and what lacks without it.
    private struct Expected: Sendable {
        let subject: JourneySubject
        let title: String
        let consequence: String
    }

    private static let expected = [
        Expected(
            subject: .inspectionFrameworks, title: "inspection frameworks",
            consequence: "areas and scales are not known"),
        Expected(
            subject: .statutoryClocks, title: "kinds of time limit",
            consequence: "clocks of the case system have no last day"),
        Expected(subject: .agencyRules, title: "rules on agency workers", consequence: "no placement is tested"),
        Expected(
            subject: .localAuthorities, title: "councils of England",
            consequence: "statistical neighbours are not known"),
        Expected(subject: .bankHolidays, title: "bank holidays", consequence: "only the regular ones count"),
    ]

    private mutating func take(_ file: FileReading) {
        record.registers.take(file.part.registers)
        defined.formUnion(file.reader?.definitions.map(\.name) ?? [])
        missing.remove(file.subject)
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
