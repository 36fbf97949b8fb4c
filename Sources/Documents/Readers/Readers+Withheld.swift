import ImprovementJourney

extension Readers {
    /// What is withheld from its readers and why, a sentence each; empty where they see everything.
    package var withheld: [Sentence] {
        if audience.seesRecordNumbers { return [] }
        guard let disclosure else { return ["Numbers of posts, workers and cases are left out."] }
        let most = Figure(count: disclosure.threshold - 1)
        var sentences: [Sentence] = [
            """
            So that nobody can be recognised, numbers of 1 to \(most) children, families or workers are hidden and written \
            c, and so are other numbers from which a hidden one could be worked out.
            """,
            """
            Single posts, workers and cases, and counts of them that are not a measure of the record, are left out, and so \
            are shares of which nobody recorded the parts.
            """,
        ]
        if !disclosure.teamsLeftOut.isEmpty {
            sentences.append(
                """
                Nothing is told of teams with fewer than \(Figure(count: disclosure.threshold)) social workers in post, or \
                of which the record does not tell how many they have.
                """)
        }
        return sentences
    }

    /// A reader's own words, such as a filter, without the numbers of records.
    package func words(_ words: String) -> String { withoutRecordNumbers(words) }
}
