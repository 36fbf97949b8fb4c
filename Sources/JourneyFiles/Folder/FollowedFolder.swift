import ImprovementJourney

/// A folder that is read again and again while others edit its files.
///
/// A file that is broken or half written leaves its last good figures in place, and says so; so does one with a fault in
/// what is said once, such as the settings, and a folder that cannot be read. A record with a fault is left out alone, as
/// it is where the folder is read for the first time. A file that was taken away is gone: that is a change, not a fault.
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
    /// Each file as it was when it last was part of the record, by its name.
    private var lastGood: [String: FileReading] = [:]
    /// The last reading, and when it was.
    private var last: (reading: JourneyReading, time: String)?

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
            found = try JourneyFolder.files(in: path) { [before = self.onDisk, panels, path] name, subject in
                let state = FileState(of: path + "/" + name)
                if let changed, !changed.contains(name), let known = before[name], let state, known.state == state {
                    onDisk[name] = known
                    return known.reading
                }
                var reading = JourneyFolder.file(name, subject, in: path, panels: panels)
                reading.readAt = time
                if let state { onDisk[name] = (state, reading) }
                return reading
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
        // First what is broken by itself: what only speaks of it is then sound again as it is now.
        for index in files.indices where !files[index].isWhole {
            guard let good = lastGood[files[index].name] else { continue }
            files[index] = good.standing(inFor: files[index].problems)
            standsIn.insert(index)
        }
        var joining = Joining(files, common: common)
        let out = files.indices.filter {
            !joining.isWhole($0) && !standsIn.contains($0) && lastGood[files[$0].name] != nil
        }
        if !out.isEmpty {
            for index in out {
                guard let good = lastGood[files[index].name] else { continue }
                files[index] = good.standing(inFor: joining.problems(of: index))
                standsIn.insert(index)
            }
            joining = Joining(files, common: common)
        }
        var good: [String: FileReading] = [:]
        for index in files.indices {
            if standsIn.contains(index) {
                good[files[index].name] = lastGood[files[index].name]
            } else if joining.isWhole(index) {
                good[files[index].name] = files[index]
            }
        }
        lastGood = good
        let reading = JourneyFolder.join(joining, files, found.strays)
        last = (reading, time)
        return reading
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
