import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Programs
import Synchronization
import Terminal

/// Reads the folder on a thread of its own, and works out there what the screen needs of it.
///
/// One reading at a time: what changes meanwhile is read after it, and nothing is lost. First comes what the screen
/// shows, then what is counted on all panels; the count is given up where something else is to be read.
struct FolderReader {
    /// What has been worked out.
    enum Result: Sendable {
        /// The folder was read.
        case read(JourneyReading, Renewal, ReloadReason)
        /// What that changed was counted.
        case counted(CountedChanges, ReloadReason)
        /// The thread is done; the folder as it is to be read the next time.
        case ended(FollowedFolder)
    }

    /// Where the thread puts its results, and sees whether it is waited for.
    private final class Desk: Sendable {
        private let results = Mutex<[Result]>([])
        private let isWaitedFor = Mutex(false)

        func put(_ result: Result) { results.withLock { $0.append(result) } }

        func take() -> [Result] {
            results.withLock { results in
                defer { results = [] }
                return results
            }
        }

        var hasTime: Bool { isWaitedFor.withLock { !$0 } }

        func hurry(_ hurries: Bool) { isWaitedFor.withLock { $0 = hurries } }
    }

    private var folder: FollowedFolder
    private let waker: Waker
    private let desk = Desk()
    private var isReading = false
    /// Why the folder is to be read again after this reading; nil where it is not.
    private var next: ReloadReason?

    /// - Parameters:
    ///   - folder: The folder as it was read last.
    ///   - waker: Called when there is a result.
    init(_ folder: FollowedFolder, waker: Waker) {
        self.folder = folder
        self.waker = waker
    }

    /// Reads the folder, or reads it again after the reading that goes on.
    ///
    /// - Parameters:
    ///   - reason: Why, and which files changed.
    ///   - time: The time on the clock.
    ///   - state: The screen that waits for it.
    mutating func read(_ reason: ReloadReason, at time: String, for state: DashboardState) {
        guard !isReading else {
            next = next.map { $0.joined(with: reason) } ?? reason
            return desk.hurry(true)
        }
        isReading = true
        desk.hurry(false)
        let (folder, desk, waker) = (folder, desk, waker)
        SideThread.run {
            var folder = folder
            let reading = folder.read(at: time, changed: reason.names.map(Set.init))
            let renewal = state.renewal(for: reading.record)
            desk.put(.read(reading, renewal, reason))
            waker.wake()
            if let changes = state.changes(by: renewal, while: { desk.hasTime }) {
                desk.put(.counted(changes, reason))
            }
            desk.put(.ended(folder))
            waker.wake()
        }
    }

    /// What has been worked out since the last time, and why the folder is to be read again now.
    mutating func take() -> (results: [Result], next: ReloadReason?) {
        let results = desk.take()
        guard case .ended(let folder)? = results.last else { return (results, nil) }
        self.folder = folder
        isReading = false
        defer { next = nil }
        return (results, next)
    }
}
