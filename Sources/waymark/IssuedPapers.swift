import Exports
import Glibc
import ImprovementJourney
import JourneyFiles
import Programs

/// Where it is kept what papers for scrutiny and the public have hidden: `public-exports.json` in the user's state
/// folder, which only the user may read.
enum IssuedPapers {
    /// Finds what a paper of a journey must hide, keeps it, and hands it to who prepares the paper.
    ///
    /// It is kept before anything is written: a paper that nobody remembers could be held against the next one. Without
    /// it there is no paper.
    static func hiding<Paper>(_ journey: Journey, _ prepare: (Disclosure) -> Paper) throws -> Paper {
        let folder = try stateFolder()
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("The folder \(folder) cannot be opened: \(reason).") }
        defer { close(descriptor) }
        // Another waymark that writes a paper now reads what this one hides.
        guard flock(descriptor, LOCK_EX) == 0 else {
            throw refusal("The folder \(folder) cannot be locked: \(reason).")
        }
        let path = folder + "/public-exports.json"
        var papers = try read(path)
        let council = journey.council?.title ?? ""
        let disclosure = Disclosure(of: journey, hiddenBefore: papers[council: council])
        if papers[council: council] != disclosure.hidden {
            papers[council: council] = disclosure.hidden
            try NewFile.write(papers.text, replacing: path)
        }
        return prepare(disclosure)
    }

    private static func read(_ path: String) throws -> PublicExports {
        if access(path, F_OK) != 0, errno == ENOENT { return PublicExports() }
        let bytes: [UInt8]
        do throws(FileAccess.Failure) {
            bytes = try FileAccess.bytes(of: path)
        } catch {
            throw refusal("\(path): \(error.message)")
        }
        guard let papers = PublicExports(bytes) else {
            throw refusal("\(path) is not what waymark wrote there.")
        }
        return papers
    }

    private static func refusal(_ what: String) -> Failure {
        Failure(
            """
            What earlier papers for the public have hidden must be known and kept, so that two papers together give no \
            small number away. \(what) Put that right, or set XDG_STATE_HOME to a folder of yours.
            """)
    }

    private static var reason: String { SystemReason.words(errno) }

    /// `$XDG_STATE_HOME/waymark`, or `~/.local/state/waymark`; made where it is not there.
    private static func stateFolder() throws -> String {
        func variable(_ name: String) -> String? {
            guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
            return String(cString: value)
        }
        guard let state = variable("XDG_STATE_HOME") ?? variable("HOME").map({ $0 + "/.local/state" }) else {
            throw refusal("Neither XDG_STATE_HOME nor HOME names a folder.")
        }
        let folder = state + "/waymark"
        // As the XDG Base Directory Specification has it, a folder that is missing is made for its owner alone.
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            if mkdir(path, 0o700) != 0, errno != EEXIST { throw refusal("\(path) cannot be made: \(reason).") }
        }
        return folder
    }
}
