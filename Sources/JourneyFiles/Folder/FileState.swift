import Glibc

/// What the system tells of a file without reading it: where that is the same, the file has hardly changed.
///
/// A file of the same size that is written twice within a tick of the system's clock can look the same. So a file of which
/// the watch told is read whatever this says.
struct FileState: Equatable {
    private let device: UInt64
    private let inode: UInt64
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil where there is nothing of that name that can be looked at.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
