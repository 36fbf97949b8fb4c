/// Keys that nobody knows and that ask for what must not be in a file, as extracts from a case system have them.
enum PersonalKey {
    /// Whether a key that a kind of record does not have is for what tells who somebody is, however it is written:
    /// `dateOfBirth`, `date_of_birth`, `Date of birth`.
    static func isPersonal(_ key: String, in record: String) -> Bool {
        guard key.utf8.count <= 60 else { return false }
        let letters = String(decoding: key.utf8.filter(\.isLetterOrDigit), as: UTF8.self).lowercased()
        return always.contains(letters) || ofPeople.contains(letters) && recordsOfPeople.contains(record)
    }

    private static let people = ["child", "client", "father", "mother", "parent", "person", "pupil", "worker"]

    private static let names = [
        "name", "names", "firstname", "forename", "forenames", "fullname", "givenname", "lastname", "middlename",
        "surname",
    ]

    /// What is personal wherever it stands.
    private static let always: Set<String> = Set(
        names.filter { $0 != "name" && $0 != "names" } + people.flatMap { person in names.map { person + $0 } }
            + [
                "birthdate", "birthday", "born", "childdob", "dateofbirth", "dayofbirth", "dob", "ethnicity",
                "familyname",
                "gender", "hcpc", "hcpcnumber", "knownas", "nameofchild", "nameofperson", "nameofworker",
                "nationalinsurance",
                "nationalinsurancenumber", "nhs", "nhsno", "nhsnumber", "nino", "personname", "preferredname",
                "registrationno", "registrationnumber", "religion", "socialworker", "socialworkername", "swe", "sweid",
                "swenumber", "sweregistration", "sweregistrationnumber", "uniquepupilnumber", "upn",
            ])

    /// What is personal in the record of somebody; a team's `name` is its title, and an office has an address.
    private static let ofPeople: Set<String> = [
        "address", "email", "homeaddress", "mobile", "name", "names", "phone", "phonenumber", "postcode", "sex",
        "telephone", "telephonenumber",
    ]

    private static let recordsOfPeople: Set<String> = [
        "challenge", "clock", "court case", "placement", "post", "spell", "worker",
    ]
}

extension UInt8 {
    /// Whether it is a letter or a digit of ASCII.
    fileprivate var isLetterOrDigit: Bool {
        self &- UInt8(ascii: "0") < 10 || (self | 0x20) &- UInt8(ascii: "a") < 26
    }
}
