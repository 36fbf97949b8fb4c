/// Where a byte stands, for a reader with an editor.
package struct LinePlaces {
    private let bytes: [UInt8]
    private var starts = [0]

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
    package func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        var index = starts[low]
        if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        while index < offset {
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            index += 1
        }
        return (low + 1, column)
    }
}
