import DocumentText
import Glibc

/// Standard output and standard error.
enum Output {
    /// Writes text to standard output; a reader that has gone away ends the program without a word.
    static func write(_ text: String) {
        if !write(text, to: STDOUT_FILENO) { exit(CallFailure.status) }
    }

    /// Writes a line to standard error.
    static func error(_ line: String) { _ = write(line + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        // What stands in a file may hold a sequence that steers the terminal.
        let bytes = Array(text.withoutControls(keepingLines: true).utf8)
        return bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let start = buffer.baseAddress {
                let count = Glibc.write(descriptor, start + done, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                done += count
            }
            return true
        }
    }
}
