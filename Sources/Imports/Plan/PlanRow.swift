import ImprovementJourney

/// One row of an improvement plan.
struct PlanRow {
    let id: Action.ID
    let title: String
    let owner: String
    let opened: Day
    /// The first due date; nil where the action goes on, or nobody has set a day.
    let due: Day?
    /// The due date as revised; nil where it is not, or to no day.
    let revised: Day?
    /// The day of the row's update; nil where there is none.
    let updated: Day?
    /// What the row reports; nil without a day.
    let change: Action.Change?
    /// What somebody should look at, a sentence each.
    let remarks: [String]

    init(_ row: Table.Row, _ columns: ColumnGuess, _ settings: ImportSettings) throws(ImportRefusal) {
        var remarks: [String] = []
        func text(_ word: String) -> String { columns.text(word, row) }
        func day(_ word: String, _ name: String) throws(ImportRefusal) -> Day? {
            switch columns.day(word, row) {
            case .day(let day): return day
            case .notInCalendar: throw ImportRefusal("the \(name) \(text(word)) does not exist.")
            case .noDay: return nil
            }
        }
        // Numbers of two decimals are 1.1 and 1.10, as their sheet shows them.
        let ref = columns.shown("ref", row).onOneLine
        guard !ref.isEmpty else {
            throw ImportRefusal(
                text("action").isEmpty
                    ? "it has no reference and no action."
                    : "it has no reference, by which its next update would find it.")
        }
        guard !text("action").isEmpty else { throw ImportRefusal("\(ref) has no action.") }
        id = Action.ID(ref)
        title = text("action").onOneLine
        let updated = try day("updated", "date of update")
        if updated == nil, !text("updated").isEmpty {
            remarks.append("the date of update \"\(text("updated"))\" is no day.")
        }
        self.updated = updated
        let start = try day("start", "start date")
        if let start, let updated, updated < start {
            remarks.append("the date of update \(text("updated")) is before the start date \(text("start")).")
        }
        due = try day("due", "due date")
        if due == nil, !Self.goesOn(text("due")) {
            remarks.append("the due date \"\(text("due"))\" is no day: it goes in without one, and is never late.")
        }
        let revised = try day("revised", "revised due date")
        self.revised = revised
        if revised == nil, !Self.goesOn(text("revised")) {
            remarks.append("the revised due date \"\(text("revised"))\" is no day: the original stands.")
        }
        guard let latest = start ?? settings.asAt else {
            throw ImportRefusal("\(ref) has no start date: write one, or say --as-at DATE for the day of the plan.")
        }
        // An action that nobody says the beginning of had begun by the earliest day that is told of it.
        opened = start ?? [due, revised, updated].compactMap(\.self).reduce(latest, min)
        if opened < latest {
            remarks.append(
                "nothing says when it began: it is taken to have begun by \(opened.words), its earliest day.")
        }
        owner = text("owner").isEmpty ? "Owner not named" : text("owner").onOneLine
        if text("owner").isEmpty {
            remarks.append("nobody answers for it. Owner: a function, please.")
        } else if owner.looksLikePerson {
            remarks.append("\"\(owner)\" looks like a person. Owner: a function, please.")
        }
        let report = Report(
            status: settings.meaning(of: text("status")), percent: text("percent"), update: text("update").onOneLine)
        if report.isUnknown {
            remarks.append(
                "the status \"\(text("status").onOneLine)\" is not known: in progress, and kept in words."
                    + settings.offer(for: text("status"), among: Report.known))
        }
        if let updated {
            change =
                report.isEmpty && revised == nil && text("evidence").isEmpty
                ? nil
                : Action.Change(
                    on: updated, status: report.progress, due: revised, note: report.note,
                    evidence: text("evidence").isEmpty ? nil : text("evidence").onOneLine)
        } else {
            change = nil
            let lost = [
                report.colour.map { "the colour \($0)" }, report.share.map { "\($0)%" },
                report.update.isEmpty ? nil : "the update", revised.map { "the revised due date \($0)" },
            ].compactMap(\.self)
            if !lost.isEmpty { remarks.append("\(lost.joined(separator: ", ")) without a date of update: left out.") }
        }
        self.remarks = remarks
    }

    /// What a row says of progress: a colour and a percentage are an opinion, and stay words.
    private struct Report {
        let colour: String?
        let share: String?
        let update: String
        let progress: Action.Status?
        /// What is said of progress in a word that is neither a colour nor one of the format's.
        let word: String?
        /// Whether nobody knows what that word says of progress.
        let isUnknown: Bool

        /// Words that are known, beside colours.
        static let known = ["complete", "completed", "done", "not started", "in progress"] + underWay
        /// Words of what goes on, well or badly.
        private static let underWay = [
            "ongoing", "on track", "started", "underway", "under way", "open", "delayed", "overdue", "behind",
            "at risk",
            "off track",
        ]

        init(status: String, percent: String, update: String) {
            let word = status.plainWords
            let colours = ["red", "amber", "green", "blue"]
            colour = colours.first { word == $0 || word == String($0.prefix(1)) || word.hasPrefix($0 + " ") }
            let digits = percent.filter { $0 != "%" && $0 != " " }
            // A spreadsheet that keeps percentages as fractions writes 1 for all of it: that is not told from 1%.
            share = Double(digits).map { _ in digits }
            self.update = update
            let isPlain = word.isEmpty || word == "not started" || word == "in progress" || word == "done"
            self.word = colour != nil || isPlain || word.hasPrefix("complete") ? nil : status.onOneLine
            isUnknown = self.word != nil && !Self.known.contains(word)
            let isComplete =
                colour == "blue" || word.hasPrefix("complete") || word == "done" || share.flatMap(Double.init) == 100
            progress =
                isComplete
                ? .reportedComplete
                : word == "not started" ? .notStarted : word.isEmpty && share == nil ? nil : .inProgress
        }

        var isEmpty: Bool { colour == nil && share == nil && update.isEmpty && progress == nil }

        /// Colour and percentage first, then what was reported.
        var note: String {
            let opinion = [colour.map { "RAG \($0)" }, word.map { "Status \($0)" }, share.map { "\($0)%" }].compactMap(
                \.self
            ).joined(
                separator: ", ")
            return [opinion, update].filter { !$0.isEmpty }.joined(separator: ". ")
        }
    }

    /// Whether a due date says that there is none.
    private static func goesOn(_ text: String) -> Bool {
        ["", "ongoing", "none", "continuous", "n/a"].contains(text.plainWords)
    }
}
