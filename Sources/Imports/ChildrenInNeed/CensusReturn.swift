import ImprovementJourney

/// A children in need census return, reduced to what is counted: no identifier leaves this file.
struct CensusReturn {
    /// One referral of one child.
    struct Referral {
        /// The child's place in the return.
        let child: Int
        let on: Day
        /// Who referred, by the census's code; empty where it does not say.
        let source: String
        /// Whether no further action was taken; nil where it does not say.
        let isClosed: Bool?
        /// Whether an assessment, an enquiry or a conference stands under it all the same.
        let isFollowed: Bool
    }
    /// One assessment that was finished.
    struct Assessment {
        /// Nil where the return has no day that can be read.
        let started: Day?
        let finished: Day
        /// When the child was referred.
        let referred: Day?
    }
    /// One enquiry under section 47.
    struct Enquiry {
        let started: Day
        /// The day of the initial conference; nil where there was none.
        let conference: Day?
    }

    /// The year in which the census year ends.
    let year: Int
    /// The Department's number of the council; empty where the return does not say.
    let councilNumber: String
    /// The return's own day; nil where it names none.
    let referenceDay: Day?
    let children: Int
    let referrals: [Referral]
    let assessments: [Assessment]
    let enquiries: [Enquiry]
    /// Whether the return has such at all, finished or not.
    let holdsAssessments: Bool
    let holdsEnquiries: Bool
    /// What a reader should know, a sentence each.
    let remarks: [String]

    /// The name of the collection in the header; nil where there is none.
    static func collection(of root: MarkupElement) -> String? {
        let text = root.first("Header")?.text("CollectionDetails", "Collection") ?? ""
        return text.isEmpty ? nil : text.uppercased()
    }

    init(_ root: MarkupElement, _ file: String) throws(ImportRefusal) {
        guard let header = root.first("Header"), let details = header.first("CollectionDetails") else {
            throw ImportRefusal("\(file) has no header: it is no return to the Department.")
        }
        guard let year = YearReading.year(details.text("Year")) else {
            throw ImportRefusal("\(file) is of the year \"\(details.text("Year"))\", which is no year.")
        }
        self.year = year
        councilNumber = header.text("Source", "LEA")
        referenceDay = DayReading(details.text("ReferenceDate")).value
        var remarks: [String] = []
        if let day = referenceDay, day != Day(year: year, month: 3, day: 31) {
            remarks.append("\(file) has the reference day \(day.words), and the census is of 31 March \(year).")
        }
        var ids: [String: Int] = [:]
        var seen: Set<[Int]> = []
        var assessed: Set<[Int?]> = []
        var enquired: Set<[Int?]> = []
        var referrals: [Referral] = []
        var assessments: [Assessment] = []
        var enquiries: [Enquiry] = []
        var repeated = 0
        var odd = Odd()
        var holds = (assessments: false, enquiries: false)
        let elements = root.first("Children")?.all("Child") ?? []
        for (place, child) in elements.enumerated() {
            let id = child.text("ChildIdentifiers", "LAchildID")
            let number = id.isEmpty ? place : ids[id] ?? place
            if !id.isEmpty { ids[id] = number }
            for details in child.all("CINdetails") {
                let referred = DayReading(details.text("CINreferralDate")).value
                holds.assessments = holds.assessments || details.first("Assessments") != nil
                holds.enquiries = holds.enquiries || details.first("Section47") != nil
                for element in details.all("Assessments") {
                    let started = DayReading(element.text("AssessmentActualStartDate")).value
                    let end = element.text("AssessmentAuthorisationDate")
                    guard let finished = DayReading(end).value else {
                        // One without an end is open still.
                        if !end.isEmpty { odd.unreadableEnds += 1 }
                        continue
                    }
                    let days = [started?.daysSince1970, finished.daysSince1970]
                    guard assessed.insert([number] + days).inserted else {
                        odd.repeatedAssessments += 1
                        continue
                    }
                    if let started, finished < started { odd.assessments += 1 }
                    assessments.append(Assessment(started: started, finished: finished, referred: referred))
                }
                for element in details.all("Section47") {
                    let held = element.text("DateOfInitialCPC")
                    let conference = DayReading(held).value
                    guard let started = DayReading(element.text("S47ActualStartDate")).value else {
                        odd.undatedEnquiries += 1
                        if !held.isEmpty { odd.conferencesOfUndated += 1 }
                        continue
                    }
                    guard enquired.insert([number, started.daysSince1970, conference?.daysSince1970]).inserted else {
                        odd.repeatedEnquiries += 1
                        continue
                    }
                    if conference == nil, !held.isEmpty { odd.unreadableConferences += 1 }
                    if let conference, conference < started { odd.conferences += 1 }
                    enquiries.append(Enquiry(started: started, conference: conference))
                }
                guard let referred else {
                    odd.undated += 1
                    continue
                }
                guard seen.insert([number, referred.daysSince1970]).inserted else {
                    repeated += 1
                    continue
                }
                let isFollowed =
                    details.first("Assessments") != nil || details.first("Section47") != nil
                    || !details.text("DateOfInitialCPC").isEmpty
                referrals.append(
                    Referral(
                        child: number, on: referred, source: details.text("ReferralSource").uppercased(),
                        isClosed: Self.flag(details.text("ReferralNFA")), isFollowed: isFollowed))
            }
        }
        children = Set(ids.values).count + elements.filter { $0.text("ChildIdentifiers", "LAchildID").isEmpty }.count
        self.referrals = referrals
        self.assessments = assessments
        self.enquiries = enquiries
        holdsAssessments = holds.assessments
        holdsEnquiries = holds.enquiries
        if repeated > 0 { remarks.append("\(repeated) referrals of the same child on the same day are counted once.") }
        self.remarks = remarks + odd.remarks
    }

    /// What is counted of entries that are not as they should be.
    private struct Odd {
        /// Referrals without a day.
        var undated = 0
        /// Assessments that end before they start, and those whose end is no day.
        var assessments = 0
        var unreadableEnds = 0
        var repeatedAssessments = 0
        /// Conferences before their enquiry, and those whose day is none.
        var conferences = 0
        var unreadableConferences = 0
        /// Enquiries without a start, and those of them that name a conference.
        var undatedEnquiries = 0
        var conferencesOfUndated = 0
        var repeatedEnquiries = 0

        /// A sentence each.
        var remarks: [String] {
            /// A sentence of so many, with the verb of one or of several.
            func of(_ count: Int, _ nouns: (String, String), _ verbs: (String, String), _ more: String) -> String? {
                let (noun, verb) = count == 1 ? (nouns.0, verbs.0) : (nouns.1, verbs.1)
                return count > 0 ? "\(Double(count).text(decimals: 0)) \(noun) \(verb) \(more)." : nil
            }
            let (assessment, enquiry) = (("assessment", "assessments"), ("enquiry", "enquiries"))
            let (has, isOne) = (("has", "have"), ("is", "are"))
            let again = "the same child's on the same days as one before: counted once"
            let conference = ("conference", "conferences")
            return [
                undated > 0 ? "\(undated) referrals have no day and are not counted." : nil,
                assessments > 0 ? "\(assessments) assessments end before they start." : nil,
                of(unreadableEnds, assessment, has, "for an end what is no day: not counted"),
                of(repeatedAssessments, assessment, isOne, again),
                conferences > 0
                    ? "\(conferences) conferences stand before their enquiry: counted, and not as in time." : nil,
                of(unreadableConferences, conference, has, "no day that can be read: not counted"),
                of(undatedEnquiries, enquiry, has, "no start that can be read: not counted"),
                of(conferencesOfUndated, conference, has, "an enquiry without a start: not counted"),
                of(repeatedEnquiries, enquiry, isOne, again),
            ].compactMap(\.self)
        }
    }

    /// What a return says with 1 or 0; nil for anything else.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "true": true
        case "0", "false": false
        default: nil
        }
    }
}
