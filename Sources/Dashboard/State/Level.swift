import DocumentText
import Documents
import ImprovementJourney

/// One step of the drill path: where it leads, its page, and where the reader is on it.
struct Level: Sendable {
    var destination: Destination
    var page: Page {
        didSet {
            isOfOneKind = page.provenance.count == 1
            firstLines = nil
        }
    }
    /// The page's first lines as they were last laid out; nil where they have to be laid out anew.
    var firstLines: FirstLines?
    /// Whether all figures of the page are of one kind of source, which the badge then says for every section.
    private(set) var isOfOneKind: Bool
    var sections: [SectionState]
    /// The place of the section that the keys move in.
    var active = 0 { didSet { absentActive = nil } }
    /// What is typed after `/`; narrows every table of records on the page.
    var filter = ""
    /// Which of the dashboard's journeys the page was made from.
    var generation: Int
    /// Whether there is a page, and not only the words that nothing is known.
    var isKnown: Bool
    /// Whether the page is let go of, and to be made anew when the reader comes back.
    private(set) var isLetGo = false
    /// Where the reader was in sections that the page does not have now: they may come back.
    private var absent: [String: SectionState.Place] = [:]
    /// The section that the keys moved in, while the page does not have it.
    private var absentActive: String?

    init(_ destination: Destination, page: Page, isKnown: Bool = true, glyphs: Glyphs, generation: Int) {
        self.destination = destination
        self.page = page
        isOfOneKind = page.provenance.count == 1
        self.isKnown = isKnown
        self.generation = generation
        sections = page.sections.map { SectionState($0, glyphs: glyphs) }
        // A measure's page opens on its chart, others on the first rows.
        let isMeasure = isMeasure
        active =
            page.sections.firstIndex { section in
                if isMeasure, case .timeChart? = section.blocks.first {
                    true
                } else {
                    !(section.table?.rows.isEmpty ?? true)
                }
            } ?? 0
    }

    /// Whether the page is a measure's.
    var isMeasure: Bool { if case .measure = destination { true } else { false } }

    /// The sections of each group, and those of none by themselves: what numbers lead to.
    var entries: [Range<Int>] {
        var entries: [Range<Int>] = []
        for place in sections.indices {
            if let last = entries.last, let group = sections[place].section.group,
                sections[last.lowerBound].section.group == group
            {
                entries[entries.count - 1] = last.lowerBound..<place + 1
            } else {
                entries.append(place..<place + 1)
            }
        }
        return entries
    }

    /// Whether sections stand in groups, so that numbers lead to them.
    var hasGroups: Bool { page.sections.contains { $0.group != nil } }

    var activeSection: SectionState? { sections.indices.contains(active) ? sections[active] : nil }

    /// The row under the cursor.
    var selectedRow: Table.Row? { activeSection?.selectedRow }

    /// Shows a new page of the same place: sections found by their ids, rows by theirs.
    ///
    /// Where the reader's section is gone the next one that is still there takes its place.
    mutating func replace(page: Page, isKnown: Bool = true, glyphs: Glyphs, generation: Int) {
        let old = sections.map(\.id)
        let wanted = absentActive ?? activeSection?.id
        var places = absent
        for section in sections { places[section.id] = section.place }
        self.page = page
        self.isKnown = isKnown
        self.generation = generation
        isLetGo = false
        sections = page.sections.map { section in
            var state = SectionState(section, glyphs: glyphs)
            let before = places.removeValue(forKey: section.id)
            if let before { state.adopt(before) }
            state.arrange(filter: filter)
            if let before { state.scroll(withRowFrom: before) }
            return state
        }
        absent = places
        let here = min(active, max(0, old.count - 1))
        let nearest = old.isEmpty ? [] : old[here...] + old[..<here].reversed()
        let found = ([wanted].compactMap(\.self) + nearest).lazy.compactMap { id in
            page.sections.firstIndex { $0.id == id }
        }.first
        active = found ?? min(active, max(0, sections.count - 1))
        absentActive = wanted.flatMap { id in page.sections.contains { $0.id == id } ? nil : id }
    }

    /// Lets go of the page, and with it of the journey that it was made of, and remembers where the reader was.
    mutating func letGo() {
        let generation = generation - 1
        replace(
            page: Page(title: page.title, summary: "", sections: []), isKnown: isKnown, glyphs: .ascii,
            generation: generation)
        isLetGo = true
    }

    /// Narrows every table of records.
    mutating func narrow(to filter: String) {
        self.filter = filter
        for index in sections.indices { sections[index].arrange(filter: filter) }
    }

    /// How many records pass the filter, and how many there are.
    var hits: (shown: Int, all: Int) {
        sections.filter(\.isRecords).reduce((0, 0)) { ($0.0 + $1.rows.count, $0.1 + ($1.table?.rows.count ?? 0)) }
    }
}
