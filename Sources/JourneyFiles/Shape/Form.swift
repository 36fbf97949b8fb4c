import ImprovementJourney

/// What a value in a file may be: the schema and the tables of keys are made from it.
indirect enum Form: Sendable {
    case text
    case number
    case wholeNumber
    case flag
    case day
    /// A day by which something is due, or the word for what goes on without one.
    case dueDay
    case statedDate
    case month
    case period
    case scope
    /// A number, the code of a missing value, or null.
    case figure
    /// One of these words.
    case word([String])
    /// The name of a panel: which there are is told to the reader, for this module knows none.
    case panel
    /// The id of a record.
    case id(of: any JourneyRecord.Type)
    case list(Form)
    /// What may also be null.
    case orNull(Form)
    case record(RecordForm)

    /// What records it holds are called, those inside others among them.
    var recordNames: [String] {
        switch self {
        case .list(let form), .orNull(let form): form.recordNames
        case .record(let record): [record.name] + record.fields.flatMap(\.form.recordNames)
        default: []
        }
    }

    /// Whether it may be a number, whatever else it may be.
    var isNumber: Bool {
        switch self {
        case .number, .wholeNumber, .figure: true
        case .orNull(let form): form.isNumber
        default: false
        }
    }

    /// The word for what is to be done without a day by which.
    static let ongoing = "ongoing"

    /// The codes of missing values; `k` is the older letter for what rounds to zero.
    static let missingWords = Missing.allCases.map(\.rawValue) + ["k"]

    /// What the value must be, for messages: `a day such as "2019-07-31"`.
    var words: String {
        switch self {
        case .text: "a text"
        case .number: "a number up to a million million"
        case .wholeNumber: "a whole number"
        case .flag: "true or false"
        case .day: "a day from 1900 to 2100 such as \"2019-07-31\""
        case .dueDay: Form.day.words + ", or \"\(Self.ongoing)\""
        case .statedDate: "a date from 1900 to 2100 such as \"2019-07-31\", \"2019-07\" or \"2019\""
        case .month: "a month from 1900 to 2100 such as \"2019-07\""
        case .period: "a period from 1900 to 2100 such as \"2019-07\", \"2019-Q3\" or \"2019\""
        case .scope:
            "\"council\", \"england\", \"statistical neighbours\", \"team/ID\", \"service/ID\", \"council/ID\" or "
                + "\"region/ID\""
        case .figure:
            "a number up to a million million, null, or one of "
                + Self.missingWords.map { "\"\($0)\"" }.joined(separator: ", ")
        case .word(let words): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        case .panel: "the name of a panel"
        case .id(let kind): "the id of \(kind.noun.withArticle)"
        case .list: "a list"
        case .orNull(let form): form.words + " or null"
        case .record: "an object in braces"
        }
    }
}
