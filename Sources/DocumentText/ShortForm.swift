/// A short form that people who work with children and families use, and what it stands for.
///
/// Pages say things in full; titles of teams, measures and actions are a council's own, and not every reader of a paper knows
/// its words.
package struct ShortForm: Hashable, Sendable {
    /// As it is written: `MASH`.
    package let letters: String
    /// What it stands for.
    package let meaning: String

    /// All that are spelt out, by their letters.
    package static let all: [ShortForm] = [
        ShortForm(
            letters: "12m",
            meaning: "the last twelve months beside the twelve before: a change beyond what chance explains"),
        ShortForm(
            letters: "1yr", meaning: "the latest beside the same time a year before; a level, which nothing judges"),
        ShortForm(letters: "AFI", meaning: "area for improvement"),
        ShortForm(letters: "ASYE", meaning: "assessed and supported year in employment, of a new social worker"),
        ShortForm(letters: "CCE", meaning: "child criminal exploitation"),
        ShortForm(letters: "CIC", meaning: "child in care"),
        ShortForm(letters: "CIN", meaning: "child in need"),
        ShortForm(letters: "CP", meaning: "child protection"),
        ShortForm(letters: "CSE", meaning: "child sexual exploitation"),
        ShortForm(letters: "DCS", meaning: "director of children's services"),
        ShortForm(letters: "EHCP", meaning: "education, health and care plan"),
        ShortForm(letters: "EPO", meaning: "emergency protection order"),
        ShortForm(letters: "FTE", meaning: "full-time equivalent"),
        ShortForm(letters: "ICO", meaning: "interim care order"),
        ShortForm(letters: "ICPC", meaning: "initial child protection conference"),
        ShortForm(letters: "ILACS", meaning: "inspection of local authority children's services"),
        ShortForm(letters: "IRO", meaning: "independent reviewing officer"),
        ShortForm(letters: "JTAI", meaning: "joint targeted area inspection"),
        ShortForm(letters: "LAC", meaning: "looked-after child: a child in care"),
        ShortForm(letters: "LADO", meaning: "local authority designated officer, for allegations against staff"),
        ShortForm(letters: "MASH", meaning: "multi-agency safeguarding hub, where referrals arrive"),
        ShortForm(letters: "NEET", meaning: "not in education, employment or training"),
        ShortForm(letters: "NFA", meaning: "no further action"),
        ShortForm(letters: "NQSW", meaning: "newly qualified social worker"),
        ShortForm(letters: "PLO", meaning: "Public Law Outline: how a case is prepared for and led before the court"),
        ShortForm(letters: "S47", meaning: "enquiry under section 47 of the Children Act 1989: is a child at risk?"),
        ShortForm(letters: "SEND", meaning: "special educational needs and disabilities"),
        ShortForm(letters: "SGO", meaning: "special guardianship order"),
        ShortForm(letters: "SIF", meaning: "single inspection framework, 2013 to 2017"),
        ShortForm(letters: "UASC", meaning: "unaccompanied asylum-seeking child"),
        ShortForm(letters: "s47", meaning: "enquiry under section 47 of the Children Act 1989: is a child at risk?"),
    ]

    /// Those among words; a word that only begins alike is none.
    static func found(in words: String) -> [ShortForm] {
        words.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
            // Most words are none, which their characters tell: a number, or a capital behind the first.
            guard (2...5).contains(word.utf8.count),
                word.contains(where: \.isNumber) || word.dropFirst().contains(where: \.isUppercase)
            else { return nil }
            return byLetters[String(word)]
        }
    }

    private static let byLetters = Dictionary(all.map { ($0.letters, $0) }, uniquingKeysWith: { first, _ in first })
}
