import CMinizip

/// A zip file in memory: the names of its parts, and a part unpacked as far as its reader allows.
///
/// What the file says of a part's size is not believed: so much is unpacked, and no more.
struct ZipArchive {
    /// A part, as the file's list has it.
    struct Part {
        /// Its name, with `/` between folders; it is a name, and no path of this machine.
        let name: String
        fileprivate let size: UInt64
        fileprivate let packedSize: UInt64
        let isEncrypted: Bool
    }

    /// More parts than this has no workbook.
    private static let mostParts = 5_000
    /// A part above 1 MB that unpacks to more than so many times its size is made to fill a machine: sheets unpack to
    /// some twenty times theirs.
    private static let mostTimes: UInt64 = 250

    private let file: ImportFile
    /// Its parts, in the order of the list.
    let parts: [Part]

    /// Whether a file begins as zip files do.
    static func fits(_ file: ImportFile) -> Bool {
        file.bytes.starts(with: [0x50, 0x4B, 3, 4]) || file.bytes.starts(with: [0x50, 0x4B, 5, 6])
    }

    /// Reads the list of a zip file's parts.
    init(_ file: ImportFile) throws(ImportRefusal) {
        self.file = file
        let parts = Self.open(file.bytes) { archive in
            var parts: [Part] = []
            var part = cz_part()
            var isPart = cz_first(archive, &part)
            while isPart, parts.count <= Self.mostParts {
                parts.append(Part(part))
                isPart = cz_next(archive, &part)
            }
            return parts
        }
        guard let parts else {
            throw ImportRefusal("\(file.name) is cut off or damaged: save it again, or download it again.")
        }
        guard parts.count <= Self.mostParts else {
            throw ImportRefusal("\(file.name) has more than \(Self.mostParts) parts: it is no workbook.")
        }
        self.parts = parts
    }

    /// The part of a name, whatever its capitals; nil where there is none.
    func part(_ name: String) -> Int? {
        let wanted = name.lowercased()
        return parts.firstIndex { $0.name.lowercased() == wanted }
    }

    /// Unpacks a part of at most so many bytes.
    func unpacked(_ place: Int, longest: Int) throws(ImportRefusal) -> ImportFile {
        let part = parts[place]
        let name = "\(file.name), \(part.name)"
        if part.isEncrypted {
            throw ImportRefusal("\(file.name) is protected with a password: save it without one, and bring it again.")
        }
        let isSqueezed = part.size > 1 << 20 && part.size / Self.mostTimes > part.packedSize
        guard part.size <= UInt64(longest), !isSqueezed else {
            throw ImportRefusal(
                "\(name) would fill \(part.size >> 20) MB when it is unpacked, and is not read: bring the one sheet that "
                    + "is meant, as CSV (UTF-8).")
        }
        let bytes = Self.open(file.bytes) { archive in
            var current = cz_part()
            var isPart = cz_first(archive, &current)
            for _ in 0..<place where isPart { isPart = cz_next(archive, &current) }
            var count: Int64 = -1
            let bytes = [UInt8](unsafeUninitializedCapacity: Int(part.size) + 1) { buffer, filled in
                filled = 0
                guard isPart, let base = buffer.baseAddress else { return }
                count = cz_read(archive, base, buffer.count)
                filled = max(0, Int(count))
            }
            return count == Int64(part.size) ? bytes : nil
        }
        guard let bytes = bytes.flatMap(\.self) else {
            throw ImportRefusal("\(name) is damaged: save the workbook again, or download it again.")
        }
        return ImportFile(name: name, bytes: bytes)
    }

    /// Lets a function look into the zip file in these bytes; nil where they are none.
    private static func open<Found>(_ bytes: [UInt8], _ look: (OpaquePointer) -> Found) -> Found? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, let archive = cz_open(base, buffer.count) else { return nil }
            defer { cz_close(archive) }
            return look(archive)
        }
    }
}

extension ZipArchive.Part {
    fileprivate init(_ part: cz_part) {
        let bytes = withUnsafeBytes(of: part.name) { Array($0.prefix(Int(part.name_length))) }
        name = String(decoding: bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
        size = part.size
        packedSize = part.packed_size
        isEncrypted = part.is_encrypted
    }
}
