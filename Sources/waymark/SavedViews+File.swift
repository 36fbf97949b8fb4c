import Dashboard
import JourneyFiles
import Preferences

extension SavedViews {
    /// Where they are kept; nil where nothing tells the user's folder.
    static var path: String? { UserFolder.state.path.map { $0 + "/view.json" } }

    /// Reads what the last runs left; nothing where there is no such file, or it is not what this version writes.
    static func read() -> SavedViews { readOwn() ?? SavedViews() }

    /// The same; nil where there is a file that is not this version's.
    private static func readOwn() -> SavedViews? {
        guard let path, DataFolder.isThere(path) else { return SavedViews() }
        return (try? FileAccess.bytes(of: path)).flatMap { SavedViews($0) }
    }

    /// Keeps a folder's view for the next run, readable by the user alone.
    ///
    /// What cannot be kept is not worth a word: the screen is gone, and the work is done.
    static func keep(_ view: SavedView, of folder: String, theme: ThemeChoice?) {
        // What another version has written, or is no such file, is not this one's to replace.
        guard var views = readOwn() else { return }
        guard views[folder: folder] != view || theme != nil else { return }
        views[folder: folder] = view
        if let theme { views.theme = theme.theme?.name }
        guard case .success(let place) = UserFolder.state.made() else { return }
        _ = try? NewFile.write(views.text, replacing: place + "/view.json")
    }
}
