extension Character {
    /// How many terminal columns the character takes as it is shown (`ShownText`).
    package var displayColumns: Int {
        if let byte = utf8.first, byte < 0x80, utf8.count == 1 { return 1 }
        return String(self).displayColumns
    }
}

extension StringProtocol {
    /// How many terminal columns the text takes on one line, as it is shown (`ShownText`).
    package var displayColumns: Int {
        if let count = simpleCount { return count }
        return ShownText(self).reduce(0) { $0 + $1.columns }
    }

    /// The text as it is shown, cut to at most so many columns; where something is cut off, the mark stands at the end.
    ///
    /// A wide character that would not fit whole is left out, so the result can be a column shorter. Where there
    /// is no room even for the mark, the text is cut without it.
    ///
    ///     "Safeguarding and court".truncated(toColumns: 12)  // "Safeguardin…"
    ///
    /// - Parameters:
    ///   - columns: The room there is; 0 or less gives the empty string.
    ///   - mark: `…`, or `~` where only ASCII can be shown.
    package func truncated(toColumns columns: Int, mark: Character = "…") -> String {
        let markColumns = mark.displayColumns
        let room = columns >= markColumns ? columns - markColumns : columns
        if let count = simpleCount {
            if count <= columns { return String(self) }
            let kept = String(String(self).unicodeScalars.prefix(Swift.max(0, room)))
            return columns >= markColumns ? kept + String(mark) : kept
        }
        var whole = ""
        var used = 0
        // How much of it stays where it turns out too long.
        var kept = 0
        for (index, piece) in ShownText(self).enumerated() {
            if used + piece.columns > columns {
                var result = String(whole.unicodeScalars.prefix(kept))
                if columns >= markColumns { result.append(mark) }
                return result
            }
            whole.unicodeScalars.append(piece.scalar)
            used += piece.columns
            if used <= room { kept = index + 1 }
        }
        return whole
    }

    /// The text cut to columns so that the number that it ends in is kept: `Safegu…g 7`, and not twelve rows alike.
    ///
    /// What ends in no number, or is a sentence and no name, is cut at its end.
    package func truncatedBeforeNumber(toColumns columns: Int, mark: Character = "…") -> String {
        let text = String(self)
        guard text.displayColumns > columns, let blank = text.lastIndex(of: " ") else {
            return text.truncated(toColumns: columns, mark: mark)
        }
        let number = text[text.index(after: blank)...]
        guard (1...3).contains(number.count), number.allSatisfy(\.isNumber), text.displayColumns <= 30,
            blank > text.startIndex
        else {
            return text.truncated(toColumns: columns, mark: mark)
        }
        // The letter before the number tells where one word ends.
        let end = text[text.index(before: blank)...]
        let room = columns - end.displayColumns
        guard room >= 4 else { return text.truncated(toColumns: columns, mark: mark) }
        return text.truncated(toColumns: room, mark: mark) + end
    }

    /// How many scalars the text has, where all of them are simple: it is shown as it is, each in a column; otherwise nil.
    package var simpleCount: Int? {
        utf8.withContiguousStorageIfAvailable { $0.simpleCount } ?? nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many scalars stand in UTF-8, where all of them are simple (`Unicode.Scalar.isSimple`); otherwise nil.
    ///
    /// Simple scalars take three bytes at most, so that no further form has to be read.
    fileprivate var simpleCount: Int? {
        var index = 0
        var scalars = 0
        while index < count {
            let byte = self[index]
            if byte < 0x80 {
                guard byte >= 0x20, byte != 0x7F else { return nil }
                index += 1
            } else {
                let length = byte >= 0xE0 ? 3 : 2
                guard byte < 0xF0, index + length <= count else { return nil }
                var value = UInt32(byte & (length == 3 ? 0x0F : 0x1F))
                for following in self[index + 1..<index + length] { value = value << 6 | UInt32(following & 0x3F) }
                guard let scalar = Unicode.Scalar(value), scalar.isSimple else { return nil }
                index += length
            }
            scalars += 1
        }
        return scalars
    }
}
