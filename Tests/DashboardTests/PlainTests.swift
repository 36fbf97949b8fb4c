import Canvas
import Dashboard
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// The dashboard as sentences: the same figures as on the screen, a prompt in place of keys.
@Suite struct PlainTests {
    private func plain(_ route: [Destination] = []) -> PlainDashboard { PlainDashboard(HandMade.state(route: route)) }

    @Test func `a page is headings and sentences, one item a line, numbered through the page`() {
        let lines = plain().page.split(separator: "\n").map(String.init)
        #expect(lines[0] == "Overview.")
        #expect(lines[1].contains("Example County Council, as at 31 July 2019, published and illustrative figures"))
        #expect(lines[2] == "Four teams are late; the longest by ten days.")
        #expect(lines.contains("Section 1 of 2: Teams, 10 items."))
        #expect(
            lines.contains { $0.hasPrefix("1. Assessment 10; Cases 3; Agency 0.0%; Late LATE by 1 day;") }, "\(lines)")
        #expect(lines.contains { $0.hasPrefix("5. 児童 保護; Cases suppressed, to protect confidentiality;") })
        #expect(lines.contains("Section 2 of 2: Notes."))
        #expect(!plain().page.contains("\u{1B}"))
    }

    @Test func `open, back and names lead where keys do`() {
        var plain = plain()
        #expect(plain.answer(to: "open 2").text.hasPrefix("Overview, then Assessment 2."))
        #expect(plain.answer(to: "back").text.hasPrefix("Overview."))
        #expect(plain.answer(to: "court").text.hasPrefix("Court."))
        #expect(plain.answer(to: "2").text.hasPrefix("Court, then Case case-1."))
        #expect(plain.answer(to: "open 999").text == "No row has the number 999.\n")
        #expect(plain.answer(to: "open three").text == "Say the number of a row, such as 3.\n")
        #expect(plain.answer(to: "nothing of that name").text.contains("Nothing is called nothing of that name"))
        #expect(plain.answer(to: "quit").effects == [.quit])
    }

    @Test func `long sections say how many rows more there are and how to hear them`() {
        var plain = plain([.panel("court")])
        #expect(plain.page.contains("30 more: say all 2."))
        let all = plain.answer(to: "all 2").text
        #expect(all.contains("40. C-39"))
        #expect(all.split(separator: "\n").count == 41)
    }

    @Test func `a chart is told: what it says, what it is read against, its latest figures, and all where asked`() {
        var plain = plain([.panel("court")])
        let page = plain.page
        #expect(page.contains("Chart: Ended within 26 weeks."))
        #expect(page.contains("The target is 80.0%."))
        #expect(page.contains("The average is 65.0%, the limits of what is normal are 55.0% to 75.0%."))
        // 36 months from August 2016; the last by hand: 0.6 + (35 * 37 % 11) / 100 - 0.15 = 0.6 + 0.08 - 0.15.
        #expect(page.contains("Jul 2019 53.0% (concern)."))
        // The sixth month was not reported.
        #expect(plain.answer(to: "all 1").text.contains("Jan 2017 not reported"))
        #expect(page.contains("1 July 2019: Inspection: Inadequate, Inadequate."))
    }

    @Test func `filter, sort, explain and another day say what they give`() {
        var plain = plain()
        let filtered = plain.answer(to: "filter assessment").text
        #expect(filtered.contains("Only rows that match assessment.") && filtered.contains("2 items"))
        #expect(plain.answer(to: "filter nonsense:1").text.contains("No column nonsense"))
        #expect(plain.answer(to: "filter").text.contains("10 items"))
        let sorted = plain.answer(to: "sort 1 by cases").text.split(separator: "\n")
        // 22 is the most, by hand: (6 * 7 + 3) % 23 = 45 % 23.
        #expect(sorted[1].contains("Cases 22;"), "\(sorted)")
        #expect(plain.answer(to: "sort 1 by wind").text.contains("Say by which column: team, cases"))
        #expect(plain.answer(to: "explain 1 cases").text.contains("Open cases on the day."))
        #expect(plain.answer(to: "as at 2016-04-26").text.contains("as at 26 April 2016"))
        #expect(plain.answer(to: "as at never").text.contains("is no date"))
        #expect(plain.answer(to: "help").text.contains("open NUMBER: opens what the row"))
    }

    @Test func `every cell of every panel of the shipped record is told`() {
        let record = EveryPanelTests.shipped
        for panel in Panel.all {
            let state = DashboardState(record: record, route: [.panel(panel.id)], size: Size(columns: 100, rows: 40))
            var plain = PlainDashboard(state)
            let first = plain.page
            var text = first
            for section in state.page.sections.indices { text += plain.answer(to: "all \(section + 1)").text }
            for sentence in [state.page.summary] + state.page.answers { #expect(first.contains(sentence.text)) }
            for section in state.page.sections {
                for row in section.table?.rows ?? Rows([]) {
                    // What is missing is told by its reason, and not by its sign.
                    for cell in row.cells where cell.figures.contains(where: { $0.value.number != nil }) {
                        #expect(text.contains(cell.text) || cell.text.hasSuffix("d"), "\(panel.id): \(cell.text)")
                    }
                }
            }
        }
    }
}
