/// One file of the journey's folder, as far as panels need to know it.
package struct JourneyFile: Hashable, Sendable {
    /// The file's name, such as `court.json`.
    package var name: String
    /// The first fault that kept its figures out, with line and column; nil for a file that was read.
    package var fault: String?
    /// Everything that is wrong with it, in the order of the text.
    package var problems: [Problem]
    package init(name: String, fault: String? = nil, problems: [Problem] = []) {
        self.name = name
        self.fault = fault
        self.problems = problems
    }

    /// One thing that is wrong with a file.
    package struct Problem: Hashable, Sendable {
        /// Whether it keeps the file out.
        package var isFault: Bool
        /// The line, from 1; 0 where it is the file itself.
        package var line: Int
        /// The column, from 1; 0 where it is the file itself.
        package var column: Int
        /// What is wrong, as a sentence.
        package var message: String
        /// What to do, as a sentence.
        package var remedy: String
        package init(isFault: Bool, line: Int, column: Int, message: String, remedy: String) {
            self.isFault = isFault
            self.line = line
            self.column = column
            self.message = message
            self.remedy = remedy
        }
    }
}
