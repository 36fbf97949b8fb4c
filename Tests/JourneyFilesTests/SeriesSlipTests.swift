import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `A forgotten entry` {
    @Test func `in a series of its own shows against the day that the journey opens at`() throws {
        // 23 values from July 2022 end with May 2024; the journey opens on the last day of June.
        let problem = try #require(FieldFolder.read("forgotten-month").problems.first)
        #expect(
            problem.message
                == "The series ends with 2024-05, and on 2024-06-30, when the journey opens, 2024-06 is known as well.")
        #expect(problem.severity == .warning)
        #expect(problem.remedy.hasSuffix("say so with \"last\": \"2024-05\"."))
    }

    @Test func `is a fault where the series states its last period`() {
        let reading = FieldFolder.read(series: [
            #"{ "measure": "m", "first": "2024-01", "last": "2024-04", "values": [5, 6, 7] }"#
        ])
        #expect(
            reading.told == ["fault: `last` is 2024-04, and the 3 entries from 2024-01 on end with 2024-03."])
    }

    @Test(arguments: [
        ("quarterly", "2024-Q1", "2024-Q3", false), ("year to 31 March", "2021", "2023", false),
        ("year to 30 September", "2021", "2023", false), ("monthly", "2024-01", "2024-04", true),
        ("monthly", "2024-01", "2024-Q1", true),
    ])
    func `is told in any cadence, and a last period that is none is a fault`(
        cadence: String, first: String, last: String, isFault: Bool
    ) {
        let files = FullSample.files(replacing: [
            "practice.json": """
            { "source": "own", "measures": [ { "id": "visits", "title": "V", "definition": "D.", "unit": "count",
                "polarity": "neutral", "cadence": "\(cadence)", "panel": "practice" } ],
              "series": [ { "measure": "visits", "first": "\(first)", "last": "\(last)", "values": [1, 2, 3] } ] }
            """
        ])
        let faults = JourneyFolder.read(files: files).problems.filter { $0.file == "practice.json" && $0.isFault }
        #expect(faults.isEmpty == !isFault, "\(faults)")
    }

    @Test func `shows against the other series of the file`() {
        let reading = FieldFolder.read(series: [
            #"{ "measure": "m", "category": "a", "first": "2024-01", "values": [1, 2, 3] }"#,
            #"{ "measure": "m", "category": "b", "first": "2024-01", "values": [1, 2] }"#,
            #"{ "measure": "m", "category": "c", "first": "2023-12", "values": [9, 1, 2, 3] }"#,
            // It states that it ends there, and so do those that are known later.
            #"{ "measure": "m", "category": "d", "first": "2024-01", "last": "2024-02", "values": [1, 2] }"#,
            #"{ "measure": "m", "category": "e", "first": "2024-01", "knownAfterDays": 40, "values": [1, 2] }"#,
        ])
        #expect(
            reading.told == ["warning: The series ends with 2024-02, and most others of this file with 2024-03."])
    }
}

@Suite struct `A number written with a comma` {
    @Test func `is pointed at where parts and values have not as many entries`() throws {
        let reading = FieldFolder.read(
            unit: "share",
            series: [
                #"{ "measure": "m", "first": "2024-01", "numerators": [980, 1,101, 1050], "denominators": [2000, 2000, 2000] }"#
            ])
        let problem = try #require(reading.problems.first)
        #expect(
            problem.message
                == "`denominators` has 3 entries, and `numerators` has 4. `1,101` stands as two entries.")
        #expect(problem.remedy == "If one number is meant, write 1101, without a comma.")
    }

    @Test func `is pointed at where the last period is passed`() {
        let reading = FieldFolder.read(series: [
            #"{ "measure": "m", "first": "2024-01", "last": "2024-03", "values": [980,1,101,1050] }"#
        ])
        #expect(
            reading.told == [
                "fault: `last` is 2024-03, and the 4 entries from 2024-01 on end with 2024-04. `1,101` stands as two "
                    + "entries."
            ])
    }

    @Test func `is pointed at where the other series end a period before`() {
        let reading = FieldFolder.read(series: [
            #"{ "measure": "m", "category": "a", "first": "2024-01", "values": [980, 1,101] }"#,
            #"{ "measure": "m", "category": "b", "first": "2024-01", "values": [980, 990] }"#,
            #"{ "measure": "m", "category": "c", "first": "2024-01", "values": [980, 990] }"#,
        ])
        #expect(
            reading.told == [
                "warning: The series ends with 2024-03, and most others of this file with 2024-02. `1,101` stands as two "
                    + "entries."
            ])
    }

    @Test func `is not seen in three numbers of three digits`() {
        let reading = FieldFolder.read(series: [
            #"{ "measure": "m", "first": "2024-01", "last": "2024-02", "values": [101,102,103] }"#
        ])
        #expect(reading.told == ["fault: `last` is 2024-02, and the 3 entries from 2024-01 on end with 2024-03."])
    }
}

@Suite struct `A number that cannot be` {
    @Test func `below 0 is warned of, with what to write where there is none`() throws {
        let problem = try #require(
            FieldFolder.read("number-for-no-number").problems.first { $0.message.contains("-99") })
        #expect(problem.message == "The value of June 2023 is -99, and nothing counted is below 0.")
        #expect(problem.severity == .warning)
        #expect(problem.line == 18)
        #expect(problem.remedy.contains("\"c\" (suppressed)"))
    }

    @Test(arguments: [
        ("pounds", "[120, -1, 130]", "warning: The value of February 2024 is -1, and nothing counted is below 0."),
        (
            "days", "[20, -9, -9]",
            "warning: The value of February 2024 is -9, and nothing counted is below 0; so it is with 1 more."
        ),
        (
            "count", "[20, 999, 21]",
            "warning: The value of February 2024 is 999, far above all others, as if it stood for a missing one."
        ),
        ("share", "[0.4, 999]", "fault: The share of February 2024 is 999, which is no fraction of 1."),
        (
            "share", "[43.1, 44.0]",
            "fault: The share of January 2024 is 43.1, which is no fraction of 1; so it is with 1 more."
        ),
        (
            "full-time equivalent", "[20.5, -99]",
            "warning: The value of February 2024 is -99, and nothing counted is below 0."
        ),
    ])
    func `is told once a series, in any unit`(unit: String, values: String, told: String) {
        let reading = FieldFolder.read(
            unit: unit, series: [#"{ "measure": "m", "first": "2024-01", "values": \#(values) }"#])
        #expect(reading.told == [told])
    }

    @Test func `is none where 999 is a count among hundreds, or a share may be above 1`() {
        #expect(
            FieldFolder.read(series: [#"{ "measure": "m", "first": "2024-01", "values": [950, 999, 1010] }"#]).told
                == [])
        #expect(
            FieldFolder.read(
                unit: "share", measure: #""canExceedOne": true,"#,
                series: [
                    #"{ "measure": "m", "first": "2024-01", "values": [0.98, 1.04] }"#,
                    #"{ "measure": "m", "category": "a", "first": "2024-02", "numerators": [104], "denominators": [100] }"#,
                ]
            ).told == [])
    }

    @Test func `below 0 is warned of above and below the line, too`() {
        let reading = FieldFolder.read(
            unit: "share",
            series: [#"{ "measure": "m", "first": "2024-01", "numerators": [5, -1], "denominators": [10, 10] }"#])
        #expect(
            reading.told == ["warning: The numerator of February 2024 is -1, and nothing counted is below 0."])
    }
}

@Suite struct `A value beside its parts` {
    @Test func `is warned of where they contradict it`() throws {
        // February 2024: 0.9 beside 5 of 10, which is 0.5.
        let problem = try #require(FieldFolder.read("value-against-its-parts").problems.first)
        #expect(problem.message == "The value of February 2024 is 0.9, and its parts are 5 of 10.")
        #expect(problem.severity == .warning)
    }

    @Test(arguments: [
        // 43 of 101 is 0.42574: rounded, cut off, and neither.
        ("share", "[0.43]", "[43]", "[101]", true), ("share", "[0.42]", "[43]", "[101]", true),
        ("share", "[0.45]", "[43]", "[101]", false),
        // 97 of 100 is no 1, whatever the value is rounded to.
        ("share", "[1]", "[97]", "[100]", false),
        // 2,540 of 2,600 in tens may be 2,545 of 2,595, which is 0.9807.
        ("share", "[0.979]", "[2540]", "[2600]", true),
        // 56 for 10,000: 1,120 of 200,000. 65 is two figures swapped.
        ("per 10,000", "[56.0]", "[1120]", "[200001]", true), ("per 10,000", "[65.0]", "[1120]", "[200001]", false),
        // Nothing out of nothing has no value but 0.
        ("share", "[0.5]", "[0]", "[0]", false),
    ])
    func `may be rounded in its last place`(
        unit: String, value: String, numerator: String, denominator: String, isFine: Bool
    ) {
        let reading = FieldFolder.read(
            unit: unit,
            series: [
                #"{ "measure": "m", "first": "2024-01", "values": \#(value), "numerators": \#(numerator), "denominators": \#(denominator) }"#
            ])
        #expect(reading.problems.isEmpty == isFine, "\(reading.told)")
    }
}

@Suite struct `What a file cannot be read for` {
    @Test func `UTF-16 is named, and what to do`() throws {
        let problems = FieldFolder.read("encoding-utf-16").problems
        #expect(problems.map(\.message) == ["The file is UTF-16."])
        #expect(problems.map(\.remedy) == ["Save it as UTF-8."])
        #expect(FieldFolder.read("encoding-byte-order-mark").told == [])
    }

    @Test func `spellings of other editions are refused with the codes, and numbers in quotation marks as such`() {
        let problems = FieldFolder.read("symbols-of-other-editions").problems
        // All but the first of the twelve entries.
        #expect(problems.filter(\.isFault).count == 11)
        let dots = problems.first { $0.message == "An entry of `values` is \"..\"." }
        #expect(dots?.remedy.contains("\"c\", \"x\", \"z\", \"low\", \"u\"") == true)
        let twelve = problems.first { $0.message.contains("\"12\"") }
        #expect(twelve?.message == "An entry of `values` is \"12\", a number in quotation marks.")
        #expect(twelve?.remedy == "Write 12, without quotation marks.")
        let thousand = problems.first { $0.message.contains("\"1,234\"") }
        #expect(thousand?.remedy == "Write 1234, without quotation marks and commas.")
    }

    @Test(arguments: [
        ("court.json", "\"children\": 2", "\"children\": \"2\"", "`children` is \"2\", a number in quotation marks."),
        (
            "workforce.json", "\"fullTimeEquivalent\": 0.6", "\"fullTimeEquivalent\": \" 0.6\"",
            "`fullTimeEquivalent` is \" 0.6\", a number in quotation marks."
        ),
        (
            "practice.json", "\"numerators\": [8, 9]", "\"numerators\": [\"-8\", 9]",
            "An entry of `numerators` is \"-8\", a number in quotation marks."
        ),
        (
            "practice.json", "\"numerators\": [8, 9]", "\"numerators\": [\"1,23\", 9]",
            "An entry of `numerators` is \"1,23\"."
        ),
    ])
    func `a number in quotation marks is told as such in any place`(
        file: String, old: String, new: String, message: String
    ) throws {
        let text = try #require(FullSample.files.first { $0.name == file }?.text).replacing(old, with: new)
        let reading = JourneyFolder.read(files: FullSample.files(replacing: [file: text]))
        #expect(reading.problems.contains { $0.message == message }, "\(reading.told)")
    }
}

@Suite struct `A figure stated anew` {
    @Test func `of a period that the series does not have is warned of`() throws {
        let reading = FieldFolder.read("restated-outside-the-series")
        let problem = try #require(reading.problems.first { $0.message.contains("restatement") })
        #expect(
            problem.message
                == "`period` is 2025-03, and the series has 2023-01 to 2024-06: this restatement changes nothing.")
        #expect(problem.severity == .warning)
    }

    @Test(arguments: [("2024-05-09", 10.0), ("2024-05-10", 12.0), ("2024-06-09", 12.0), ("2024-06-10", 8.0)])
    func `stands as it stood on each day`(day: String, value: Double) throws {
        // March 2024: 10 until 10 May, 12 until 10 June, then 8.
        let day = try #require(Day(day))
        let march = try #require(Period("2024-03", cadence: .monthly))
        let journey = FieldFolder.read("restated-outside-the-series").record.standing(on: day)
        #expect(journey.series("referrals")?[march]?.value == .number(value))
    }

    @Test func `and a chart begun anew outside the series is warned of, too`() {
        let reading = FieldFolder.read(series: [
            """
            { "measure": "m", "first": "2024-01", "values": [1, 2], "rebases": [ { "from": "2023-01",
              "reason": "R", "decidedBy": "Board", "on": "2024-02-01" } ] }
            """
        ])
        #expect(
            reading.told == [
                "warning: `from` is 2023-01, and the series has 2024-01 to 2024-02: this rebase changes nothing."
            ])
    }
}
