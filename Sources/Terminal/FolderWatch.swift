import CNCurses
import Glibc

/// Reports which files of one folder were written, replaced or removed, merged over a short while.
///
/// The system reports the changes where it can: of the folder, and of its name in the folder above, so that one that is
/// moved into its place, or made later, is seen too. Where it cannot (a network drive, no watches left, no folder yet),
/// the files are looked at once a second.
struct FolderWatch {
    private let path: String
    /// Readable when something changed; nil where the system reports nothing.
    let descriptor: CInt?
    private var folderNumber: CInt = -1
    private var aboveNumber: CInt = -1
    private var names: Set<String> = []
    /// Whether it was more than single files.
    private var isWhole = false
    /// When the merged changes are due, in milliseconds of the monotonic clock; nil when there are none.
    private var changesDue: Int?
    /// How the files stood when they were last looked at, where they are looked at, and when that is due again.
    private var looks: (stamps: FolderStamps, due: Int)?
    /// Whether changes of the files are found by looking, and not because the system reports them.
    let isPolled: Bool

    /// How long changes are gathered after the first: a save is often several steps.
    private static let delay = 50
    /// How long at least after a file went away: most that go are put back, as editors do.
    private static let delayOfLoss = 80
    /// How often the files are looked at where nothing reports their changes.
    private static let lookEvery = 1000

    /// Watches a path, whatever stands there now or later.
    ///
    /// - Parameters:
    ///   - stamps: How the files stood when they were last read: what changed since is reported.
    ///   - now: In milliseconds of the monotonic clock.
    init(folder path: String, since stamps: FolderStamps?, now: Int) {
        self.path = path
        let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        if descriptor >= 0 {
            // Of files that are made only links count (see `isReady`). Rights count: a file may become readable.
            let changes =
                IN_CLOSE_WRITE | IN_CREATE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF
                | IN_MOVE_SELF
            folderNumber = inotify_add_watch(descriptor, path, UInt32(changes) | UInt32(IN_ONLYDIR))
            let (above, name) = Self.parts(of: path)
            if name != "." && name != ".." {
                let comings = IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
                aboveNumber = inotify_add_watch(descriptor, above, UInt32(comings) | UInt32(IN_ONLYDIR))
            }
        }
        self.descriptor = descriptor >= 0 ? descriptor : nil
        let current = FolderStamps(folder: path)
        // A folder that is not there is no reason to say how it is watched.
        isPolled = !current.isMissing && (folderNumber < 0 || Self.isRemote(path))
        if folderNumber < 0 || isPolled { looks = (current, now + Self.lookEvery) }
        if let stamps, let changed = current.changes(since: stamps) { gather(changed, now: now) }
    }

    /// When there is something to do without a report; nil while there is nothing.
    var due: Int? { [changesDue, looks?.due].compactMap { $0 }.min() }

    /// Takes in what the system reports.
    mutating func read(now: Int) {
        guard let descriptor else { return }
        let size = 16 * 1024
        let header = MemoryLayout<inotify_event>.size
        withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, size)
                if count < header { return }
                var offset = 0
                while offset + header <= count {
                    let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                    let name = buffer[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
                    take(event, name: String(decoding: name, as: UTF8.self), now: now)
                    offset += header + Int(event.len)
                }
            }
        }
    }

    private mutating func take(_ event: inotify_event, name: String, now: Int) {
        if event.wd >= 0, event.wd == aboveNumber, event.wd != folderNumber {
            if name == Self.parts(of: path).name { gather([], now: now) }
        } else if name.isEmpty {
            // The folder itself, or more than the system could hold. Its rights and times alone are no change.
            if event.mask & UInt32(IN_ATTRIB) == 0 { gather([], now: now) }
        } else if event.mask & UInt32(IN_CREATE) == 0 || isReady(name) {
            gather([name], now: now)
            let isLoss = event.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0
            if isLoss { changesDue = max(changesDue ?? 0, now + Self.delayOfLoss) }
        }
    }

    /// Whether what was just made is whole: a link is, a file is not before it is closed.
    ///
    /// Folders in the folder are none of its files, but one with a file's name stands in a file's place.
    private func isReady(_ name: String) -> Bool {
        var status = stat()
        guard lstat("\(path)/\(name)", &status) == 0 else { return false }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return status.st_nlink > 1
        case S_IFDIR: return name.hasSuffix(".json")
        default: return true
        }
    }

    private mutating func gather(_ changed: [String], now: Int) {
        if changed.isEmpty { isWhole = true }
        names.formUnion(changed)
        if changesDue == nil { changesDue = now + Self.delay }
    }

    /// The changed names in order once they are due; empty where the folder itself changed.
    mutating func changes(now: Int) -> [String]? {
        if let looks, looks.due <= now {
            let stamps = FolderStamps(folder: path)
            self.looks = (stamps, now + Self.lookEvery)
            if let changed = stamps.changes(since: looks.stamps) { gather(changed, now: now) }
        }
        guard let changesDue, changesDue <= now else { return nil }
        defer {
            self.changesDue = nil
            isWhole = false
            names.removeAll()
        }
        return isWhole ? [] : names.sorted()
    }

    func close() {
        if let descriptor { _ = Glibc.close(descriptor) }
    }

    /// The folder that a path lies in, and its name there.
    private static func parts(of path: String) -> (above: String, name: String) {
        let words = path.split(separator: "/")
        let name = words.last.map { String($0) } ?? "."
        let above = (path.hasPrefix("/") ? "/" : "") + words.dropLast().joined(separator: "/")
        return (above.isEmpty ? "." : above, name)
    }

    /// Whether others can change files there that this system is not told of: drives of a network or of a virtual
    /// machine's host.
    private static func isRemote(_ path: String) -> Bool {
        // statfs(2): AFS, CEPH, CIFS, CODA, FUSE, NCP, NFS, SMB, SMB2, 9P, VirtualBox, GFS2, OCFS2, Lustre.
        let kinds: Set<UInt32> = [
            0x5346_414F, 0x00C3_6400, 0xFF53_4D42, 0x7375_7245, 0x6573_5546, 0x564C, 0x6969, 0x517B, 0xFE53_4D42,
            0x0102_1997, 0x786F_4256, 0x0116_1970, 0x7461_636F, 0x0BD0_0BD0,
        ]
        return kinds.contains(cn_file_system(path))
    }
}
