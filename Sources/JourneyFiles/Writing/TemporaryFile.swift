import Glibc

/// A hidden file beside one that is being written, locked as long as it is open.
struct TemporaryFile {
    /// What stands between the file's name and six letters of chance.
    ///
    /// It names the program: what is called so was left by it, and is no file of the reader's.
    static let mark = ".waymark-"
    /// How many letters of chance there are.
    static let letters = 6

    let path: String
    let descriptor: Int32

    /// Makes the file; nil where the system refuses, which `errno` then tells.
    init?(beside place: FilePlace) {
        // Another writer may have taken the file for a leftover before it was locked; then a new one is made.
        for _ in 0..<16 {
            let pattern = place.folder + place.hiddenName + Self.mark + String(repeating: "X", count: Self.letters)
            var name = Array(pattern.utf8CString)
            let descriptor = mkstemp(&name)
            guard descriptor >= 0 else { return nil }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            // Where the disk has no locks nobody removes what is not locked.
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            var status = stat()
            if fstat(descriptor, &status) == 0, status.st_nlink > 0 {
                path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        errno = EBUSY
        return nil
    }
}
