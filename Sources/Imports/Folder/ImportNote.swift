/// Something that is said of an import.
package struct ImportNote: Hashable, Sendable {
    /// How much it weighs.
    package enum Weight: Sendable {
        /// It is as it should be; a reader should know it.
        case told
        /// Somebody has to look at it; the import goes on.
        case asked
        /// Something is not taken.
        case refused
    }

    /// How much it weighs.
    package var weight: Weight
    /// A whole sentence.
    package var text: String

    package init(_ weight: Weight, _ text: String) {
        self.weight = weight
        self.text = text
    }
}
