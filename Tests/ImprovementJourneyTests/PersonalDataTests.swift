import Testing

@testable import ImprovementJourney

/// Numbers of nobody: the NHS number is that of the NHS's own test data, telephone numbers are those that Ofcom keeps for
/// drama, the check digits are worked out by hand.
@Suite struct PersonalDataTests {
    @Test(arguments: [
        ("943 476 5919", PersonalData.Kind.nhsNumber), ("9434765919", .nhsNumber), ("NHS: 943-476-5919.", .nhsNumber),
        ("nhs-9434765919", .nhsNumber), ("case 1 943 476 5919", .nhsNumber), ("A823432116003", .pupilNumber),
        ("UPN A82343211600B", .pupilNumber), ("QQ 12 34 56 C", .nationalInsuranceNumber),
        ("ab123456d", .nationalInsuranceNumber), ("lives at 12 High Street, NN1 1ED", .postcode),
        ("SW1A1AA", .postcode),
        ("nn16 0ap", .postcode), ("EC1A 1BB.", .postcode), ("M1 1AE", .postcode), ("B33 8TH", .postcode),
        ("07700 900123", .telephoneNumber), ("07700900123", .telephoneNumber), ("+44 7700 900 123", .telephoneNumber),
        ("tel (01604) 960123", .telephoneNumber), ("020 7946 0958", .telephoneNumber),
        ("+44 (0)20 7946 0958", .telephoneNumber),
        ("write to jane.smith@example.org.", .emailAddress), ("born 12/03/2011", .dayOfBirth),
        ("DOB: 12.3.11", .dayOfBirth),
        ("date of birth 2011-03-12", .dayOfBirth), ("born on 12th March 2011", .dayOfBirth),
        ("b. 12 Mar 2011", .dayOfBirth), ("born March 12, 2011", .dayOfBirth),
        ("John Smith 12/03/2011", .nameAndDayOfBirth),
        ("Smith, John (12/03/2011)", .nameAndDayOfBirth), ("Plan for Aaron Jones 12-03-2011", .nameAndDayOfBirth),
        ("john-smith-12-03-2011", .nameAndDayOfBirth), ("Zoë O'Neill 2011-03-12", .nameAndDayOfBirth),
        ("john_smith_2011-03-12", .nameAndDayOfBirth), ("Jane Smith, born 12 March 2011", .nameAndDayOfBirth),
        ("Jane Smith (DOB 12/03/2011)", .nameAndDayOfBirth),
        ("Jane Smith, date of birth 2011-03-12", .nameAndDayOfBirth),
        ("Smith, J 12/03/2015", .nameAndDayOfBirth), ("Smith, J. (12.03.2015)", .nameAndDayOfBirth),
        ("Visit to Example, born 12/03/2015", .nameAndDayOfBirth), ("Smith, J, DOB 12/03/2015", .nameAndDayOfBirth),
        ("a child born 12/03/2015", .dayOfBirth), ("SW123456", .registrationNumber),
        ("seen by SW 123456.", .registrationNumber), ("sw-123456", .registrationNumber),
    ])
    func `what looks like personal data is found`(text: String, kind: PersonalData.Kind) {
        #expect(PersonalData.found(in: text).map(\.kind) == [kind])
        let redacted = PersonalData.redacted(text)
        #expect(PersonalData.found(in: redacted).isEmpty, "\(redacted)")
        // In a message it stands in quotation marks among other words.
        let message = "`id` is \"\(text)\", and 12 records of 2019-07-31 name \"\(text)\"."
        #expect(PersonalData.found(in: PersonalData.redacted(message)).isEmpty, "\(PersonalData.redacted(message))")
    }

    @Test(arguments: [
        "", "2019-07-31", "C-2019-014", "P-0123", "W-0456", "safeguarding-3", "14,149 against 11,571", "0.431",
        "2018/19",
        "943 476 5918", "9434765910", "94347659190", "1234567890123", "0000000000", "0 2 4 6 8 10 12 14 16 18 20",
        "E06000032",
        "https://assets.publishing.service.gov.uk/media/9434765919/x.pdf", "see www.example.org/9434765919",
        "13/2/2019 and",
        "Monitoring Visit 12/03/2019", "monitoring-visit-2019-03-12", "Ofsted 12/03/2019",
        "The letter of 12 March 2019",
        "The board met on 24/07/2019 and 28/08/2019.", "Improvement Board 24 July 2019", "newborn 2019",
        "Section 31A 1989",
        "0300 123 1234", "0808 800 5000", "week 1 2nd", "A1 1AA", "S251 2018-19 4th", "@", "a @ b", "@home 2019",
        "P1 3AB",
        "01 02 03 04 05 06", "birth rate 2019", "Born to care (2012)", "the year from 2018-04-01", "RE2 19 of 20",
        "2017-18 Q4", "SW1234567", "SW12345", "Section A, B 12/03/2019", "Report 12 March 2019", "Board 24 July 2019",
        "Focused visit, October 2018", "letter-dfe-2019-07-29", "Ofsted 2019-07-29",
    ])
    func `what does not is let alone`(text: String) {
        #expect(PersonalData.found(in: text).isEmpty)
        #expect(PersonalData.redacted(text) == text)
    }

    @Test(arguments: [
        "Example 12/03/2015", "Smith 12/03/2015", "Smith, J 12/03/2015", "Jones 12.03.2015", "smith-j-2015-03-12",
        "smith-2015-03-12", "12 March 2015 Khan", "Khan 12 March 2015", "2015-03-12-khan", "o'neill_12/03/15",
        "case-smith-2015-03-12", "John Smith 12 March 2015", "Smith 12/03/2015 (2)", "March 12, 2015 Khan",
        "SMITH12032015",
        "smith-20150312", "12032015-khan",
    ])
    func `one surname with a day is somebody where it names a record, and is blacked out where a message repeats it`(
        id: String
    ) {
        #expect(PersonalData.nameOfSomebody(in: id)?.day == Day("2015-03-12"))
        let message = PersonalData.redacted("Challenge \(id) counts; `id` is \"\(id)\", as of 2019-07-31.")
        for secret in ["mith", "MITH", "xample", "ones", "han", "neill"] {
            #expect(!message.contains(secret), "\(message)")
        }
        #expect(message.hasSuffix("as of 2019-07-31."))
    }

    @Test(arguments: [
        "board-2015-03-12", "Report 12 March 2015", "letter-dfe-2015-03-12", "Ofsted 2015-03-12", "Monday 12/03/2015",
        "C-2015-03-12", "case-2015-03-12", "smith-2015-03", "smith", "2015-03-12", "Focused visit, October 2015",
        "smith-30-02-2015", "C-20150312", "ref20150312", "smith-99999999", "smith-120320151", "review of 12 March 2015",
    ])
    func `words of the field and numbers with a day name no one`(id: String) {
        #expect(PersonalData.nameOfSomebody(in: id) == nil)
    }

    @Test func `somebody is a child or young person from a year to 26 years after the day of birth`() throws {
        let end = try #require(Day("2024-06-30"))
        // 2024 - 1 and 2024 - 26, on the same day of the year.
        for (birth, isAge) in [
            ("2023-06-30", true), ("2023-07-01", false), ("1998-06-30", true), ("1998-06-29", false),
            ("2025-01-01", false),
        ] {
            #expect(PersonalData.isAgeOfChild(try #require(Day(birth)), on: end) == isAge, "\(birth)")
        }
        #expect(PersonalData.isAgeOfChild(end, on: nil))
    }

    @Test func `the name of a source is its publisher with a day, and is repeated`() {
        let text = "`source` names a source \"argus-2015-01-06\" that no file has."
        let problem = FileProblem(
            file: "board.json", severity: .fault, message: text, remedy: "Write \"argus-2015-01-07\", if that is meant."
        )
        #expect(problem.message == text)
        #expect(problem.remedy == "Write \"argus-2015-01-07\", if that is meant.")
    }

    @Test func `all that a text has is found, in its order`() {
        let text = "Plan for Aaron Jones, born 12/03/2011, NHS 943 476 5919, mother on 07700 900123, NN1 1ED"
        #expect(
            PersonalData.found(in: text).map(\.kind) == [.nameAndDayOfBirth, .nhsNumber, .telephoneNumber, .postcode])
        #expect(
            PersonalData.redacted(text)
                == "Plan for A•••• •••••, •••• ••/••/••••, NHS 9•• ••• ••••, mother on 0•••• ••••••, N•• •••")
        #expect(PersonalData.redacted("Zoë Ŵ. Jones 12/03/2011 é") == "Z•• •. ••••• ••/••/•••• é")
    }

    @Test func `a message and the name of its file repeat none of it`() {
        let problem = FileProblem(
            file: "court-9434765919.json", severity: .fault, message: "`id` is \"John Smith 12/03/2011\".",
            remedy: "Write \"jane@example.org\", if that is meant.")
        #expect(
            problem.description == "court-9•••••••••.json: fault: `id` is \"J••• ••••• ••/••/••••\".\n"
                + "    Write \"j•••••••••••.•••\", if that is meant.")
    }

    @Test func `a long text is looked through in a time that grows with it`() {
        for part in [
            "943 476 591", "a@", "07700 ", "born 1/", "NN1 ", "A82343211600", "John Smith ", "12/03/2011 ", "é1",
            "http", "Smith, J 1/1/2015 ", "smith-2015-03-12-", "SW12345 ",
        ] {
            let text = String(repeating: part, count: 20_000)
            let time = ContinuousClock().measure { _ = PersonalData.found(in: text) }
            #expect(time < .seconds(5), "\(part) \(time)")
        }
    }
}
