/// A file that somebody brings, as its bytes.
package struct ImportFile: Sendable {
    /// Its name, without folders, for messages.
    package var name: String
    /// What it holds.
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
