import Glibc

/// Writes a file whole or not at all.
///
/// The bytes go to a hidden file beside it, reach the disk, and then take the file's name in one step; whoever reads
/// meanwhile sees the old file or the new one, never a part. Only a file is replaced: a link, a device or a folder of
/// that name is refused, since a rename over `/dev/stdout` would destroy it for everybody.
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
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last, !name.isEmpty else {
            throw Failure(message: "\"\(path)\" names no file to write.")
        }
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            if status.st_mode & S_IFMT == S_IFDIR { throw failure(path, EISDIR) }
            throw Failure(message: "\"\(path)\" is no plain file, and is left as it is; name another.")
        }
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        var temporary = Array((folder + "." + name + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&temporary)
        guard descriptor >= 0 else { throw failure(path, errno) }
        var code: Int32 = 0
        if !isWritten(bytes, to: descriptor) || fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0, rename(temporary, path) != 0 { code = errno }
        guard code == 0 else {
            unlink(temporary)
            throw failure(path, code)
        }
        // The new name is safe once the folder is on the disk too; where a folder cannot be synchronised, it is not.
        let folderDescriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folderDescriptor >= 0 {
            fsync(folderDescriptor)
            close(folderDescriptor)
        }
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

    private static func failure(_ path: String, _ code: Int32) -> Failure {
        Failure(message: FileAccess.sentence("\"\(path)\" cannot be written", code))
    }
}
