import CharacterWidths
import DocumentText

/// A text that may be cut into pages: stretches of lines, some of which are places that its contents name.
struct Paper {
    /// Lines of a page.
    static let linesOfPage = 60

    /// Lines that stay together.
    struct Stretch {
        var lines: [String]
        /// A table's titles, which stand over the stretch again where a page begins with it; nil where it has none.
        var titles: String?
        /// The name under which the contents look for it; nil where they do not.
        var name: String?

        init(_ lines: [String], titles: String? = nil, name: String? = nil) {
            self.lines = lines
            self.titles = titles
            self.name = name
        }

        /// Lines of a block that stay together.
        init(_ stretch: LineStretch) {
            self.init(stretch.lines.map(\.text), titles: stretch.titles?.text)
        }
    }

    /// From top to bottom.
    var stretches: [Stretch] = []

    /// Adds lines that stay together.
    mutating func add(_ lines: [String], name: String? = nil) {
        if !lines.isEmpty { stretches.append(Stretch(lines, name: name)) }
    }

    /// Adds a heading, which stays with what follows it.
    mutating func add(_ heading: [String], name: String? = nil, over body: [Stretch]) {
        guard let first = body.first else { return add(heading, name: name) }
        stretches.append(Stretch(heading + first.lines, name: name))
        stretches += body.dropFirst()
    }

    /// Every line, one after the other.
    var lines: [String] { stretches.flatMap(\.lines) }

    /// The number of the line, from 1, on which each named stretch begins, its empty lines left aside.
    var lineNumbers: [String: Int] {
        var numbers: [String: Int] = [:]
        var line = 1
        for stretch in stretches {
            if let name = stretch.name { numbers[name] = line + stretch.lines.prefix { $0.isEmpty }.count }
            line += stretch.lines.count
        }
        return numbers
    }

    /// The lines of each page, at most so many, and the number of the page, from 1, of each named stretch.
    ///
    /// A stretch is parted only where it is longer than a page. No page begins with an empty line.
    func pages(ofLines most: Int) -> (pages: [[String]], numbers: [String: Int]) {
        var pages: [[String]] = [[]]
        var numbers: [String: Int] = [:]
        for stretch in stretches {
            var lines = stretch.lines[...]
            let isLong = lines.count > most
            if !isLong, pages[pages.count - 1].count + lines.count > most { pages.append([]) }
            if pages[pages.count - 1].isEmpty {
                lines = lines.drop { $0.isEmpty }
                if let titles = stretch.titles, lines.count < most { lines = [titles] + lines }
            }
            if let name = stretch.name { numbers[name] = pages.count }
            while !lines.isEmpty {
                let room = most - pages[pages.count - 1].count
                if room <= 0 {
                    pages.append([])
                    continue
                }
                pages[pages.count - 1] += lines.prefix(room)
                lines = lines.dropFirst(room)
            }
        }
        return (pages.filter { !$0.isEmpty }, numbers)
    }
}
