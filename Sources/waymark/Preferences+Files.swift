import Dashboard
import Glibc
import JourneyFiles
import Preferences
import Programs

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

extension SavedViews {
    /// Where they are kept; nil where nothing tells the user's folder.
    static var path: String? { UserFolder.state.path.map { $0 + "/view.json" } }

    /// Reads what the last runs left; nothing where there is no such file, or another's.
    static func read() -> SavedViews {
        guard let path, DataFolder.isThere(path), let bytes = try? FileAccess.bytes(of: path) else {
            return SavedViews()
        }
        return SavedViews(bytes) ?? SavedViews()
    }

    /// Keeps a folder's view for the next run, readable by the user alone.
    ///
    /// What cannot be kept is not worth a word: the screen is gone, and the work is done.
    static func keep(_ view: SavedView, of folder: String, theme: Theme?) {
        // What another version has written, or is no such file, is not this one's to replace.
        if let path, DataFolder.isThere(path) {
            guard let bytes = try? FileAccess.bytes(of: path), SavedViews(bytes) != nil else { return }
        }
        var views = read()
        guard views[folder: folder] != view || theme != nil else { return }
        views[folder: folder] = view
        if let theme { views.theme = theme.name }
        guard case .success(let place) = UserFolder.state.made() else { return }
        _ = try? NewFile.write(views.text, replacing: place + "/view.json")
    }
}
