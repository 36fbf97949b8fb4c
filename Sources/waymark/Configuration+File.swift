import JourneyFiles
import Preferences

extension Configuration {
    /// Where it stands; nil where nothing tells the user's folder.
    static var path: String? { UserFolder.configuration.path.map { $0 + "/config.json" } }

    /// Reads the user's file; where there is none nothing is set.
    static func read() -> Configuration {
        guard let path, DataFolder.isThere(path) else { return Configuration() }
        do throws(FileAccess.Failure) {
            return Configuration(try FileAccess.bytes(of: path))
        } catch {
            // A file that cannot be read is one that nothing is taken from.
            return Configuration(unreadable: error.message)
        }
    }
}
