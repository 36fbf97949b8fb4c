import ArgumentParser

/// What `waymark init` is told of a named council: read by the program that is called, and again by the one it becomes.
package struct NewFolderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Whose folder it is, by code, number or name; it then holds no examples.", valueName: "council"))
    package var council: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Published files to bring in: referrals, children in need, workforce, Ofsted; told by their columns.",
            valueName: "file"))
    package var from: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "When the files were published: a day for all, and FILE=DATE or KIND=DATE for those of another day.",
            valueName: "date"))
    package var published: [String] = []

    package init() {}

    /// The words of a call that say the same.
    package var words: [String] {
        (council.map { ["--council", $0] } ?? []) + (from.isEmpty ? [] : ["--from"] + from)
            + (published.isEmpty ? [] : ["--published"] + published)
    }
}
