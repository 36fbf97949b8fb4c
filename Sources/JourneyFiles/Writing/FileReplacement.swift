import Glibc
import ImprovementJourney

/// Writes a file whole or not at all.
///
/// The bytes go to a hidden file beside it, reach the disk, and then take the file's name in one step; whoever reads
/// meanwhile sees the old file or the new one, never a part. Only a file is replaced: a link, a device or a folder of
/// that name is refused, since a rename over `/dev/stdout` would destroy it for everybody. What a killed writer left is
/// removed by the next that writes to the name (`Leftovers`).
package enum FileReplacement {
    /// Why a file was not written; the old one, if any, stands as it was.
    package struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// What went wrong, as a sentence that names the file.
        package var message: String
        /// The sentence.
        package var description: String { message }
    }

    /// Writes a text, in UTF-8.
    package static func write(_ text: String, to path: String, mode: UInt32 = 0o600) throws(Failure) {
        try write(bytes: Array(text.utf8), to: path, mode: mode)
    }

    /// Writes bytes; the file's permissions are the mode's, whatever they were before.
    package static func write(bytes: [UInt8], to path: String, mode: UInt32 = 0o600) throws(Failure) {
        _ = try write(bytes: bytes, to: path, mode: mode, isNew: false)
    }

    /// Writes a text to a file that is not there yet, readable by its owner alone.
    ///
    /// - Returns: False where something of that name is there; it is left as it is.
    package static func writeNew(_ text: String, to path: String) throws(Failure) -> Bool {
        try write(bytes: Array(text.utf8), to: path, mode: 0o600, isNew: true)
    }

    private static func write(
        bytes: [UInt8], to path: String, mode: UInt32, isNew: Bool
    ) throws(Failure) -> Bool {
        let place = try FilePlace(path)
        var status = stat()
        if isNew, lstat(path, &status) == 0 { return false }
        _ = try isPlainFile(path)
        let temporary = try prepared(bytes, for: path, at: place, mode: mode)
        // The lock on the temporary file goes when it is closed; by then it has its name, or is gone.
        var code = isNew ? take(path, from: temporary.path) : rename(temporary.path, path) == 0 ? 0 : errno
        if code != 0 { unlink(temporary.path) }
        if close(temporary.descriptor) != 0, code == 0 { code = errno }
        if code == EEXIST, isNew { return false }
        guard code == 0 else { throw failure(path, code) }
        synchronise(place.folder)
        return true
    }

    /// Whether a plain file of that name is there; refuses anything else of that name.
    static func isPlainFile(_ path: String) throws(Failure) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        if status.st_mode & S_IFMT == S_IFDIR { throw failure(path, EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(message: "\(quoted(path)) is no plain file, and is left as it is; name another.")
        }
        return true
    }

    /// A hidden file beside the one that is meant, with what that is to hold, on the disk.
    static func prepared(
        _ bytes: [UInt8], for path: String, at place: FilePlace, mode: UInt32
    ) throws(Failure) -> TemporaryFile {
        Leftovers.remove(of: place)
        guard let temporary = TemporaryFile(beside: place) else { throw failure(path, errno) }
        if isWritten(bytes, to: temporary.descriptor), fchmod(temporary.descriptor, mode) == 0,
            fsync(temporary.descriptor) == 0
        {
            return temporary
        }
        let code = errno
        unlink(temporary.path)
        close(temporary.descriptor)
        throw failure(path, code)
    }

    /// A new name is safe once its folder is on the disk too; where a folder cannot be synchronised, it is not.
    static func synchronise(_ path: String) {
        let folder = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Gives a file a name that nothing has, in one step; 0, or the system's error.
    private static func take(_ path: String, from temporary: String) -> Int32 {
        if link(temporary, path) == 0 {
            unlink(temporary)
            return 0
        }
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK else { return errno }
        // A disk without links: the name is taken by an empty file, which is then replaced.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return errno }
        close(descriptor)
        if rename(temporary, path) == 0 { return 0 }
        let code = errno
        unlink(path)
        return code
    }

    private static func isWritten(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = Glibc.write(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return false }
                written += count
            }
            return true
        }
    }

    static func failure(_ path: String, _ code: Int32) -> Failure {
        Failure(message: FileAccess.sentence("\(quoted(path)) cannot be written", code))
    }

    private static func quoted(_ path: String) -> String { "\"\(path.onOneLine)\"" }
}
