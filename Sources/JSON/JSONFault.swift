/// What is wrong with a JSON text, and at which byte.
package struct JSONFault: Error, Equatable {
    /// The byte at which it shows.
    package var offset: Int
    /// What is wrong, as a sentence.
    package var message: String
    /// What to do, as a sentence.
    package var remedy: String

    package init(offset: Int, message: String, remedy: String) {
        self.offset = offset
        self.message = message
        self.remedy = remedy
    }
}
