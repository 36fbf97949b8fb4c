/// Where a byte stands, for a reader with an editor.
package struct LinePlaces {
    private let bytes: [UInt8]
    private var starts = [0]
    /// The last place that was asked for: the next is mostly a little further on the same line, and a file without line
    /// breaks is one line.
    private var last = (offset: 0, line: 0, column: 1)

    /// Finds where the lines of a text begin; a line ends with LF, CR LF or CR.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for (index, byte) in bytes.enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
            if endsLine { starts.append(index + 1) }
        }
    }

    /// The line and the column of a byte, both from 1; columns count characters of Unicode, not bytes.
    ///
    /// Cost: for places asked for in the order of the text, linear in the text altogether.
    package mutating func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        var index = starts[low]
        if low == last.line, last.offset > index, last.offset <= offset {
            (index, column) = (last.offset, last.column)
        } else if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
        }
        while index < offset {
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            index += 1
        }
        last = (index, low, column)
        return (low + 1, column)
    }
}
