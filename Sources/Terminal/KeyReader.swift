import CNCurses
import Canvas

/// What ncurses reads, as keys, and what is pasted as one text.
///
/// ncurses turns the sequences of the terminal's type into codes. What it does not know arrives character by
/// character; here the common sequences of other types become keys, and the rest is dropped rather than
/// taken for what was typed. It is kept from one reading to the next: a long paste comes in several.
struct KeyReader {
    private var events: [Event] = []
    /// What has come of a paste that has not ended.
    private var paste: [Unicode.Scalar]?
    /// The characters since the last Escape that may begin a sequence.
    private var sequence: String.UnicodeScalarView?

    /// Takes a character.
    mutating func take(_ scalar: Unicode.Scalar) {
        if paste != nil { return takePasted(scalar) }
        if sequence != nil, extendSequence(with: scalar) { return }
        if scalar == "\u{1B}" {
            sequence = String.UnicodeScalarView()
        } else {
            append(scalar)
        }
    }

    /// Takes one of the KEY_ constants.
    mutating func take(code: CInt) {
        // A control character or a sequence in what is pasted is no key.
        if paste != nil { return }
        giveUpSequence()
        if let key = Self.key(code: code) { events.append(.key(key)) }
    }

    /// The keys read so far, and what was pasted to its end.
    mutating func finish() -> [Event] {
        giveUpSequence()
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    /// Whether a paste has begun and not ended.
    var isPasting: Bool { paste != nil }

    /// Ends a paste whose end did not come: else no key would ever be one again.
    mutating func endPaste() {
        guard let text = paste else { return }
        paste = nil
        events.append(.pasted(String(String.UnicodeScalarView(text))))
    }

    private mutating func takePasted(_ scalar: Unicode.Scalar) {
        paste?.append(scalar)
        guard scalar == "~", let text = paste, text.count >= Self.pasteEnd.count,
            text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
        else { return }
        paste?.removeLast(Self.pasteEnd.count)
        endPaste()
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
            if String(text) == Self.pasteStart {
                paste = []
            } else if let key = Self.sequences[String(text)] {
                events.append(.key(key))
            }
        }
        return true
    }

    /// It was the Escape key, and then other keys.
    private mutating func giveUpSequence() {
        guard let text = sequence else { return }
        sequence = nil
        events.append(.key(.escape))
        for scalar in text { append(scalar) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A, 0x0D: events.append(.key(.enter))
        case 0x09: events.append(.key(.tab))
        case 0x08, 0x7F: events.append(.key(.backspace))
        case 0x1B: events.append(.key(.escape))
        case 0x01...0x1A: events.append(.key(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))))
        case 0x00, 0x1C...0x1F: events.append(.key(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))))
        case 0x80...0x9F: break
        default: appendPrinting(scalar)
        }
    }

    /// A combining mark joins the character typed before it.
    private mutating func appendPrinting(_ scalar: Unicode.Scalar) {
        if case .key(.character(let before))? = events.last {
            let joined = String(before) + String(Character(scalar))
            if joined.count == 1, let character = joined.first {
                events[events.count - 1] = .key(.character(character))
                return
            }
        }
        events.append(.key(.character(Character(scalar))))
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

    /// What stands before and behind what is pasted, the Escape before the first left out.
    private static let pasteStart = "[200~"
    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

    /// Sequences of xterm, the Linux console and rxvt that a terminal may send although TERM names another.
    private static let sequences: [String: Key] = [
        "[A": .up, "[B": .down, "[C": .right, "[D": .left, "OA": .up, "OB": .down, "OC": .right, "OD": .left,
        "[H": .home, "[F": .end, "OH": .home, "OF": .end, "[1~": .home, "[4~": .end, "[7~": .home, "[8~": .end,
        "[5~": .pageUp, "[6~": .pageDown, "[3~": .delete, "[Z": .backTab, "OM": .enter,
        "OP": .function(1), "[11~": .function(1), "[[A": .function(1),
    ]
}
