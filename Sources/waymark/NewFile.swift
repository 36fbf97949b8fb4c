import Glibc
import JourneyFiles

/// Files that only their owner may read.
enum NewFile {
    /// Writes text to a file that is not there yet: the name, or the name with -2, -3 and so on.
    ///
    /// - Returns: The name it got.
    static func write(_ text: String, besides name: String, ending: String) throws -> String {
        for number in 1...999 {
            let path = name + (number == 1 ? "" : "-\(number)") + ending
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            if descriptor < 0 {
                if errno == EEXIST { continue }
                throw Failure("\(path) cannot be written here: \(reason(errno)). Start waymark in a folder of yours.")
            }
            let written = writeAll(text, to: descriptor)
            guard close(descriptor) == 0, written else {
                unlink(path)
                throw Failure("\(path) could not be written whole and was removed: the disk may be full.")
            }
            return path
        }
        throw Failure("\(name)\(ending) and 998 like it are there already. Remove some.")
    }

    /// Writes text to a file of that name; what was there is replaced whole or not at all.
    static func write(_ text: String, replacing path: String) throws {
        do throws(FileReplacement.Failure) {
            try FileReplacement.write(text, to: path)
        } catch {
            throw Failure(error.message)
        }
    }

    private static func reason(_ code: Int32) -> String {
        String(cString: strerror(code)).lowercased()
    }

    private static func writeAll(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count, let start = bytes.baseAddress {
                let count = Glibc.write(descriptor, start + done, bytes.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                done += count
            }
            return true
        }
    }
}
