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

    /// Names the council whose figures they are, and the region in which the list of councils has it.
    ///
    /// - Parameters:
    ///   - region: The region that the files have, for a council that is not on the list.
    ///   - defined: The regions that the draft's own files define.
    mutating func name(
        _ code: String, _ title: String, region: Region.ID?, source: Source.ID, in folder: ImportFolder,
        besides defined: Register<Region> = Register()
    ) {
        let own = folder.record.council
        let listed = folder.record.listedRegion(of: code)
        council = Council(
            id: Council.ID(code), title: title, region: own?.region ?? listed?.id ?? region, source: source)
        // A journey is made, or told to be completed, with a region: some file has to define it.
        if own?.region == nil, let listed, defined[listed.id] == nil { areas.insert(listed) }
    }
}
