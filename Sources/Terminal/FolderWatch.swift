import Glibc

/// Reports which files of one folder were written, replaced or removed, merged over a short while.
struct FolderWatch {
    /// Readable when something changed.
    let descriptor: CInt
    private var names: Set<String> = []
    /// When the merged changes are due, in milliseconds of the monotonic clock; nil when there are none.
    private(set) var due: Int?

    /// How long changes are gathered: a save is often several steps.
    private static let delay = 80

    /// Watches a folder; nil when it cannot be watched.
    init?(folder: String) {
        let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        // Not IN_CREATE: a file that has just been made is empty, and IN_CLOSE_WRITE follows.
        let changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
        guard inotify_add_watch(descriptor, folder, UInt32(changes) | UInt32(IN_ONLYDIR)) >= 0 else {
            _ = Glibc.close(descriptor)
            return nil
        }
        self.descriptor = descriptor
    }

    /// Takes in what the system reports.
    mutating func read(now: Int) {
        let size = 16 * 1024
        let header = MemoryLayout<inotify_event>.size
        withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, size)
                if count < header { return }
                if due == nil { due = now + Self.delay }
                var offset = 0
                while offset + header <= count {
                    let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                    let name = buffer[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
                    if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
                    offset += header + Int(event.len)
                }
            }
        }
    }

    /// The changed names in order once they are due; empty where the folder itself changed.
    mutating func changes(now: Int) -> [String]? {
        guard let due, due <= now else { return nil }
        self.due = nil
        defer { names.removeAll() }
        return names.sorted()
    }

    func close() {
        _ = Glibc.close(descriptor)
    }
}
