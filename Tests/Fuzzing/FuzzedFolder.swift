import Canvas
import Dashboard
import DocumentText
import Documents
import Exports
import Glibc
import ImprovementJourney
import JSON
import JourneyFiles
import Panels
import SeededRandomness

/// A copy of the shipped record of which one file at a time is changed at random, read, and shown in every way.
///
/// A trap is the process's end: the case that ran last stands in the folder's file `CASE`, and the changed file beside
/// it. What else must hold is told as sentences.
package struct FuzzedFolder {
    /// A day to take for today.
    private static let today = Day(daysSince1970: 20_000)
    /// Panels whose pages tell the same whatever the files' faults are; the others list the faults themselves.
    private static let comparedPanels = Panel.all.filter { $0.id != "overview" }

    private let path: String
    private let common: String
    private var sound: [(name: String, bytes: [UInt8])] = []
    /// The pages of the sound record, by panel.
    private var soundPages: [Panel.ID: [String]] = [:]
    /// The pages while a file is no JSON at all, by file and panel.
    private var brokenPages: [String: [Panel.ID: [String]]] = [:]
    private var brokenAttention: [String: [AttentionException]] = [:]
    /// The folder as it is followed since it was sound.
    private var followed: FollowedFolder
    private let measures: [Measure.ID]
    private let teams: [Team.ID]

    /// Copies the record in `data` with what comes with the program into a folder.
    ///
    /// - Parameters:
    ///   - data: The folder that holds `northamptonshire` and the common files.
    ///   - path: A folder to be made and filled; what stands there is overwritten.
    package init?(copying data: String, to path: String) {
        self.path = path
        common = data
        mkdir(path, 0o700)
        for (folder, names) in [
            (data + "/northamptonshire", Self.names(in: data + "/northamptonshire")),
            (
                data,
                ["agency-rules.json", "bank-holidays.json", "inspection-frameworks.json", "local-authorities.json"]
            ),
        ] {
            for name in names {
                guard let bytes = Self.bytes(of: folder + "/" + name), Self.write(bytes, to: path + "/" + name) else {
                    return nil
                }
                sound.append((name, bytes))
            }
        }
        guard !sound.isEmpty else { return nil }
        followed = FollowedFolder(path, panels: Panel.all.map(\.id), common: data)
        let record = followed.read(at: "09:00").record
        let journey = record.standing(on: record.openingDay(today: Self.today))
        measures = journey.measures.map(\.id)
        teams = journey.teams.map(\.id)
        for panel in Self.comparedPanels { soundPages[panel.id] = Self.lines(of: panel, in: journey) }
    }

    /// What stands in the folder.
    package var fileNames: [String] { sound.map(\.name) + ["CASE"] }

    /// Runs one case; what does not hold, as sentences that name seed, case and file.
    ///
    /// - Parameters:
    ///   - panels: How many panels are written, chosen at random; all where it is nil.
    ///   - isAlone: Whether the changed file is read without the others, which is quick.
    package mutating func run(
        seed: UInt64, case number: Int, panels: Int? = nil, isAlone: Bool = false
    ) -> [String] {
        var numbers = SeededNumbers(seed: seed &* 1_000_003 &+ UInt64(number))
        let place = Int.random(in: sound.indices, using: &numbers)
        let (name, original) = sound[place]
        var bytes = original
        var kinds: [String] = []
        for _ in 0..<(numbers.oneIn(3) ? 2 : 1) {
            let mutation = Mutation.allCases.randomElement(using: &numbers) ?? .flippedByte
            kinds.append("\(mutation)")
            bytes = mutation.applied(to: bytes, &numbers)
        }
        let label = "seed \(seed), case \(number), \(name), \(kinds.joined(separator: " and "))"
        _ = Self.write(Array((label + "\n").utf8), to: path + "/CASE")
        guard Self.write(bytes, to: path + "/" + name) else { return ["\(label): the file cannot be written."] }
        let isJSON = (try? JSONDocument(bytes)) != nil
        var wrong: [String] = []
        // By thirds, so that each of two, four or five processes has some of each.
        if isAlone {
            let text = String(decoding: bytes, as: UTF8.self)
            let reading = JourneyFolder.read(
                files: [(name, text)], panels: Panel.all.map(\.id), common: common)
            let isJSON = (try? JSONDocument(Array(text.utf8))) != nil
            wrong += check(reading, name, isJSON: isJSON, panels: panels, &numbers)
        } else if number % 3 != 1 {
            wrong += checkFresh(name, isJSON: isJSON, panels: panels, &numbers)
        } else {
            wrong += checkFollowed(name, isJSON: isJSON, mended: original, keys: panels == 1 ? 1 : 4, &numbers)
        }
        guard Self.write(original, to: path + "/" + name) else { return ["\(label): the file cannot be restored."] }
        return wrong.map { "\(label): \($0)." }
    }

    /// The folder that was sound before: what is no JSON changes no figure of a page, and mended it is as it was.
    private func checkFollowed(
        _ name: String, isJSON: Bool, mended bytes: [UInt8], keys: Int, _ numbers: inout SeededNumbers
    ) -> [String] {
        var followed = self.followed
        let changed = followed.read(at: "09:01", changed: [name])
        var wrong =
            checkFollowed(changed, name, isJSON: isJSON, &numbers) + checkScreen(changed.record, keys: keys, &numbers)
        guard numbers.oneIn(4), Self.write(bytes, to: path + "/" + name) else { return wrong }
        let mended = followed.read(at: "09:02", changed: [name])
        if mended.hasFaults || mended.record.files.contains(where: { $0.lastGood != nil }) {
            wrong.append("the fault stays when the file is mended")
        }
        if let panel = Self.comparedPanels.randomElement(using: &numbers) {
            let record = mended.record
            let lines = Self.lines(of: panel, in: record.standing(on: record.openingDay(today: Self.today)))
            if lines != soundPages[panel.id] { wrong.append("\(panel.id) is not as before when the file is mended") }
        }
        return wrong
    }

    /// The folder read anew, with nothing known of how the file was.
    private mutating func checkFresh(
        _ name: String, isJSON: Bool, panels: Int?, _ numbers: inout SeededNumbers
    ) -> [String] {
        let reading = JourneyFolder.read(path, panels: Panel.all.map(\.id), common: common)
        var wrong = check(reading, name, isJSON: isJSON, panels: panels, &numbers)
        if !isJSON {
            let journey = reading.record.standing(on: reading.record.openingDay(today: Self.today))
            wrong += checkBroken(journey, name, &numbers)
        }
        return wrong
    }

    /// What holds of every reading.
    private func check(
        _ reading: JourneyReading, _ name: String, isJSON: Bool, panels: Int?, _ numbers: inout SeededNumbers
    ) -> [String] {
        let journey = reading.record.standing(on: reading.record.openingDay(today: Self.today))
        var wrong = checkProblems(reading, name, isJSON: isJSON)
        let faults = DataFaults(reading.problems, files: reading.record.files)
        wrong += checkShown(journey, name, faults, panels: panels, &numbers)
        return wrong
    }

    private func checkProblems(_ reading: JourneyReading, _ name: String, isJSON: Bool) -> [String] {
        var wrong: [String] = []
        let faults = reading.problems.filter { $0.isFault && $0.file == name }
        let file = reading.record.files.first { $0.name == name }
        if file == nil { wrong.append("the record's files do not name it") }
        if faults.isEmpty == (file?.isAtFault == true) { wrong.append("its faults and the record's files disagree") }
        if !isJSON, faults.isEmpty { wrong.append("it is no JSON, and no fault is told") }
        if file?.lastGood != nil { wrong.append("a first reading has no figures of before") }
        for problem in reading.problems where problem.message.isEmpty || problem.remedy.isEmpty {
            wrong.append("a problem at \(problem.line):\(problem.column) says nothing")
        }
        return wrong
    }

    /// Whatever stands in a file that is no JSON, the others are shown as without it: nothing of it leaks through.
    private mutating func checkBroken(
        _ journey: Journey, _ name: String, _ numbers: inout SeededNumbers
    ) -> [String] {
        guard let panel = Self.comparedPanels.randomElement(using: &numbers) else { return [] }
        let lines = Self.lines(of: panel, in: journey)
        if brokenPages[name]?[panel.id] == nil || brokenAttention[name] == nil {
            guard let bytes = Self.bytes(of: path + "/" + name) else { return [] }
            _ = Self.write(Array("{".utf8), to: path + "/" + name)
            let record = JourneyFolder.read(path, panels: Panel.all.map(\.id), common: common).record
            let broken = record.standing(on: record.openingDay(today: Self.today))
            brokenPages[name, default: [:]][panel.id] = Self.lines(of: panel, in: broken)
            brokenAttention[name] = Self.attentionBesidesFiles(broken)
            _ = Self.write(bytes, to: path + "/" + name)
        }
        var wrong: [String] = []
        if lines != brokenPages[name]?[panel.id] { wrong.append("what is no JSON changes \(panel.id)") }
        if numbers.oneIn(3), Self.attentionBesidesFiles(journey) != brokenAttention[name] {
            wrong.append("what is no JSON changes what needs attention")
        }
        return wrong
    }

    private func checkFollowed(
        _ reading: JourneyReading, _ name: String, isJSON: Bool, _ numbers: inout SeededNumbers
    ) -> [String] {
        let record = reading.record
        let journey = record.standing(on: record.openingDay(today: Self.today))
        var wrong: [String] = []
        if !isJSON {
            let file = record.files.first { $0.name == name }
            if file?.lastGood != "09:00" || file?.fault == nil {
                wrong.append("its figures of before are not marked as such")
            }
            if let panel = Self.comparedPanels.randomElement(using: &numbers),
                Self.lines(of: panel, in: journey) != soundPages[panel.id]
            {
                wrong.append("\(panel.id) is not as before while the file is no JSON")
            }
        }
        return wrong
    }

    /// Every panel in one of the formats, the attention list, an explanation and some drill pages.
    private func checkShown(
        _ journey: Journey, _ name: String, _ faults: DataFaults, panels: Int?, _ numbers: inout SeededNumbers
    ) -> [String] {
        var texts: [(what: String, text: String, isJSON: Bool)] = []
        let parts = Panel.all.shuffled(using: &numbers).prefix(panels ?? .max).map { panel in
            let page = panel.page(journey)
            return ExportDocument.Part(page: page, context: PageContext(journey, path: [page.title.text]))
        }
        let document = ExportDocument(parts, width: Int.random(in: 20...200, using: &numbers), faults: faults)
        if let format = ExportFormat.all.randomElement(using: &numbers) {
            texts.append(("the snapshot as \(format.id)", format.text(document), format.id == "json"))
        }
        if panels == nil || numbers.oneIn(3) {
            let attention = AttentionList(journey, faults: faults)
            texts.append(("attention", attention.text(isWhole: true), false))
            texts.append(("attention as JSON", AttentionJSON.value(attention).text(), true))
        }
        let team = numbers.oneIn(2) ? teams.randomElement(using: &numbers) : nil
        if let measure = measures.randomElement(using: &numbers),
            let explanation = MeasureExplanation(Series.Key(measure, team.map { .team($0) } ?? .council), in: journey)
        {
            let page = explanation.page
            let context = PageContext(journey, path: [page.title.text])
            texts.append(
                ("explain", ExportFormat.plainText.text(ExportDocument(page: page, context: context)), false))
            texts.append(("explain as JSON", ExplanationJSON.value(explanation, in: journey).text(), true))
        }
        let earlier = journey.asAt.adding(months: -Int.random(in: 0...48, using: &numbers))
        let comparison = ComparisonList(from: earlier, to: journey, faults: faults)
        texts.append(("compare", comparison.text(), false))
        texts.append(("compare as JSON", ComparisonJSON.value(comparison).text(), true))
        var rows: [Destination] = [.since(earlier)]
        for case .table(let table) in document.parts.flatMap(\.page.sections).flatMap(\.blocks) {
            if let row = table.rows.randomElement(using: &numbers)?.destination { rows.append(row) }
        }
        for destination in rows.shuffled(using: &numbers).prefix(panels ?? 3) {
            guard let page = destination.page(in: journey) else { continue }
            let context = PageContext(journey, path: [page.title.text])
            texts.append(
                ("\(destination)", ExportFormat.plainText.text(ExportDocument(page: page, context: context)), false))
        }
        var wrong: [String] = []
        if let reader = BriefReader.allCases.randomElement(using: &numbers) {
            let pages = BriefText(ExportDocument(briefFor: reader, in: journey, faults: faults)).pages
            texts.append(("the brief for \(reader.rawValue)", pages.joined(), false))
            let isLong = pages.contains { $0.split(separator: "\n", omittingEmptySubsequences: false).count > 61 }
            if pages.count > 2 || isLong { wrong.append("the brief for \(reader.rawValue) is longer than two pages") }
        }
        for (what, text, isJSON) in texts {
            if Self.hasControls(text) { wrong.append("\(what) holds a control character") }
            if isJSON, (try? JSONDocument(Array(text.utf8))) == nil { wrong.append("\(what) is no JSON") }
            if name != "journey.json", !text.prefix(600).contains(Settings().marking) {
                wrong.append("\(what) has no marking at its top")
            }
        }
        return wrong
    }

    /// The dashboard on some size of screen, after some keys.
    private func checkScreen(_ record: Record, keys: Int, _ numbers: inout SeededNumbers) -> [String] {
        let size = Size(
            columns: Int.random(in: 20...160, using: &numbers), rows: Int.random(in: 5...50, using: &numbers))
        var state = DashboardState(record: record, today: Self.today, size: size)
        let view = DashboardView(theme: .mono)
        var wrong: [String] = []
        for _ in 0..<keys {
            let keys: [Key] = [.down, .up, .enter, .escape, .tab, .pageDown, .end]
            let key =
                numbers.oneIn(2)
                ? keys.randomElement(using: &numbers) ?? .down
                : .character("1234567890idlw<>[]{}sS?".randomElement(using: &numbers) ?? "1")
            _ = state.apply(.key(key))
            if Self.hasControls(view.render(state).text) { wrong.append("the screen holds a control character") }
        }
        return wrong
    }

    private static func attentionBesidesFiles(_ journey: Journey) -> [AttentionException] {
        journey.attention.exceptions.filter { $0.rule != "file-out" }
    }

    /// A panel as text; what it says of its files' faults is not among it.
    private static func lines(of panel: Panel, in journey: Journey) -> [String] {
        panel.page(journey).lines(width: 100, glyphs: .unicode).map(\.text)
    }

    /// Whether a text holds what steers a terminal: C0 but line ends, DEL, C1.
    private static func hasControls(_ text: String) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 ? byte != 0x0A && byte != 0x0D : byte == 0x7F || (before == 0xC2 && byte < 0xA0) {
                return true
            }
            before = byte
        }
        return false
    }
}

extension FuzzedFolder {
    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".json") { names.append(name) }
        }
        return names.sorted()
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        let written = bytes.isEmpty ? 0 : fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }
}
