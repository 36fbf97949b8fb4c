import CNCurses
import Canvas

/// What ncurses reads, as keys.
///
/// ncurses turns the sequences of the terminal's type into codes. What it does not know arrives character by
/// character; here the common sequences of other types become keys, and the rest is dropped rather than
/// taken for what was typed.
struct KeyReader {
    private var keys: [Key] = []
    /// The characters since the last Escape that may begin a sequence.
    private var sequence: String.UnicodeScalarView?

    /// Takes a character.
    mutating func take(_ scalar: Unicode.Scalar) {
        if sequence != nil, extendSequence(with: scalar) { return }
        if scalar == "\u{1B}" {
            sequence = String.UnicodeScalarView()
        } else {
            append(scalar)
        }
    }

    /// Takes one of the KEY_ constants.
    mutating func take(code: CInt) {
        giveUpSequence()
        if let key = Self.key(code: code) { keys.append(key) }
    }

    /// The keys read so far.
    mutating func finish() -> [Key] {
        giveUpSequence()
        return keys
    }

    /// Tells whether the character belongs to the sequence.
    private mutating func extendSequence(with scalar: Unicode.Scalar) -> Bool {
        guard var text = sequence else { return false }
        if text.isEmpty {
            guard scalar == "[" || scalar == "O" else {
                giveUpSequence()
                return false
            }
        } else if !(0x20...0x7E).contains(scalar.value) {
            giveUpSequence()
            return false
        }
        let isFirst = text.isEmpty
        text.append(scalar)
        sequence = text
        // ECMA-48, 5.4: parameters and intermediates are 0x20 to 0x3F, the final byte is 0x40 to 0x7E.
        // The Linux console sends one letter more after two brackets.
        if !isFirst, scalar.value >= 0x40, String(text) != "[[" {
            sequence = nil
            if let key = Self.sequences[String(text)] { keys.append(key) }
        }
        return true
    }

    /// It was the Escape key, and then other keys.
    private mutating func giveUpSequence() {
        guard let text = sequence else { return }
        sequence = nil
        keys.append(.escape)
        for scalar in text { append(scalar) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A, 0x0D: keys.append(.enter)
        case 0x09: keys.append(.tab)
        case 0x08, 0x7F: keys.append(.backspace)
        case 0x1B: keys.append(.escape)
        case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))))
        case 0x00, 0x1C...0x1F: keys.append(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))))
        case 0x80...0x9F: break
        default: appendPrinting(scalar)
        }
    }

    /// A combining mark joins the character typed before it.
    private mutating func appendPrinting(_ scalar: Unicode.Scalar) {
        if case .character(let before)? = keys.last {
            let joined = String(before) + String(Character(scalar))
            if joined.count == 1, let character = joined.first {
                keys[keys.count - 1] = .character(character)
                return
            }
        }
        keys.append(.character(Character(scalar)))
    }

    private static func key(code: CInt) -> Key? {
        switch code {
        case KEY_UP: .up
        case KEY_DOWN: .down
        case KEY_LEFT: .left
        case KEY_RIGHT: .right
        case KEY_PPAGE, KEY_A3: .pageUp
        case KEY_NPAGE, KEY_C3: .pageDown
        case KEY_HOME, KEY_A1, KEY_FIND: .home
        case KEY_END, KEY_C1, KEY_SELECT, KEY_LL: .end
        case KEY_ENTER: .enter
        case KEY_BTAB: .backTab
        case KEY_BACKSPACE: .backspace
        case KEY_DC: .delete
        case cn_key_function_first...cn_key_function_last: .function(Int(code - cn_key_function_first))
        default: nil
        }
    }

    /// Sequences of xterm, the Linux console and rxvt that a terminal may send although TERM names another.
    private static let sequences: [String: Key] = [
        "[A": .up, "[B": .down, "[C": .right, "[D": .left, "OA": .up, "OB": .down, "OC": .right, "OD": .left,
        "[H": .home, "[F": .end, "OH": .home, "OF": .end, "[1~": .home, "[4~": .end, "[7~": .home, "[8~": .end,
        "[5~": .pageUp, "[6~": .pageDown, "[3~": .delete, "[Z": .backTab, "OM": .enter,
        "OP": .function(1), "[11~": .function(1), "[[A": .function(1),
    ]
}
