import Glibc
import ImprovementJourney

/// Who but its owner may read a journey's folder or change what it says.
package enum FolderAccess {
    /// What is to be said of a folder that others can read or write; nil where nothing is.
    ///
    /// Others may read figures by themselves, and the record that comes with the program, which lies beside the `common`
    /// files: its published part is public, its illustrative part true of no one. Records of families, workers and what is
    /// done for them are for those who need them. What everybody can write is pointed at whatever it holds, for then
    /// anybody can change the figures.
    ///
    /// - Parameters:
    ///   - record: What was read of the folder.
    ///   - common: The folder of the files that come with the program.
    package static func problem(of folder: String, _ record: Record, common: String? = nil) -> FileProblem? {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        if status.st_mode & 0o002 != 0 {
            return FileProblem(
                file: folder, severity: .warning,
                message: "Everybody on this machine can change the folder's files, and so the figures.",
                remedy: "Let its owner alone in: chmod -R go-rwx.")
        }
        guard status.st_mode & 0o077 != 0, holdsRecordsOfPeople(record),
            !(common.map { isDirectly(folder, in: $0) } ?? false)
        else {
            return nil
        }
        let isGroups = status.st_mode & 0o007 == 0
        let others = isGroups ? "The folder's group" : "Everybody on this machine"
        let isChanged = status.st_mode & 0o020 != 0
        let change = !isChanged ? "" : isGroups ? ", and change them" : ", and its group can change them"
        return FileProblem(
            file: folder, severity: .warning, message: "\(others) can read the folder's files\(change).",
            remedy: "Let its owner alone in, unless all of them may read the record: chmod -R go-rwx.")
    }

    private static func holdsRecordsOfPeople(_ record: Record) -> Bool {
        !record.courtCases.isEmpty || !record.challenges.isEmpty || !record.workers.isEmpty || !record.posts.isEmpty
            || !record.placements.isEmpty || !record.actions.isEmpty
    }

    /// Whether a folder lies in another, by what they are and not by what they are called.
    private static func isDirectly(_ folder: String, in other: String) -> Bool {
        var (parent, common) = (stat(), stat())
        return stat(folder + "/..", &parent) == 0 && stat(other, &common) == 0 && parent.st_dev == common.st_dev
            && parent.st_ino == common.st_ino
    }
}
