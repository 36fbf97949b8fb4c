import Glibc

/// How the files of a folder stood at one moment, to tell later which of them changed.
///
/// For folders whose changes the system does not report, and for the while between a reading and the watch after it.
package struct FolderStamps: Hashable, Sendable {
    /// A file or folder as it stood: one that was written, replaced or given other rights differs.
    private struct Stamp: Hashable, Sendable {
        var device: UInt
        var number: UInt
        var size: Int
        var written: [Int]
        var changed: [Int]

        init(_ status: stat) {
            device = UInt(status.st_dev)
            number = UInt(status.st_ino)
            size = Int(status.st_size)
            written = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
            changed = [Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
        }
    }

    /// Which folder stood at the path, by device and number; empty where there was none.
    private var folder: [UInt] = []
    /// The files by their names; a link counts as what it leads to.
    private var files: [String: Stamp] = [:]

    /// Looks at a folder's files of JSON.
    package init(folder path: String) {
        guard let directory = opendir(path) else { return }
        defer { closedir(directory) }
        var status = stat()
        guard fstat(dirfd(directory), &status) == 0 else { return }
        folder = [UInt(status.st_dev), UInt(status.st_ino)]
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasSuffix(".json"), fstatat(dirfd(directory), name, &status, 0) == 0 else { continue }
            files[name] = Stamp(status)
        }
    }

    /// Whether there was no folder at the path, or one that cannot be read.
    package var isMissing: Bool { folder.isEmpty }

    /// The names that changed, came or went since, in order; empty where it is another folder or all is new, and nil
    /// where nothing changed.
    package func changes(since before: FolderStamps) -> [String]? {
        if folder != before.folder { return [] }
        if files == before.files { return nil }
        let names = Set(files.keys).union(before.files.keys)
        return names.filter { files[$0] != before.files[$0] }.sorted()
    }
}
