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

    private static func stateFolder() throws -> String {
        switch UserFolder.state.made() {
        case .success(let folder): return folder
        case .failure(let fault): throw refusal(fault.message)
        }
    }
}
