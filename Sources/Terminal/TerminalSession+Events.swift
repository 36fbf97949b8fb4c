import CNCurses
import Canvas
import Glibc

extension TerminalSession {
    /// Waits for the next event.
    ///
    /// A key that came with others is returned alone; `pendingEvents()` gives the others at once. After
    /// `hangUp` every call returns `hangUp`.
    ///
    /// - Parameter milliseconds: How long to wait at most; nil waits for ever, 0 not at all.
    /// - Returns: The event, or nil when the time is over.
    package func nextEvent(timeout milliseconds: Int?) -> Event? {
        let end = milliseconds.map { Self.now() + max(0, min($0, Int(CInt.max))) }
        while true {
            if let event = queue.next() { return event }
            if isGone || !isOpen { return .hangUp }
            readKeys()
            if !queue.isEmpty { continue }
            let now = Self.now()
            if let end, end <= now, milliseconds != 0 { return nil }
            let waits = [end, folder?.due].compactMap { $0 }.map { max(0, $0 - now) }
            wait(milliseconds: waits.min().map { CInt($0) } ?? -1)
            if let end, end <= Self.now(), queue.isEmpty, !isGone { return nil }
        }
    }

    /// All events that have happened by now, without waiting: so that many keys cost one frame.
    package func pendingEvents() -> [Event] {
        var events: [Event] = []
        if isOpen, !isGone { wait(milliseconds: 0) }
        while let event = queue.next() { events.append(event) }
        return events
    }

    /// Reports changed files of JSON in a folder as `filesChanged` events; takes the place of the folder before.
    ///
    /// Subfolders are not watched. A change of the folder itself (replaced, removed, made) gives an event without names,
    /// after which it has to be watched anew.
    ///
    /// - Parameters:
    ///   - path: The folder; it need not be there yet.
    ///   - stamps: How its files stood when they were last read: what changed since is reported.
    package func watch(folder path: String, since stamps: FolderStamps? = nil) {
        folder?.close()
        folder = FolderWatch(folder: path, since: stamps, now: Self.now())
    }

    /// Whether the watched folder's files are looked at once a second because the system does not report their changes.
    package var looksAtFiles: Bool { folder?.isPolled ?? false }

    /// Sleeps until something happens and puts it in the queue.
    private func wait(milliseconds: CInt) {
        var sources = [
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
            pollfd(fd: waker.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        if let descriptor = folder?.descriptor {
            sources.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
        }
        guard poll(&sources, nfds_t(sources.count), milliseconds) >= 0 else { return }
        if sources[1].revents != 0 { readSignals() }
        let keyboard = CInt(sources[0].revents)
        if keyboard & POLLIN != 0 { readKeysOrNoticeTheEnd() }
        if keyboard & (POLLHUP | POLLERR | POLLNVAL) != 0 { hangUp() }
        if sources[2].revents != 0, waker.takeCalls() { queue.append(.workDone) }
        if folder != nil {
            let now = Self.now()
            if sources.count > 3, sources[3].revents != 0 { folder?.read(now: now) }
            if let names = folder?.changes(now: now) { queue.append(.filesChanged(names)) }
        }
    }

    private func hangUp() {
        guard !isGone else { return }
        isGone = true
        queue.append(.hangUp)
    }

    /// Reads keys; where there is something to read that cannot be read, the terminal is gone.
    ///
    /// Without this the loop would spin.
    private func readKeysOrNoticeTheEnd() {
        let before = waitingBytes()
        if !readKeys(), waitingBytes() == before { hangUp() }
    }

    private func waitingBytes() -> CInt {
        var count: CInt = 0
        return ioctl(input, UInt(FIONREAD), &count) == 0 ? count : -1
    }

    /// Takes what ncurses has to give; tells whether that was anything.
    @discardableResult
    private func readKeys() -> Bool {
        var value: UInt32 = 0
        var hasRead = false
        while true {
            let kind = cn_read_key(&value)
            if kind != ERR, !hasRead { giveUpStalePaste() }
            if kind == OK, let scalar = Unicode.Scalar(value) {
                reader.take(scalar)
            } else if kind == cn_key_code, value == UInt32(bitPattern: cn_key_mouse) {
                // Keys before it come before it.
                for event in reader.finish() { queue.append(event) }
                readMouse()
            } else if kind == cn_key_code {
                reader.take(code: CInt(bitPattern: value))
            } else if kind == ERR {
                break
            }
            hasRead = true
        }
        if hasRead { pasteRead = reader.isPasting ? Self.now() : nil }
        for event in reader.finish() { queue.append(event) }
        return hasRead
    }

    /// Ends a paste of which nothing came for a while, before what comes now is read.
    private func giveUpStalePaste() {
        if let last = pasteRead, Self.now() - last > Self.longestGapInPaste { reader.endPaste() }
    }

    /// How long, in milliseconds, the rest of a paste may take to come.
    private static let longestGapInPaste = 2_000

    private func readMouse() {
        var column: CInt = 0
        var row: CInt = 0
        let action: MouseAction? =
            switch cn_mouse_event(&column, &row) {
            case 1: .press
            case 2: .wheelUp
            case 3: .wheelDown
            default: nil
            }
        if let action { queue.append(.mouse(action, at: Position(column: Int(column), row: Int(row)))) }
    }

    private func readSignals() {
        while true {
            switch cn_signals_next(signals) {
            case 0: return
            case SIGWINCH: adoptSize()
            case SIGTSTP:
                cn_suspend()
                resume()
            case SIGCONT:
                cn_retake()
                resume()
            case let signal: queue.append(.terminate(signal: signal))
            }
        }
    }

    private func resume() {
        cursorIsVisible = nil
        shown = nil
        adoptSize()
        queue.append(.resumed)
    }

    private func adoptSize() {
        var columns: CInt = 0
        var rows: CInt = 0
        guard cn_size(&columns, &rows) else { return }
        let new = Size(columns: Int(columns), rows: Int(rows))
        guard new != size else { return }
        size = new
        resize_term(rows, columns)
        cn_forget_screen()
        shown = nil
        queue.append(.resized(new))
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
