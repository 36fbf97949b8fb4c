import ImprovementJourney

/// A workforce census return, reduced to what is counted: no registration number leaves this file.
struct WorkforceReturn {
    /// One row: one role of one worker.
    struct Role {
        /// The worker's place in the return: rows of one registration number are one person.
        let person: Int
        let isAgency: Bool
        /// Full-time equivalents; nil where the return has none.
        let fullTimeEquivalent: Double?
        /// Nil where the return has none: the role then began before the day.
        let started: Day?
        let ended: Day?
        /// Cases held on the census day; nil where the return has none.
        let cases: Int?
        /// Full-time equivalents of who holds cases on that day; nil where the return has none.
        let fullTimeEquivalentHoldingCases: Double?

        /// Whether the role is filled on a day: who leaves on it is in post no more.
        func isFilled(on day: Day) -> Bool {
            started.map { $0 <= day } ?? true && ended.map { day < $0 } ?? true
        }
    }

    /// The year of its 30 September.
    let year: Int
    /// 30 September of the year.
    let day: Day
    /// The Department's number of the council; empty where the return does not say.
    let councilNumber: String
    /// Vacancies in full-time equivalents, told for the council as a whole; nil where the return has none.
    let vacancies: Double?
    /// Agency workers in full-time equivalents, told for the council as a whole; nil where the return has none.
    let agencyTold: Double?
    let roles: [Role]
    /// How many people the rows are of.
    let people: Int
    /// What a reader should know, a sentence each.
    let remarks: [String]

    init(_ root: MarkupElement, _ file: String) throws(ImportRefusal) {
        guard let header = root.first("Header"), let details = header.first("CollectionDetails") else {
            throw ImportRefusal("\(file) has no header: it is no return to the Department.")
        }
        guard let year = YearReading.year(details.text("Year")), let day = Day(year: year, month: 9, day: 30) else {
            throw ImportRefusal("\(file) is of the year \"\(details.text("Year"))\", which is no year.")
        }
        self.year = year
        self.day = day
        councilNumber = header.text("Source", "LEA")
        let council = root.first("LALevelVacancies")
        vacancies = try Self.number(
            council?.text("NumberOfVacancies") ?? "", "NumberOfVacancies", "LALevelVacancies", file)
        agencyTold = try Self.number(council?.text("NoAgencyFTE") ?? "", "NoAgencyFTE", "LALevelVacancies", file)
        var remarks: [String] = []
        if let stated = DayReading(details.text("ReferenceDate")).value, stated != day {
            remarks.append("\(file) has the reference day \(stated.words), and the census is of \(day.words).")
        }
        var people: [String: Int] = [:]
        var roles: [Role] = []
        for (place, worker) in root.all("CSWWWorker").enumerated() {
            let place = (number: place, words: "CSWWWorker \(place + 1)")
            let registration = worker.text("SWENo").uppercased()
            let person = registration.isEmpty ? place.number : people[registration] ?? place.number
            if !registration.isEmpty { people[registration] = person }
            guard let isAgency = CensusReturn.flag(worker.text("AgencyWorker")) else {
                throw ImportRefusal(
                    "\(file), \(place.words): AgencyWorker is \"\(worker.text("AgencyWorker"))\". Write 1 for an agency "
                        + "worker, 0 for one that the council employs."
                )
            }
            let cases = try Self.number(worker.text("Cases30"), "Cases30", place.words, file)
            roles.append(
                Role(
                    person: person, isAgency: isAgency,
                    fullTimeEquivalent: try Self.number(worker.text("FTE"), "FTE", place.words, file),
                    started: try Self.day(worker.text("RoleStartDate"), "RoleStartDate", place.words, file),
                    ended: try Self.day(worker.text("RoleEndDate"), "RoleEndDate", place.words, file),
                    cases: cases.flatMap { Int(exactly: $0.rounded()) },
                    fullTimeEquivalentHoldingCases: try Self.number(
                        worker.text("FTE30"), "FTE30", place.words, file)))
        }
        guard !roles.isEmpty else {
            throw ImportRefusal("\(file) holds no CSWWWorker: there is nobody to count.")
        }
        self.roles = roles
        self.people = Set(roles.map(\.person)).count
        self.remarks = remarks
    }

    private static func number(
        _ text: String, _ name: String, _ place: String, _ file: String
    ) throws(ImportRefusal) -> Double? {
        if text.isEmpty { return nil }
        guard let number = FigureReading.number(text) else {
            throw ImportRefusal("\(file), \(place): \(name) is \"\(text)\", which is no number of 0 or more.")
        }
        return number
    }

    private static func day(
        _ text: String, _ name: String, _ place: String, _ file: String
    ) throws(ImportRefusal) -> Day? {
        if text.isEmpty { return nil }
        guard let day = DayReading(text).value else {
            throw ImportRefusal("\(file), \(place): \(name) is \"\(text)\", which is no day. Write 2022-09-30.")
        }
        return day
    }
}
