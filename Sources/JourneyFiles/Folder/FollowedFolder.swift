import ImprovementJourney

/// A folder that is read again and again while others edit its files.
///
/// A file with a fault leaves its last good figures in place, and says so, whether it is broken, half written, or has one
/// record that is amiss: without that record less would be late, and nothing would show it. So does a folder that cannot be
/// read. Only where a file never was without a fault its record is left out alone, as in a folder read once. A file that was
/// taken away is gone, and its figures with it; it is named until it is back, until all that it held stands in other files
/// (it was given another name, or was a copy), or until all is read again.
///
///     var folder = FollowedFolder("our-council", panels: panels, common: common)
///     let first = folder.read(at: "09:00")
///     let later = folder.read(at: "14:32")  // what a fault keeps out stands as at its last reading without one
package struct FollowedFolder: Sendable {
    private let path: String
    private let panels: [String]
    private let common: String?
    /// Each file as it stands on the disk, by its name: what has not changed since is not read again.
    private var onDisk: [String: (state: FileState, reading: FileReading)] = [:]
    /// Each file as it was when it last was without a fault, or else when it last could be read, by its name.
    private var lastGood: [String: (reading: FileReading, isFaultless: Bool)] = [:]
    /// The files that were there, by their name.
    private var gone: [String: Gone] = [:]
    /// The last reading, and when it was.
    private var last: (reading: JourneyReading, time: String)?

    /// A file that is not there any more.
    private struct Gone {
        /// The time since when.
        let since: String
        /// What it held.
        let reading: FileReading
    }

    /// A folder that has not been read yet.
    package init(_ path: String, panels: [String], common: String?) {
        self.path = path
        self.panels = panels
        self.common = common
    }

    /// Reads the folder as it is now.
    ///
    /// - Parameters:
    ///   - time: What the reader is told of when a file was read: the time on the clock.
    ///   - changed: The files that are known to have changed; others are read again only where the disk tells that they
    ///     did. Nil reads all of them.
    package mutating func read(at time: String, changed: Set<String>? = nil) -> JourneyReading {
        let found: (files: [FileReading], strays: [FileProblem])
        do throws(JourneyFolder.Unreadable) {
            var onDisk: [String: (state: FileState, reading: FileReading)] = [:]
            found = try JourneyFolder.files(in: path) { [before = self.onDisk, panels, path] files in
                // How each stands is asked before it is read: what changes meanwhile is read again.
                let states = files.map { FileState(of: path + "/" + $0.name) }
                let known = zip(files, states).map { file, state -> FileReading? in
                    guard let changed, !changed.contains(file.name), let known = before[file.name],
                        known.state == state
                    else { return nil }
                    return known.reading
                }
                let toRead = zip(files, known).filter { $1 == nil }.map(\.0)
                var read = JourneyFolder.readings(of: toRead, in: path, panels: panels)[...]
                return files.indices.compactMap { place in
                    var reading = known[place]
                    if reading == nil {
                        reading = read.popFirst()
                        reading?.readAt = time
                    }
                    if let state = states[place], let reading { onDisk[files[place].name] = (state, reading) }
                    return reading
                }
            }
            self.onDisk = onDisk
        } catch {
            return keepingLast(error.problem)
        }
        if found.files.isEmpty, last != nil {
            let problem = FileProblem(
                file: path, severity: .fault, message: "The folder holds no journey file any more.",
                remedy: "Put the files back; the screen follows by itself.")
            return keepingLast(problem)
        }
        let common = JourneyFolder.commonFiles(in: common)
        var files = found.files
        var standsIn: Set<Int> = []
        // First what is at fault by itself: what only speaks of it is then sound again as it is now.
        for index in files.indices where !files[index].isFaultless {
            guard let good = standIn(for: files[index]) else { continue }
            files[index] = good.standing(inFor: files[index].problems)
            standsIn.insert(index)
        }
        var joining = Joining(files, common: common)
        let amiss = files.indices.filter { index in
            !standsIn.contains(index) && !joining.isFaultless(index) && lastGood[files[index].name]?.isFaultless == true
        }
        if !amiss.isEmpty {
            for index in amiss {
                guard let good = lastGood[files[index].name]?.reading else { continue }
                files[index] = good.standing(inFor: joining.problems(of: index))
                standsIn.insert(index)
            }
            joining = Joining(files, common: common)
        }
        let before = lastGood
        lastGood = [:]
        for index in files.indices {
            let name = files[index].name
            let isFaultless = joining.isFaultless(index)
            if standsIn.contains(index) {
                lastGood[name] = before[name]
            } else if isFaultless || !joining.isOut(index) {
                lastGood[name] = (files[index], isFaultless)
            }
        }
        var reading = JourneyFolder.join(joining, files, found.strays)
        noteGone(before.mapValues { $0.reading }, files, reading.record, time, isAsked: changed == nil)
        for (name, file) in gone.sorted(by: { $0.key < $1.key }) {
            let since = file.since
            let problem = FileProblem(
                file: name, severity: .fault, message: "The file is gone since \(since).",
                remedy: "Put it back, or read the folder again as it is with r.")
            reading.problems.insert(problem, at: 0)
            var file = JourneyFile(name: name, fault: problem.message, problems: [problem])
            file.goneSince = since
            reading.record.files.append(file)
        }
        last = (reading, time)
        return reading
    }

    /// What stands in the place of a file that is at fault by itself; nil where that is used as far as it goes.
    ///
    /// A file that never was without a fault gives way only where it cannot be read at all, or says amiss what is said once.
    private func standIn(for file: FileReading) -> FileReading? {
        guard let good = lastGood[file.name] else { return nil }
        let isUsed = file.isUsable && file.leftOut.allSatisfy(\.isRecord)
        return good.isFaultless || !isUsed ? good.reading : nil
    }

    /// Keeps in mind which files are gone whose records are missing: figures that are missing without a word would be good
    /// news, and a mark on every page for a file that only has another name would hide those that mean something.
    ///
    /// - Parameters:
    ///   - before: What the files held that could be read before.
    ///   - files: The files that are there.
    ///   - record: What these hold together.
    private mutating func noteGone(
        _ before: [String: FileReading], _ files: [FileReading], _ record: Record, _ time: String, isAsked: Bool
    ) {
        if isAsked { return gone = [:] }
        for (name, reading) in before where gone[name] == nil { gone[name] = Gone(since: time, reading: reading) }
        for file in files { gone[file.name] = nil }
        gone = gone.filter { !$0.value.reading.isHeld(by: record) }
    }

    /// The last reading, where the folder itself is at fault; what is wrong with it alone where there is none.
    private func keepingLast(_ problem: FileProblem) -> JourneyReading {
        guard let last else { return JourneyReading(record: Record(), problems: [problem]) }
        var reading = last.reading
        reading.problems.insert(problem, at: 0)
        reading.record.files.insert(
            JourneyFile(name: path, fault: problem.message, lastGood: last.time, problems: [problem]), at: 0)
        return reading
    }
}
