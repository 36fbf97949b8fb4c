import Canvas
import Dashboard
import Documents
import Glibc
import Testing

/// Colours as terminals draw them, as people see them.
@Suite struct ThemeTests {
    /// Red, green and blue from 0 to 1.
    typealias Light = [Double]

    /// A colour of xterm's palette: its sixteen, the cube of 6 by 6 by 6, and the greys.
    static func light(_ color: Color, bold: Bool, standard: Light) -> Light {
        guard case .palette(var index) = color else { return standard }
        // Where bold is drawn bright the first eight become the next eight.
        if bold, index < 8 { index += 8 }
        let sixteen = [
            "000000", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd", "e5e5e5", "7f7f7f", "ff0000",
            "00ff00",
            "ffff00", "5c5cff", "ff00ff", "00ffff", "ffffff",
        ]
        switch index {
        case 0..<16:
            let value = Int(sixteen[Int(index)], radix: 16) ?? 0
            return [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        case 232...: return Array(repeating: Double(8 + 10 * (Int(index) - 232)) / 255, count: 3)
        default:
            let cube = Int(index) - 16
            let steps: [Int] = [cube / 36, cube / 6 % 6, cube % 6]
            return steps.map { step in step == 0 ? 0 : Double(55 + 40 * step) / 255 }
        }
    }

    private static func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }

    /// The contrast of two colours (WCAG 2.1, relative luminance and contrast ratio).
    static func contrast(_ one: Light, _ other: Light) -> Double {
        func luminance(_ light: Light) -> Double {
            zip(light.map(linear), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let both = [luminance(one), luminance(other)].sorted()
        return (both[1] + 0.05) / (both[0] + 0.05)
    }

    /// What people see who lack one kind of cone (Machado, Oliveira and Fernandes, 2009, severity 1).
    static let visions: [(name: String, matrix: [[Double]])] = [
        ("all cones", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (
            "protanopia",
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        ),
        (
            "deuteranopia",
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        ),
        (
            "tritanopia",
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        ),
    ]

    /// CIE L*a*b* of a colour as one of the visions has it, for the daylight white D65.
    static func lab(_ light: Light, _ matrix: [[Double]]) -> [Double] {
        let lines = light.map(linear)
        let seen = matrix.map { row in min(1, max(0, zip(row, lines).reduce(0) { $0 + $1.0 * $1.1 })) }
        let xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]].map { row in
            zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let parts = zip(xyz, [0.9505, 1, 1.089]).map { value, white in
            let part = value / white
            return part > 0.008856 ? cbrt(part) : 7.787 * part + 16 / 116
        }
        return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
    }

    /// Which backgrounds a theme is for, and the contrast that its words must have there: 4.5 to 1 is what text needs, 3 to 1
    /// what bold and large text does (WCAG 2.1, 1.4.3); no colour has 4.5 both on black and on white by more than a hair.
    static let wanted: [(theme: Theme, backgrounds: [Light], ratio: Double)] = [
        (.terminal, [[0, 0, 0], [1, 1, 1]], 3), (.blueOrange, [[0, 0, 0], [1, 1, 1]], 3),
        (.highContrast, [[0, 0, 0], [1, 1, 1]], 7), (.mono, [[0, 0, 0], [1, 1, 1]], 7), (.light, [[1, 1, 1]], 4.5),
    ]

    @Test func `every theme is held to a contrast`() {
        #expect(Self.wanted.map(\.theme.name) == Theme.all.map(\.name))
        #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
    }

    @Test func `whatever has a meaning is seen on black and on white, also where bold is drawn bright`() {
        for (theme, backgrounds, ratio) in Self.wanted {
            for background in backgrounds {
                let standard = background.map { 1 - $0 }
                for style in [theme.improvement, theme.concern, theme.neutralChange, theme.accent, theme.strong] {
                    for isBright in [false, true] {
                        let color = Self.light(style.foreground, bold: style.isBold && isBright, standard: standard)
                        #expect(Self.contrast(color, background) >= ratio, "\(theme.name) on \(background): \(style)")
                    }
                }
            }
        }
    }

    @Test func `better, worse and changed are told apart by every colour vision, or by more than colour`() {
        for (theme, backgrounds, _) in Self.wanted {
            let styles = [theme.improvement, theme.concern, theme.neutralChange]
            for background in backgrounds {
                let standard = background.map { 1 - $0 }
                for (place, one) in styles.enumerated() {
                    for other in styles[(place + 1)...] {
                        // The two that matter differ in colour in themes that have any; the third may by its underline.
                        var bare = (one, other)
                        bare.0.foreground = .standard
                        bare.1.foreground = .standard
                        if theme.name == "mono" || bare.0 != bare.1 { continue }
                        for (name, matrix) in Self.visions {
                            let colors = [one, other].map {
                                Self.lab(Self.light($0.foreground, bold: false, standard: standard), matrix)
                            }
                            let distance = sqrt(zip(colors[0], colors[1]).reduce(0) { $0 + pow($1.0 - $1.1, 2) })
                            // Just noticeable is about 2; what must be told apart at a glance, ten times that.
                            #expect(distance >= 20, "\(theme.name), \(name): \(one) and \(other)")
                        }
                    }
                }
            }
        }
    }

    @Test func `in every theme a verdict is a word with a shape of its own`() {
        let state = HandMade.state(columns: 120)
        let texts = Theme.all.map { DashboardView(theme: $0).render(state).text }
        #expect(Set(texts).count == 1)
        for status in Status.allCases { #expect(texts[0].contains("\(status.shape) \(status.word)")) }
    }

    @Test func `a theme may be named in capitals`() {
        #expect(Theme.named("High-Contrast")?.name == "high-contrast")
        #expect(Theme.named("mono ") == nil)
    }
}
