import Glibc
import JourneyFiles

/// The user's own folders for this program (XDG Base Directory Specification 0.8).
enum UserFolder {
    /// What lasts from one run to the next: `$XDG_STATE_HOME/waymark`, or `~/.local/state/waymark`.
    case state
    /// What the user sets: `$XDG_CONFIG_HOME/waymark`, or `~/.config/waymark`.
    case configuration

    /// The folder's path, whether it is there or not; nil where nothing tells it.
    var path: String? {
        let (variable, usual) =
            switch self {
            case .state: ("XDG_STATE_HOME", "/.local/state")
            case .configuration: ("XDG_CONFIG_HOME", "/.config")
            }
        // As the specification has it, a path that is not absolute is passed over.
        func value(_ name: String) -> String? {
            guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
            return String(cString: value)
        }
        return (value(variable) ?? value("HOME").map { $0 + usual }).map { $0 + "/waymark" }
    }

    /// Makes the folder where it is not there, for its owner alone; a sentence tells why it cannot be had.
    func made() -> Result<String, FolderFault> {
        guard let path else {
            return .failure(FolderFault(message: "Neither XDG_STATE_HOME nor HOME names a folder."))
        }
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST {
                return .failure(FolderFault(message: "\(made) cannot be made: \(SystemReason.words(errno))."))
            }
        }
        return .success(path)
    }

    /// Why a folder cannot be had.
    struct FolderFault: Error {
        var message: String
    }
}
