import Exports
import JourneyFiles

/// waymark(5): the files of a journey's folder, every key of each.
enum FilesManual {
    static func text(panels: [String]) -> String {
        var page = ManualText("WAYMARK", section: 5, source: "Waymark \(Version.current)")
        page.section("Name")
        page.paragraph("waymark - the files of a journey's folder")
        page.section("Description")
        page.paragraph(
            """
            A journey is a folder of JSON files. Nothing else is read, and nothing is sent anywhere. `waymark init` makes a \
            folder, `waymark check` names every fault with line, column and what to do, `waymark schema` writes the JSON \
            Schema of a file for an editor, and `waymark import` brings in what councils have.
            """)
        page.paragraph(
            """
            A file is called `SUBJECT.json` or `SUBJECT-ANYTHING.json`. All files of a subject have the same keys and are \
            added up, so that a large list may be split by year or by origin. Only `journey.json` needs `"format": 1`.
            """)
        page.paragraph(
            """
            Days are written `2019-07-31`; where a source tells no more, `2019-07` or `2019`. Periods are `2019-07`, \
            `2019-Q3` or `2019`. A share is a fraction of 1. A missing value is `null` or a code that says why, and never \
            0. A key that need not be there may also be null. Panels are \(panels.map { "`\($0)`" }.joined(separator: ", ")).
            """)
        page.section("Files")
        for subject in JourneySubject.allCases { page.item("`\(subject.rawValue).json`", subject.title) }
        page.section("Keys")
        for group in JourneyKeys.groups {
            page.subsection(group.isRecord ? "\(group.title) (a record)" : group.title)
            for key in group.keys {
                let needed = key.needed == "no" ? "" : key.needed == "yes" ? "; needed" : "; needed \(key.needed)"
                page.item("`\(key.name)`: \(key.holds)\(needed)", key.purpose)
            }
        }
        page.section("See also")
        page.paragraph("`waymark`(1)")
        return page.text
    }
}
