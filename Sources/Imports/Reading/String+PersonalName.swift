extension String {
    /// Whether an owner or a team is rather somebody's name: two or three words with a capital, and none that tells of a
    /// function.
    var looksLikePerson: Bool {
        let words = split { $0 == " " || $0 == "." || $0 == "," }.map { String($0) }
        guard (2...3).contains(words.count),
            words.allSatisfy({
                $0.first?.isUppercase ?? false && $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
            })
        else { return false }
        return !words.contains { word in
            Self.functions.contains(word.lowercased()) || word.count > 1 && word.count <= 4 && word == word.uppercased()
        }
    }

    /// What functions are called, and what nearly all teams are.
    private static let functions = Set(
        """
        head manager director assistant lead officer worker chair chief principal service services team board
        social coordinator practitioner partner partnership committee executive commissioner advisor adviser
        analyst leader deputy senior group panel member councillor police health school schools education
        virtual quality performance safeguarding children's childrens all managers heads directors workforce
        independent access adoption assessment care child children court disabilities disabled duty early east
        edge exploitation families family fostering help hub intake intervention leavers leaving locality north
        proceedings protection referral response south support unit west
        """.split { $0.isWhitespace }.map { String($0) })
}
