import ImprovementJourney

/// Reads a journey's folder.
///
///     let reading = JourneyFolder.read("Data/northamptonshire")
///     for problem in reading.problems { print(problem) }
package enum JourneyFolder {
    /// Reads every `*.json` that stands directly in the folder, in the order of their names.
    ///
    /// Never fails: a folder that is not there gives an empty record and a problem.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - panels: The names of the panels that records may stand on; empty where any will do.
    ///   - common: The folder of the files that come with the program and hold for every folder: frameworks and bank
    ///     holidays. What the folder has of its own goes first.
    package static func read(_ path: String, panels: [String] = [], common: String? = nil) -> JourneyReading {
        do throws(Unreadable) {
            let (files, strays) = try files(in: path) { readings(of: $0, in: path, panels: panels) }
            return join(Joining(files, common: commonFiles(in: common)), files, strays)
        } catch {
            return JourneyReading(record: Record(), problems: [error.problem])
        }
    }

    /// Why a folder cannot be read at all.
    struct Unreadable: Error {
        let problem: FileProblem
    }

    static func commonFiles(in folder: String?) -> CommonFiles { folder.map { CommonFiles(in: $0) } ?? .none }

    /// Every file of the folder by itself, and a problem for each whose name begins with no subject.
    ///
    /// - Parameter read: Reads the files of those names and subjects.
    static func files(
        in path: String, _ read: ([Named]) -> [FileReading]
    ) throws(Unreadable) -> (files: [FileReading], strays: [FileProblem]) {
        let names: [String]
        do throws(FileAccess.Failure) {
            names = try FileAccess.namesOfJSON(in: path)
        } catch {
            throw Unreadable(
                problem: FileProblem(
                    file: path, severity: .fault, message: error.message,
                    remedy: "Name a folder of journey files with --data, or make one with waymark init."))
        }
        var files: [Named] = []
        var problems: [FileProblem] = []
        for name in names {
            if let problem = PersonalData.problem(ofFileName: name) { problems.append(problem) }
            guard let subject = JourneySubject(fileName: name) else {
                problems.append(strayFile(name))
                continue
            }
            files.append(Named(name: name, subject: subject))
        }
        return (read(files), problems)
    }

    /// A file that is to be read.
    struct Named: Sendable {
        let name: String
        let subject: JourneySubject
    }

    /// Files of the folder, each by itself.
    static func readings(of files: [Named], in path: String, panels: [String]) -> [FileReading] {
        FilesAtOnce.map(files, bytes: { FileState(of: path + "/" + $0.name)?.size ?? 0 }) { named in
            file(named.name, named.subject, in: path, panels: panels)
        }
    }

    /// One file of the folder by itself.
    private static func file(_ name: String, _ subject: JourneySubject, in path: String, panels: [String])
        -> FileReading
    {
        do throws(FileAccess.Failure) {
            let bytes = try FileAccess.bytes(of: path + "/" + name)
            return FileReading(name: name, subject: subject, bytes: bytes, panels: panels)
        } catch {
            let problem = FileProblem(
                file: name, severity: .fault, message: error.message,
                remedy: "Make it a file that you may read, or remove it.")
            return FileReading(name: name, subject: subject, unreadable: problem)
        }
    }

    /// Reads files that are at hand already, in the order given; for tests and for a check before writing.
    package static func read(
        files: [(name: String, text: String)], panels: [String] = [], common: String? = nil
    ) -> JourneyReading {
        var readings: [FileReading] = []
        var problems: [FileProblem] = []
        for file in files {
            if let subject = JourneySubject(fileName: file.name) {
                let bytes = Array(file.text.utf8)
                readings.append(FileReading(name: file.name, subject: subject, bytes: bytes, panels: panels))
            } else {
                problems.append(strayFile(file.name))
            }
        }
        return join(Joining(readings, common: commonFiles(in: common)), readings, problems)
    }

    private static func strayFile(_ name: String) -> FileProblem {
        let stem = String(name.unicodeScalars.dropLast(5))
        let subjects = JourneySubject.allCases.map(\.rawValue)
        let remedy =
            Nearest.of(stem, among: subjects).map { "Call it \($0).json, if that is meant." }
            ?? "Begin its name with one of \(subjects.joined(separator: ", ")), or move it elsewhere."
        return FileProblem(
            file: name, severity: .warning, message: "The file's name begins with no subject; it is not read.",
            remedy: remedy)
    }

    /// Tells that time limits are counted in working days past the bank holidays that are announced.
    private static func countsPastAnnounced(_ record: Record) -> [FileProblem] {
        let calendar = WorkingCalendar.ofLaw(past: record.bankHolidays)
        guard let announcedTo = calendar.announcedTo else { return [] }
        let names =
            record.challenges.lazy.filter { $0.isPastAnnounced(in: calendar) }.map { "challenge \($0.id)" }
            + record.clocks.lazy.filter { clock in
                record.clockKinds[clock.kind].map { clock.isPastAnnounced(of: $0, in: calendar) } ?? false
            }.map { "clock \($0.id)" }
            + inspectionLimits(of: record, past: announcedTo)
        guard let first = names.first else { return [] }
        let what = names.count > 1 ? "\(first) and \(names.count - 1) more count" : "\(first) counts"
        return [
            FileProblem(
                file: "bank-holidays.json", severity: .warning,
                message:
                    "Bank holidays are announced to \(announcedTo), and \(what) working days after it: the regular ones are "
                    + "worked out, days held once are not known.",
                remedy:
                    "Add the years announced since (gov.uk/bank-holidays) as bank-holidays.json, or use a newer program."
            )
        ]
    }

    /// What follows an inspection and is counted past the announced bank holidays where the record ends.
    private static func inspectionLimits(of record: Record, past announcedTo: Day) -> [String] {
        // No report that is a year older has a limit that ends so late.
        guard let end = record.ends,
            record.inspections.contains(where: { $0.published.first.adding(months: 12) > announcedTo })
        else { return [] }
        return record.standing(on: end).inspectionLimitsPastAnnounced.map { limit in
            "the time limit \"\(limit.name)\""
        }
    }

    /// What files say together, with what is wrong with the folder as a whole.
    static func join(
        _ joining: Joining, _ files: [FileReading], _ strays: [FileProblem]
    ) -> JourneyReading {
        let record = joining.record
        var problems = joining.problems + strays + joining.common.problems
        if files.isEmpty {
            problems.append(
                FileProblem(
                    file: "journey.json", severity: .fault, message: "The folder holds no journey file.",
                    remedy: "Make a folder with waymark init, or name another with --data."))
        } else if !files.contains(where: { $0.subject == .journey }) {
            problems.append(
                FileProblem(
                    file: "journey.json", severity: .warning,
                    message: "The folder has no journey.json: the council has no name, and all settings are standard.",
                    remedy: "Add journey.json; waymark init shows one."))
        }
        problems += countsPastAnnounced(record)
        return JourneyReading(record: record, problems: problems, openingFault: openingFault(of: record))
    }

    /// Why the opening day is not known, where a file that is to name it has a fault.
    private static func openingFault(of record: Record) -> FileProblem? {
        guard record.opensAt == nil else { return nil }
        return record.files.lazy.filter { JourneySubject(fileName: $0.name) == .journey && $0.lastGood == nil }
            .compactMap { file in
                file.problems.first { $0.isFault && (file.fault != nil || $0.path.hasPrefix("/opensAt")) }
            }.first
    }
}
