import Glibc
import JSON

/// The folder and its files, through the C library: what it says is told as a sentence.
package enum FileAccess {
    /// Why a path could not be used, as a sentence.
    package struct Failure: Error, Equatable {
        package var message: String
    }

    /// The names in a folder that end in `.json`, sorted; hidden files are left out.
    package static func namesOfJSON(in folder: String) throws(Failure) -> [String] {
        guard let directory = opendir(folder) else {
            throw Failure(message: sentence("The folder cannot be read", errno))
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.endsInJSON, name.utf8.first != UInt8(ascii: ".") { names.append(name) }
        }
        return names.sorted()
    }

    /// All bytes of a file.
    package static func bytes(of path: String) throws(Failure) -> [UInt8] {
        // A pipe of that name would keep us waiting for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(message: sentence("The file cannot be opened", errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw Failure(message: sentence("The file cannot be read", errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(message: "It is not a file.") }
        guard status.st_size <= JSONParser.longest else { throw Failure(message: "The file is larger than 256 MB.") }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            count = 0
            while count < buffer.count, let base = buffer.baseAddress {
                let read = read(descriptor, base + count, buffer.count - count)
                if read < 0, errno == EINTR { continue }
                if read < 0 { failure = errno }
                if read <= 0 { break }
                count += read
            }
        }
        guard failure == 0 else { throw Failure(message: sentence("The file cannot be read", failure)) }
        return bytes
    }

    /// What went wrong, with the system's reason in words.
    static func sentence(_ what: String, _ code: Int32) -> String {
        "\(what): \(SystemReason.words(code))."
    }
}
