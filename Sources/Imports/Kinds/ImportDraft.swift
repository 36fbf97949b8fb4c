import ImprovementJourney

/// What a kind makes of its files, before the folder as a whole is looked at.
struct ImportDraft {
    var plan = ImportPlan()
    /// Regions and councils that the files' series speak of and that they do not define themselves.
    var areas = Record()
    /// The council whose figures they are, as the files have it; nil where they do not tell.
    var council: Council?
    /// What was read, such as `332 children read`; nil for rows, which are counted.
    var read: String?
    /// How many rows were used.
    var rowsUsed = 0
    /// How many figures were left to what another file has.
    var yielded = 0
    /// What was made, such as `3 series with 432 figures`.
    var made = ""
}
