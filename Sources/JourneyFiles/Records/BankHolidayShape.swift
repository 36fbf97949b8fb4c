import ImprovementJourney

extension BankHoliday: FileRecord {
    static let shape = Shape(
        "bank holiday", blank: BankHoliday(on: blankDay, title: ""),
        [
            .required("on", \.on, "The day that is not worked."),
            .required("title", \.title, "What it is called."),
        ])
}
