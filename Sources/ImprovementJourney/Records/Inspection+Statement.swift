extension Inspection {
    /// What is recorded of the written statement of proposed action that the report asks for.
    package struct Statement: Hashable, Sendable {
        /// The day on which the council received the report; nil where it was the day of its publication.
        package var received: Day?
        /// The day that was set for it, where it is not that of the regulations.
        package var due: Day?
        /// The day on which it was published; nil as long as it was not.
        package var published: Day?

        package init(received: Day? = nil, due: Day? = nil, published: Day? = nil) {
            self.received = received
            self.due = due
            self.published = published
        }
    }
}
