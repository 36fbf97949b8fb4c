extension String {
    /// The text with its first letter in upper case.
    package var capitalisedSentence: String { (first?.uppercased() ?? "") + dropFirst() }
}
