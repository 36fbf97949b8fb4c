import CNCurses
import Canvas

/// Styles as ncurses attributes and colour pairs, made when they are first used.
struct Palette {
    /// 0, 8, 16 or 256.
    let colors: Int

    private struct Pair: Hashable {
        var foreground: Color
        var background: Color
    }
    private var pairs: [Pair: CInt] = [:]
    private let hasDefaultColors: Bool
    private var last: (style: Style, attributes: attr_t, pair: CInt)?

    /// Asks the opened terminal what it can do.
    init() {
        colors =
            switch cn_color_count() {
            case 256...: 256
            case 16...: 16
            case 8...: 8
            default: 0
            }
        hasDefaultColors = cn_has_default_colors()
    }

    /// What ncurses needs to draw in a style; more pairs than the terminal has are drawn in its own colours.
    mutating func attributes(of style: Style) -> (attributes: attr_t, pair: CInt) {
        if let last, last.style == style { return (last.attributes, last.pair) }
        var attributes: attr_t = 0
        if style.isBold { attributes |= cn_bold }
        if style.isDim { attributes |= cn_dim }
        if style.isUnderlined { attributes |= cn_underline }
        if style.isReversed { attributes |= cn_reverse }
        // With 8 colours the bright ones are the others in bold.
        if colors == 8, case .palette(let index) = style.foreground, Self.nearestOfSixteen(index) >= 8 {
            attributes |= cn_bold
        }
        let pair = self.pair(Pair(foreground: style.foreground, background: style.background))
        last = (style, attributes, pair)
        return (attributes, pair)
    }

    private mutating func pair(_ pair: Pair) -> CInt {
        if colors == 0 || pair == Pair(foreground: .standard, background: .standard) { return 0 }
        if let known = pairs[pair] { return known }
        let number = pairs.count + 1
        guard number < min(Int(cn_pair_count()), Int(Int16.max)) else { return 0 }
        let foreground = index(of: pair.foreground, standard: 7)
        let background = index(of: pair.background, standard: 0)
        guard init_pair(Int16(number), foreground, background) == OK else { return 0 }
        pairs[pair] = CInt(number)
        return CInt(number)
    }

    private func index(of color: Color, standard: Int16) -> Int16 {
        guard case .palette(let index) = color else { return hasDefaultColors ? -1 : standard }
        switch colors {
        case 256: return Int16(index)
        case 16: return Int16(Self.nearestOfSixteen(index))
        default: return Int16(Self.nearestOfSixteen(index) % 8)
        }
    }

    /// One of the sixteen colours in place of one of the 256: 16 to 231 are a cube of 6 by 6 by 6, 232 to 255
    /// a scale of greys (xterm's palette).
    static func nearestOfSixteen(_ index: UInt8) -> UInt8 {
        switch index {
        case 0..<16:
            return index
        case 232...:
            return index < 238 ? 0 : index < 244 ? 8 : index < 250 ? 7 : 15
        default:
            let cube = index - 16
            let (red, green, blue) = (cube / 36, cube / 6 % 6, cube % 6)
            let strongest = max(red, green, blue)
            if strongest == 0 { return 0 }
            let threshold = (strongest + 1) / 2
            let hue = (red >= threshold ? 1 : 0) + (green >= threshold ? 2 : 0) + (blue >= threshold ? 4 : 0)
            return UInt8(hue) + (strongest >= 4 ? 8 : 0)
        }
    }
}
