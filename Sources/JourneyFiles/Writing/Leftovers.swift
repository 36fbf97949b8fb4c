import Glibc

/// Hidden files that a killed writer left beside the file it was writing.
///
/// Removed is only what is certainly one: a plain file of the reader's own, called after the file with the program's mark,
/// that no writer holds locked. A writer keeps its file locked until the file has its name, and the system frees the lock
/// of one that was killed.
enum Leftovers {
    static func remove(of place: FilePlace) {
        guard let directory = opendir(place.folder.isEmpty ? "." : place.folder) else { return }
        defer { closedir(directory) }
        let start = Array((place.hiddenName + TemporaryFile.mark).utf8)
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            guard name.count == start.count + TemporaryFile.letters, name.starts(with: start) else { continue }
            removeUnlessInUse(place.folder + String(decoding: name, as: UTF8.self))
        }
    }

    private static func removeUnlessInUse(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return }
        unlink(path)
    }
}
