import Canvas
import Panels

extension KeyBinding {
    /// Every key, in the order of the help.
    package static let all: [KeyBinding] = [
        panels,
        KeyBinding(.open, .enter, .right, "l", bar: "open"),
        KeyBinding(.back, .escape, .left, "h", .backspace, bar: "back"),
        KeyBinding("next, previous section", [(.tab, .nextSection), (.backTab, .previousSection)], bar: "section"),
        KeyBinding(.zoom, "z"),
        KeyBinding(
            "one row up, down",
            [
                (.up, .rowUp), (.down, .rowDown), ("k", .rowUp), ("j", .rowDown), (.control("p"), .rowUp),
                (.control("n"), .rowDown),
            ]),
        KeyBinding(
            "one screen up, down",
            [
                (.pageUp, .screenUp), (" ", .screenDown), (.pageDown, .screenDown), (.control("b"), .screenUp),
                (.control("f"), .screenDown),
            ]),
        KeyBinding("half a screen up, down", [(.control("u"), .halfScreenUp), (.control("d"), .halfScreenDown)]),
        KeyBinding(
            "top, middle, bottom row of those in sight", [("H", .topRow), ("M", .middleRow), ("L", .bottomRow)]),
        KeyBinding(
            "first, last row", [("g", .firstRow), ("G", .lastRow), (.home, .firstRow), (.end, .lastRow)]),
        KeyBinding(.filter, "/", bar: "filter"),
        KeyBinding(
            "the next row that the filter leaves, the one before, in any section",
            [("n", .nextMatch), ("N", .previousMatch)]),
        KeyBinding(.explain, "i", bar: "explain"),
        KeyBinding(
            "sort by the next column; the other way round", [("s", .sortByNextColumn), ("S", .reverseOrder)],
            bar: "sort"),
        KeyBinding(
            "choose the column to the left, right: to sort by and to explain",
            [("<", .columnLeft), (">", .columnRight)]),
        KeyBinding(.mark, "m"),
        KeyBinding(.marks, "'"),
        KeyBinding(.clocks, "c", bar: "clocks"),
        KeyBinding(.whatIf, "w", bar: "what if"),
        KeyBinding(
            "as at one month earlier, later", [("[", .asAtMonthBack), ("]", .asAtMonthForward)], bar: "month",
            barNamesAll: true),
        KeyBinding("as at the event before, after", [("{", .asAtEventBack), ("}", .asAtEventForward)]),
        KeyBinding(.asAtTypedDay, "@"),
        KeyBinding(.changesSince, "d"),
        KeyBinding(.asAtToday, "t"),
        KeyBinding(.asAtOpeningDay, "="),
        KeyBinding(.previousView, "-"),
        KeyBinding(
            "export this view, the whole journey, as text; says where it went",
            [("x", .exportView), ("X", .exportJourney)], bar: "export"),
        KeyBinding(.copy, "y"),
        KeyBinding(.commandLine, ":", bar: "go to"),
        KeyBinding(.changes, "D"),
        KeyBinding(.hold, "p"),
        KeyBinding(.reload, "r"),
        KeyBinding(.help, "?", .function(1), bar: "keys"),
        KeyBinding(.repaint, .control("l")),
        KeyBinding(.suspend, .control("z")),
        KeyBinding(.quit, "q", bar: "quit"),
        KeyBinding(.quitAtOnce, .control("c")),
    ]

    /// The panels' keys: each panel names its own.
    static let panels = KeyBinding(
        "open the panel of that number", Panel.all.map { (.character($0.key), .openPanel($0)) }, bar: "panels",
        names: (["1-9 0"] + Panel.all.map(\.key).filter { !$0.isNumber }.map { String($0) }).joined(separator: " "),
        barNamesAll: true)
}
