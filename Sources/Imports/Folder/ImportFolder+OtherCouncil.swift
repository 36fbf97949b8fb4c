import ImprovementJourney

extension ImportFolder {
    /// What is to be looked at of a return that names another council than the folder; nil where it does not, or nobody can
    /// say.
    ///
    /// It is no refusal: files that are sent round as samples carry numbers of nobody.
    ///
    /// - Parameter number: The Department's number in the return, such as `821`; empty where it names none.
    func otherCouncil(_ number: String, _ teller: String) -> String? {
        guard !number.isEmpty, let council = record.council, let own = record.localAuthority(council.id.text),
            own.number != number
        else { return nil }
        let other = record.localAuthorities.first { $0.number == number }.map { ", \($0.title)" } ?? ""
        return
            "\(teller) names the council of the number \(number)\(other), and the folder is of \(council.title) "
            + "(\(own.number)). Is it the right file?"
    }
}
