import Documents
import ImprovementJourney
import Panels
import Synchronization

/// The journey of the day that a reader who steps through time is likely to ask for next, worked out beside the screen while
/// he reads this one: the next step then answers as quickly as any other key, however large the record.
///
/// The state says which day it is and takes the journey when it is asked for; the program does the work on another thread.
package final class JourneyAhead: Sendable {
    private struct Progress {
        var journey: Journey?
        var page: Page?
        var isDone = false
    }

    private let record: Record
    private let day: Day
    private let destination: Destination
    private let makePage: DashboardState.PageMaker
    private let progress = Mutex(Progress())

    init(
        _ record: Record, on day: Day, showing destination: Destination, by makePage: @escaping DashboardState.PageMaker
    ) {
        self.record = record
        self.day = day
        self.destination = destination
        self.makePage = makePage
    }

    /// Works out all that the page needs.
    ///
    /// The journey can be taken as soon as it is made: who comes sooner than the page works out only what is missing.
    package func workOut() {
        let journey = record.standing(on: day)
        progress.withLock { $0.journey = journey }
        let page = makePage(destination, journey)
        progress.withLock {
            $0.page = page
            $0.isDone = true
        }
    }

    /// Whether nobody works on it any more.
    var isDone: Bool { progress.withLock { $0.isDone } }

    /// The journey, where it is made and of the day.
    func journey(on day: Day) -> Journey? { day == self.day ? progress.withLock { $0.journey } : nil }

    /// The page, where it is made, of the place and of the day.
    func page(of destination: Destination, on day: Day) -> Page? {
        day == self.day && destination == self.destination ? progress.withLock { $0.page } : nil
    }
}
