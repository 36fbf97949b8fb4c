import DocumentText
import Glibc
import JourneyFiles

/// Standard output and standard error, all bytes or a failure.
package enum Output {
    /// Writes text to standard output.
    ///
    /// A reader that has gone away (`| head`) ends the program without a word.
    package static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    package static func error(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        // What was typed or stands in a file may hold a sequence that steers the terminal.
        var text = text.withoutControls(keepingLines: true)
        let failed = text.withUTF8 { bytes -> Bool in
            var done = 0
            while done < bytes.count, let start = bytes.baseAddress {
                let count = Glibc.write(descriptor, start + done, bytes.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return true }
                done += count
            }
            return false
        }
        if failed, descriptor == STDOUT_FILENO {
            // Who asked for a signal gets it before this line. Who asked for none is still no caller who did wrong.
            if errno == EPIPE { exit(0) }
            let reason = SystemReason.words(errno)
            error("\(program): standard output cannot be written: \(reason).")
            exit(Failure.Status.call.rawValue)
        }
    }

    /// As what the running program is called: `waymark`, or `waymark import`, which is a file of its own.
    private static var program: String {
        CommandLine.arguments.first?.hasSuffix("waymark-import") ?? false ? "waymark import" : "waymark"
    }
}
