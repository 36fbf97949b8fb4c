import Glibc
import Imports
import JourneyFiles
import Programs

/// The folder on the disk, and the files that are brought.
struct FolderFiles {
    private let path: String
    private let files: [(name: String, text: String)]

    /// Reads the folder's files.
    init(_ path: String) throws {
        self.path = path
        do throws(FileAccess.Failure) {
            var files: [(name: String, text: String)] = []
            for name in try FileAccess.namesOfJSON(in: path) {
                files.append((name, String(decoding: try FileAccess.bytes(of: path + "/" + name), as: UTF8.self)))
            }
            for name in ImportFolder.notes where Self.isFile(path + "/" + name) {
                files.append((name, String(decoding: try FileAccess.bytes(of: path + "/" + name), as: UTF8.self)))
            }
            self.files = files
        } catch {
            throw Failure("\(path): \(error.message) Make it with waymark init, or make an empty one.")
        }
    }

    /// The folder as an import sees it.
    func folder(common: String?) -> ImportFolder { ImportFolder(files: files, common: common) }

    /// A file to be brought.
    func bring(_ path: String) throws -> ImportFile { try Self.file(path) }

    /// A file to be brought, by its path.
    static func file(_ path: String) throws -> ImportFile {
        do throws(FileAccess.Failure) {
            let name = path.unicodeScalars.split(separator: "/").last.map { String($0) } ?? path
            return ImportFile(name: name, bytes: try FileAccess.bytes(of: path))
        } catch {
            throw Failure("\(path): \(error.message)")
        }
    }

    /// Whether something of that path is there.
    static func isFile(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Writes the files that change, all of them or none.
    func write(_ targets: [ImportTarget]) throws { try Self.write(targets, into: path) }

    /// Writes the files that change into a folder, all of them or none.
    static func write(_ targets: [ImportTarget], into path: String) throws {
        let changed = targets.filter { $0.change != .unchanged }
        do throws(FileReplacement.Failure) {
            try FileReplacement.writeTogether(changed.map { (path + "/" + $0.name, $0.text) })
        } catch {
            throw Failure(error.message)
        }
    }
}
