import Glibc

extension FileReplacement {
    /// A file that is prepared, and what stood in its place.
    private struct Prepared {
        let path: String
        let place: FilePlace
        let temporary: TemporaryFile
        /// Whether a file of that name is replaced.
        let replaces: Bool
        /// Where the old file is kept until all have their names.
        var kept: String?
    }

    /// Writes several files, all of them or none: they are written under hidden names first, then take their names one
    /// after the other; where one cannot, those before it are put back.
    ///
    /// No signal comes between. A machine that loses its power in these moments may have some of them new and some old,
    /// each whole.
    package static func writeTogether(
        _ files: [(path: String, text: String)], mode: UInt32 = 0o600
    ) throws(Failure) {
        try writeTogether(files, mode: mode) { rename($0, $1) }
    }

    /// The same with what gives a file its name, which a test lets fail.
    static func writeTogether(
        _ files: [(path: String, text: String)], mode: UInt32,
        naming: (_ temporary: String, _ path: String) -> Int32
    ) throws(Failure) {
        try HeldSignals.during { () throws(Failure) in
            var prepared: [Prepared] = []
            defer {
                for file in prepared {
                    unlink(file.temporary.path)
                    close(file.temporary.descriptor)
                    if let kept = file.kept { unlink(kept) }
                }
            }
            for (path, text) in files {
                let place = try FilePlace(path)
                let replaces = try isPlainFile(path)
                prepared.append(
                    Prepared(
                        path: path, place: place,
                        temporary: try self.prepared(Array(text.utf8), for: path, at: place, mode: mode),
                        replaces: replaces))
            }
            for index in prepared.indices {
                var code: Int32 = 0
                if prepared[index].replaces {
                    prepared[index].kept = keep(prepared[index])
                    if prepared[index].kept == nil { code = errno }
                }
                if code == 0, naming(prepared[index].temporary.path, prepared[index].path) != 0 { code = errno }
                if code != 0 {
                    // This one may have been moved away already; those before it have their new contents.
                    for place in (0...index).reversed() {
                        if let kept = prepared[place].kept {
                            // Two names of one file are no change to the system, and both stay.
                            if rename(kept, prepared[place].path) == 0 { unlink(kept) }
                            prepared[place].kept = nil
                        } else if place < index {
                            unlink(prepared[place].path)
                        }
                    }
                    throw failure(prepared[index].path, code)
                }
            }
            for folder in Set(prepared.map(\.place.folder)) { synchronise(folder) }
        }
    }

    /// Keeps the old file under a hidden name beside it; nil where that is not possible, which `errno` then tells.
    private static func keep(_ file: Prepared) -> String? {
        guard let name = TemporaryFile(beside: file.place) else { return nil }
        defer { close(name.descriptor) }
        unlink(name.path)
        // A disk without links: the file itself is moved there.
        if link(file.path, name.path) == 0 || rename(file.path, name.path) == 0 { return name.path }
        return nil
    }
}
