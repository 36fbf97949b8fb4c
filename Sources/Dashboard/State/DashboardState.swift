import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney
import Panels

/// All that the dashboard knows: the record, the day, the drill path, and where the reader is on each step of it.
///
/// `apply` is the only thing that changes it; `DashboardView` draws it. Neither reads a clock, a file or a terminal.
///
///     var state = DashboardState(record: record, today: today, size: Size(columns: 80, rows: 24))
///     let effects = state.apply(.key(.character("5")))
///     let grid = DashboardView(theme: .standard).render(state)
///
/// Cost: pages are made when the path, the day or the journey changes; rows are filtered and sorted when filter or
/// order change; a step of the cursor costs some microseconds.
package struct DashboardState: Sendable {
    /// Where pages come from; another one serves tests.
    package typealias PageMaker = @Sendable (Destination, Journey) -> Page?

    /// What of the screen does not stand as the state is.
    enum Stale: Comparable {
        case nothing
        /// The lines in sight of the section that the keys move in: its cursor moved, and no section's place depends on that.
        case sight
        case everything
    }

    /// All that is known.
    package internal(set) var record: Record
    /// Which day is today: the program tells, for nothing here reads a clock.
    ///
    /// A screen that stood on the day before moves on with it, unless it is held still.
    package var today: Day {
        didSet { if today != oldValue, asAt == oldValue, held == nil { stand(on: today) } }
    }
    /// The time on the clock, such as `14:32`: the program tells it too.
    package var time = ""
    /// How the folder is watched, where that is worth a word on every screen; empty where it is not.
    package var watchWords = ""
    /// The formats that the program can export in, for what is typed behind `:`.
    package var exportFormats: [String] = []
    /// The journey as it stood on the day of the screen.
    package internal(set) var journey: Journey
    /// The journey of the day that the reader is likely to ask for next; nil where he does not step through time.
    package internal(set) var journeyAhead: JourneyAhead?
    /// The terminal's extent.
    package internal(set) var size: Size
    /// Unicode or ASCII.
    package let glyphs: Glyphs
    /// The panels that the number keys open.
    package let panels: [Panel]

    let makePage: PageMaker
    /// Counts up when pages made earlier are out of date.
    var generation = 0
    /// Whether the screen stands on the day that the record opens at, and goes on with it: the reader chose no other.
    var followsOpeningDay: Bool
    /// The drill path from the panel to the page on screen; never empty.
    var route: [Level] = []
    /// Panels as the reader left them.
    var leftPanels: [Destination: Level] = [:]
    /// The view before this one, for `-`.
    var previousRoute: [Level]?
    /// The drill path before its end was gone, until the next key: a file that is put back leads there again.
    var lostRoute: [Level]?
    /// The screen held still; nil where it follows the files.
    var held: Held?
    /// What the reader looked at before files changed; nil after a key.
    var lookedAt: Looked?
    /// Why files were read since.
    var readSinceKey = ReloadReason.asked
    /// What changed since.
    var counted = CountedChanges()
    /// What changed the last time before that anything did: what the reader has not looked up yet is not lost by a save
    /// that changes nothing.
    var countedBefore = CountedChanges()
    var overlay: Overlay?
    /// What lies over the page; nil when it has to be made anew.
    var overlayPage: Page?
    var overlayTop = 0
    var overlayLines: [TextLine] = []
    var input: Input?
    /// Whether the section that the keys move in has the screen of a page that has others.
    var isZoomedHere: Bool { isZoomed && level.sections.count > 1 }
    /// What is offered behind `:` while a command is typed.
    var palette: Palette?
    /// The panel that `q` has just led home from: who goes on to quit was on it last.
    var leftForHome: Destination?
    /// In which order the last run left the sections of panels.
    var savedOrders: [String: [String: RowOrder]] = [:]
    /// The rows that the reader has marked.
    package var markedRows: [MarkedRow] = []
    /// What the keys ask for.
    package var keyMap = KeyMap.standard {
        didSet {
            tabs = PanelTabs([], keys: keyMap, width: -1)
            stale = .everything
            arrangeScreen()
        }
    }
    /// The themes that the program knows, for what is typed behind `:`.
    package var themeNames: [String] = []
    /// Whether the section that the keys move in has the whole screen.
    package internal(set) var isZoomed = false
    var message: Message?
    /// What of the screen is to be worked out anew before it is drawn.
    var stale = Stale.everything
    /// Whether the event that is taken has done no more than move the cursor within its section.
    var hasOnlyMovedCursor = false
    private(set) var layout = ScreenLayout(size: Size(columns: 0, rows: 0), summaryLines: 0)
    /// The sections' places, and what they were worked out of: a step of the cursor moves none.
    private(set) var placement: Placement?
    /// The summary, wrapped to the width.
    private(set) var summary: [String] = []
    /// The further first lines, cut to the width.
    private(set) var answers: [String] = []
    /// The panels' names, for the width.
    private(set) var tabs = PanelTabs([], keys: .standard, width: -1)
    /// The words of the top line, and what they were made of: they stay as they are while the cursor moves.
    private(set) var topLine: (line: TopLine, of: TopLine.Origin)?

    /// Makes a dashboard that stands at a panel's first row.
    ///
    /// - Parameters:
    ///   - record: All that is known.
    ///   - today: Which day is today.
    ///   - asAt: The day to stand on; nil is the day that the record opens at.
    ///   - route: Where to open, from the panel to the page; empty is the first panel.
    ///   - filter: What to narrow the page's rows to.
    ///   - size: The terminal's extent.
    ///   - glyphs: Unicode or ASCII.
    ///   - panels: The panels of the number keys.
    ///   - makePage: Where pages come from.
    package init(
        record: Record, today: Day, asAt: Day? = nil, route: [Destination] = [], filter: String = "", size: Size,
        glyphs: Glyphs = .unicode, panels: [Panel] = Panel.all,
        makePage: @escaping PageMaker = { $0.page(in: $1) }
    ) {
        self.record = record
        self.today = today
        followsOpeningDay = asAt == nil
        journey = record.standing(on: asAt ?? record.openingDay(today: today))
        self.size = size
        self.glyphs = glyphs
        self.panels = panels
        self.makePage = makePage
        let path = route.isEmpty ? [.panel(panels.first?.id ?? "overview")] : route
        self.route = path.map { level($0) }
        if !filter.isEmpty { level.narrow(to: filter) }
        arrangeScreen()
    }

    /// The day on which the screen stands.
    package var asAt: Day { journey.asAt }

    /// The drill path.
    package var destinations: [Destination] { route.map(\.destination) }

    /// The page on screen.
    package var page: Page { route[route.count - 1].page }

    /// The page as the reader has filtered and sorted it, or the explanation that lies over it: what an export of the view
    /// holds.
    package var visiblePage: Page {
        if case .explanation? = overlay, let overlayPage { return overlayPage }
        var page = page
        for (index, section) in level.sections.enumerated() {
            guard let table = section.table?.withRows(section.rows), section.isRecords else { continue }
            page.sections[index].blocks = page.sections[index].blocks.map { block in
                if case .table = block { .table(table) } else { block }
            }
        }
        return page
    }

    /// Whose journey, which path, which day: what stands above the page.
    package var context: PageContext {
        var path = route.map(\.page.title.text)
        if case .explanation? = overlay, let overlayPage { path.append(overlayPage.title.text) }
        return PageContext(journey, path: path)
    }

    /// What is typed after `/`.
    package var filter: String { level.filter }

    /// The id of the row under the cursor; nil where there is none.
    package var selectedRowID: String? { level.selectedRow?.id }

    /// The step of the path that is on screen.
    var level: Level {
        get { route[route.count - 1] }
        // In place: a step of the cursor changes one section, and a copy would copy all of them.
        _modify { yield &route[route.count - 1] }
    }

    /// Says something on the bottom line until the next key.
    package mutating func say(_ text: String, isWarning: Bool = false) {
        message = Message(text: text, isWarning: isWarning)
    }

    /// Moves to a day; pages that are not on screen are made anew when they come into sight.
    mutating func stand(on day: Day) {
        journey = journeyAhead?.journey(on: day) ?? record.standing(on: day)
        generation += 1
        if let page = journeyAhead?.page(of: level.destination, on: day) {
            renew(&level, page: page)
        } else {
            refresh(&level)
        }
        overlayPage = nil
        stale = .everything
    }

    /// A page of the path; where the record is not known on the day, it says so.
    func level(_ destination: Destination) -> Level {
        let page = makePage(destination, journey)
        var level = Level(
            destination, page: page ?? unknownPage(), isKnown: page != nil, glyphs: glyphs, generation: generation)
        if !savedOrders.isEmpty { applySavedOrders(to: &level) }
        return level
    }

    /// Makes a page of an earlier day or journey anew.
    func refresh(_ level: inout Level) {
        guard level.generation != generation else { return }
        renew(&level, page: makePage(level.destination, journey))
    }

    /// Shows a page that is made; where there is none, it says so.
    func renew(_ level: inout Level, page: Page?) {
        level.replace(
            page: page ?? unknownPage(titled: level.page.title), isKnown: page != nil, glyphs: glyphs,
            generation: generation)
    }

    private func unknownPage(titled title: Sentence = "Not known") -> Page {
        Page(
            title: title,
            summary:
                "Nothing is known of this on \(journey.asAt). \(key(.back)) leads back; \(key(.asAtMonthForward)) moves a month on.",
            tone: .quiet, sections: [])
    }

    /// Shares out the screen anew and keeps the cursor on it, where something has changed since the last time.
    ///
    /// `apply` does so once at its end; what needs to know what is in sight does so before.
    mutating func arrangeScreen() {
        defer { stale = .nothing }
        switch stale {
        case .nothing: return
        case .sight: return lookAtCursor()
        case .everything: break
        }
        let width = size.columns
        if tabs.width != width { tabs = PanelTabs(panels, keys: keyMap, width: width) }
        defer {
            let origin = TopLine.Origin(self)
            if topLine?.of != origin { topLine = (TopLine(self), origin) }
        }
        if let overlay {
            let page = overlayPage ?? page(of: overlay)
            overlayPage = page
            summary = []
            answers = []
            layout = ScreenLayout(size: size, summaryLines: 0)
            overlayLines = page.lines(width: max(1, width - 2), chartHeight: 10, glyphs: glyphs)
            overlayTop = max(0, min(overlayTop, overlayLines.count - layout.body.count))
            return
        }
        let firstLines = firstLines(width: width)
        summary = firstLines.summary
        answers = firstLines.answers
        layout = ScreenLayout(
            size: size, summaryLines: summary.count, answerLines: answers.count,
            hasDetail: level.sections.contains { $0.isRecords && !$0.rows.isEmpty })
        if summary.count > layout.summary.count, !layout.summary.isEmpty {
            let cut = layout.summary.count - 1
            let rest = summary[cut...].joined(separator: " ")
            summary = summary[..<cut] + [rest.truncated(toColumns: width, mark: glyphs.ellipsis)]
        }
        let isZoomed = isZoomedHere
        // How high a chart is where its section has room for it; where not, it is as high as its pane allows.
        let chartHeight =
            isZoomed
            ? max(5, min(30, layout.body.count - 8)) : max(5, min(20, layout.body.count - level.sections.count - 6))
        var needs: [ScreenLayout.Need] = []
        for index in level.sections.indices {
            let section = page.sections[index]
            let startsWithRows = if case .table? = section.blocks.first { true } else { false }
            let height = level.sections[index].height(width: max(1, width), chartHeight: chartHeight)
            let most = layout.body.count / 2
            let beside = layout.columnsBeside.flatMap {
                level.sections[index].heightBeside(width: $0, chartHeight: chartHeight, most: most, fullHeight: height)
            }
            needs.append(
                ScreenLayout.Need(
                    height: height,
                    leastHeight: level.sections[index].leastHeight(width: max(1, width), chartHeight: chartHeight),
                    startsWithRows: startsWithRows, shownFirst: section.rowsShownFirst,
                    fewest: level.sections[index].content?.headingLine.map { $0 + 2 } ?? 1,
                    headingColumns: heading(of: level.sections[index]).displayColumns + 2, heightBeside: beside,
                    headingBeside: (number(of: level.sections[index])
                        + (level.isOfOneKind ? level.sections[index].bareTitle : level.sections[index].title)
                        + count(of: level.sections[index])).displayColumns + 2))
        }
        let told = place(needs, isZoomed: isZoomed)
        for pane in layout.panes where !pane.isFolded {
            let width = max(1, pane.columns.count)
            let rows =
                told.contains(pane.section)
                ? nil
                : level.sections[pane.section].chartHeight(in: pane.content.count, width: width, most: chartHeight)
            level.sections[pane.section].layOut(width: width, chartHeight: rows)
            level.sections[pane.section].open()
            look(at: pane)
        }
    }

    /// Keeps the cursor in sight where nothing but the cursor has moved.
    private mutating func lookAtCursor() {
        if let pane = layout.pane(of: level.active), !pane.isFolded { look(at: pane) }
    }

    private mutating func look(at pane: ScreenLayout.Pane) {
        let rows = pane.content.count
        level.sections[pane.section].scroll(rows: rows, isActive: pane.section == level.active)
        let top = level.sections[pane.section].top
        level.sections[pane.section].content?.look(at: top..<top + rows)
    }

    /// Places the sections, unless all that their places depend on is as it was.
    ///
    /// - Returns: The sections whose charts are told in words.
    private mutating func place(_ needs: [ScreenLayout.Need], isZoomed: Bool) -> Set<Int> {
        let origin = Placement.Origin(
            size: size, destination: level.destination,
            lines: [layout.summary.count, layout.answers.count, layout.detail.count], needs: needs,
            entries: level.entries, active: level.active, isZoomed: isZoomed, generation: generation)
        if let placement, placement.origin == origin {
            layout = placement.layout
            return placement.told
        }
        var (best, told) = placed(on: layout, needs, isZoomed: isZoomed)
        // A wider screen has a second line for the selected row, which may cost a section its place.
        if !isZoomed, let other = layout.withOneDetailLine {
            let (placed, toldThere) = placed(on: other, needs, isZoomed: false)
            if placed.openSections > best.openSections { (best, told) = (placed, toldThere) }
        }
        layout = best
        placement = Placement(origin: origin, layout: best, told: told)
        return told
    }

    /// Places the sections; a chart that does not get the lines that it needs is told in words, which may leave room to
    /// others.
    private mutating func placed(
        on screen: ScreenLayout, _ needs: [ScreenLayout.Need], isZoomed: Bool
    ) -> (layout: ScreenLayout, told: Set<Int>) {
        var layout = screen
        var needs = needs
        var told: Set<Int> = []
        while true {
            if isZoomed {
                layout.placeAlone(level.active, needs)
            } else {
                layout.place(needs, entries: level.entries, active: level.active)
            }
            let cut = layout.panes.first { pane in
                !pane.isFolded && needs[pane.section].leastHeight.map { $0 > pane.content.count } ?? false
            }
            guard let section = cut?.section else { return (layout, told) }
            needs[section].height = level.sections[section].height(width: max(1, layout.width), chartHeight: nil)
            needs[section].leastHeight = nil
            needs[section].heightBeside = nil
            told.insert(section)
        }
    }

    private mutating func firstLines(width: Int) -> FirstLines {
        if let lines = level.firstLines, lines.width == width { return lines }
        let lines = FirstLines(of: page, width: width, glyphs: glyphs)
        level.firstLines = lines
        return lines
    }
}
