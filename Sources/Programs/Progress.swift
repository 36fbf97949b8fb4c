import DocumentText
import Glibc
import JourneyFiles
import Synchronization

/// A line that tells what a program is doing, once that takes longer than a second.
///
/// It stands on standard error where that is a terminal, and is gone when the work is over: nothing of it gets into a pipe.
package final class Progress: Sendable {
    private struct State {
        var words = "working"
        var isShown = false
        var isOver = false
    }

    private let state = Mutex(State())

    /// Begins to wait for the first second to pass.
    package init() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        _ = SideThread.startAlone { [self] in
            HeldSignals.leaveToOthers()
            var seconds = 0
            while true {
                sleep(1)
                seconds += 1
                let isOver = state.withLock { state in
                    if !state.isOver {
                        state.isShown = true
                        Self.show("\(state.words), \(seconds) s; Ctrl-C stops, and nothing is written")
                    }
                    return state.isOver
                }
                if isOver { return }
            }
        }
    }

    /// Says what is done from now on.
    package func doing(_ words: String) { state.withLock { $0.words = words } }

    /// Takes the line away.
    package func end() {
        state.withLock { state in
            if state.isShown { Self.show("") }
            state.isOver = true
        }
    }

    /// Writes over the line; its end is cut, so that it stays one.
    private static func show(_ words: String) {
        let text = "\r\u{1B}[K" + String(words.withoutControls(keepingLines: false).prefix(78))
        Array(text.utf8).withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { _ = Glibc.write(STDERR_FILENO, base, bytes.count) }
        }
    }
}
