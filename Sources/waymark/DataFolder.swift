import Glibc
import Preferences
import Programs

/// Where the journey's folder is, when none is named: beside the installed program, or in the source tree.
enum DataFolder {
    /// The shipped record: `share/waymark/northamptonshire` beside the program's `bin`, or `Data/northamptonshire`
    /// in a folder above the program or above the current folder.
    static func shipped() throws -> String {
        let program = linkTarget(of: "/proc/self/exe") ?? ""
        if let prefix = parent(of: parent(of: program) ?? "") {
            let installed = prefix + "/share/waymark/northamptonshire"
            if isFolder(installed) { return installed }
        }
        for start in [parent(of: program), currentFolder()] {
            var folder = start
            while let here = folder {
                let data = here + "/Data/northamptonshire"
                if isFolder(data) { return data }
                folder = parent(of: here)
            }
        }
        throw Failure("The shipped record is not installed with the program. Name a folder with --data DIR.")
    }

    /// The folder that is read where the call names none, and who chose it: `WAYMARK_DATA`, else the user's file, else it is
    /// the shipped record.
    static func chosen(_ configuration: Configuration) throws -> (folder: String, origin: String) {
        if let value = getenv("WAYMARK_DATA"), value.pointee != 0 { return (String(cString: value), "WAYMARK_DATA") }
        if let data = configuration.data { return (data, "config.json") }
        // Where the file was to name it and cannot be read, another folder than the one meant is not taken in silence.
        if configuration.mayNameData, let fault = configuration.faults.first {
            throw Failure(
                "\(Configuration.path ?? "config.json"): \(fault) It may name the folder: mend it, or name one with --data DIR."
            )
        }
        return (try shipped(), "the shipped record")
    }

    /// The folder of what comes with the program for every council, beside the shipped record.
    static var common: String {
        // Where nothing is installed, the place that is named to the reader is the one where it ought to be.
        (try? shipped()).flatMap { parent(of: $0) } ?? "/usr/local/share/waymark"
    }

    /// A folder's path from the top, whatever way it was named.
    static func whole(_ path: String) -> String {
        guard let whole = realpath(path, nil) else { return path }
        defer { free(whole) }
        return String(cString: whole)
    }

    /// Whether two paths lead to one folder.
    static func isSame(_ path: String, _ other: String) -> Bool {
        var (status, otherStatus) = (stat(), stat())
        guard stat(path, &status) == 0, stat(other, &otherStatus) == 0 else { return false }
        return status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino
    }

    /// Whether there is something of that name.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that a path lies in; nil at the top.
    private static func parent(of path: String) -> String? {
        let scalars = path.unicodeScalars
        guard scalars.count > 1, let slash = scalars.lastIndex(of: "/") else { return nil }
        return String(scalars[..<slash])
    }

    private static func currentFolder() -> String? {
        guard let path = realpath(".", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    private static func linkTarget(of path: String) -> String? {
        guard let target = realpath(path, nil) else { return nil }
        defer { free(target) }
        return String(cString: target)
    }

    /// Refuses a file that would be data of the folder that is read: no export takes the place of what it was made from.
    static func refuse(output: String, into read: String) throws {
        guard output.hasSuffix(".json") else { return }
        let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? "."
        guard isSame(folder, read) else { return }
        throw Failure("\(output) is in the folder that is read, where files are data. Name another folder.")
    }
}
