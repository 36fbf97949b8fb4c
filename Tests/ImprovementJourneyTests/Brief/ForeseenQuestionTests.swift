import Testing

@testable import ImprovementJourney

/// What readers will ask, and what is asked of them.
@Suite struct `Questions and decisions of a brief` {
    private func record() -> Record {
        var record = Record.test(ends: "2019-07-31")
        record[Action.self] = Register([
            // Due 19 July: 12 days late on the 31st, put back once.
            action("late", due: "2019-07-19", owner: "Head of safeguarding"),
            // Due 1 July: 30 days late.
            action("later", due: "2019-07-01", owner: ""),
            action("undated", due: nil, owner: "Director"),
            action("ahead", due: "2019-12-31", owner: "Director"),
        ])
        record[LineOfEnquiry.self] = Register([
            enquiry("old", "2018-11-28"), enquiry("answered", "2019-07-31", answer: "Because."),
            enquiry("open", "2019-07-31"),
        ])
        record[Commitment.self] = Register([
            Commitment(
                id: "late", enquiry: "answered", text: "Visit", owner: "Head", made: stated("2018-11-28"),
                due: day("2019-05-31"), source: "council"),
            Commitment(
                id: "ahead", enquiry: "old", text: "Report", owner: "Head", made: stated("2018-11-28"),
                due: day("2019-09-30"), source: "council"),
        ])
        return record
    }

    private func action(_ id: String, due: String?, owner: String) -> Action {
        Action(
            id: Action.ID(id), title: "Do \(id)", owner: owner, opened: day("2019-01-01"), due: due.map(day),
            source: "council")
    }

    private func enquiry(_ id: String, _ asked: String, answer: String? = nil) -> LineOfEnquiry {
        LineOfEnquiry(
            id: LineOfEnquiry.ID(id), title: id, asked: stated(asked), askedBy: "Committee", question: "Why \(id)?",
            answers: answer.map { [LineOfEnquiry.Answer(on: stated(asked), text: $0, source: "published")] } ?? [],
            source: "published")
    }

    private func enquiries(_ questions: [ForeseenQuestion]) -> [String] {
        questions.compactMap { if case .enquiry(let enquiry, _) = $0 { enquiry.id.text } else { nil } }
    }

    @Test func `scrutiny's brief tells changes since the day before on which it asked or was answered`() {
        let journey = record().journey
        #expect(BriefBeginning(for: .scrutiny, in: journey).day == day("2018-11-28"))
        // No board has met: a month ago.
        #expect(BriefBeginning(for: .board, in: journey).day == day("2019-06-30"))
        var met = record()
        met[Meeting.self] = Register([
            Meeting(id: "m", on: day("2019-07-24"), title: "Board", decisions: [], source: "council")
        ])
        #expect(BriefBeginning(for: .board, in: met.journey).day == day("2019-07-24"))
        #expect(BriefBeginning(for: .scrutiny, in: met.journey).day == day("2018-11-28"))
    }

    @Test func `scrutiny asks what it asked since then, what tells against the council first`() {
        let journey = record().journey
        // Of "answered" a promise is late; "open" has no answer; "old" was asked on the day itself.
        #expect(enquiries(journey.questions(of: .scrutiny, since: day("2018-11-28"))) == ["answered", "open"])
        // Nothing was asked after the day: what was asked last is asked again.
        #expect(enquiries(journey.questions(of: .scrutiny, since: day("2019-07-31"))) == ["answered", "open"])
    }

    @Test func `the board is asked of late actions, the longest first`() throws {
        let questions = record().journey.questions(of: .board, since: day("2019-06-30"))
        let late = try #require(
            questions.lazy.compactMap { if case .actionsLate(let actions) = $0 { actions } else { nil } }.first)
        #expect(late.map(\.id) == ["later", "late"])
    }

    @Test func `a claim beside made-up figures is neither confirmed nor refuted`() {
        var record = record()
        record.addShare("made-up", [0.2, 0.2, 0.2], source: "illustrative")
        record.addShare("counted", [0.2, 0.2, 0.2])
        for measure in ["made-up", "counted"] {
            record.insert(
                Claim(
                    id: Claim.ID(measure), statement: "Half.", statedBy: "Somebody", on: stated("2019-07-01"),
                    kind: .level,
                    value: 0.5, unit: .share, measure: Measure.ID(measure), period: period("2018-03", .monthly),
                    tolerance: 0.05, panel: "practice", source: "published"))
        }
        let questions = record.journey.questions(of: .scrutiny, since: day("2018-11-28"))
        let contradicted = questions.compactMap { question in
            if case .claimContradicted(let comparison) = question { comparison.claim.id.text } else { nil }
        }
        let untested = questions.flatMap { question in
            if case .claimsUntested(let claims) = question { claims.map(\.id.text) } else { [String]() }
        }
        #expect(contradicted == ["counted"])
        #expect(untested == ["made-up"])
    }

    @Test func `the board decides on days and owners, scrutiny on promises, and nothing is asked of the public`() {
        let journey = record().journey
        var told: [String] = []
        for decision in journey.decisions(of: .board) {
            switch decision {
            case .newDays(let actions): told.append("new days \(actions.map(\.id.text))")
            case .owners(let actions): told.append("owners \(actions.map(\.id.text))")
            case .days(let actions): told.append("days \(actions.map(\.id.text))")
            case .renewal(let promises): told.append("renewal \(promises.map(\.id.text))")
            default: told.append("another")
            }
        }
        #expect(
            told == [
                #"new days ["later", "late"]"#, #"owners ["later"]"#, #"days ["undated"]"#, #"renewal ["late"]"#,
            ])
        let scrutiny = journey.decisions(of: .scrutiny).map { decision -> String in
            switch decision {
            case .renewal(let promises): "renewal \(promises.map(\.id.text))"
            case .answers(let enquiries): "answers \(enquiries.map(\.id.text))"
            default: "another"
            }
        }
        #expect(scrutiny == [#"renewal ["late"]"#, #"answers ["old", "open"]"#])
        #expect(journey.decisions(of: .public).isEmpty)
    }

    @Test func `requirements past their day or due within 28 days are for the adviser to call met`() {
        var record = record()
        record[Intervention.self] = Register([
            Intervention(
                id: "direction", title: "Direction", issued: stated("2019-06-10"), text: "Improve.",
                requirements: [
                    // 28 days after 31 July is 28 August; the 29th is one too many.
                    Requirement(id: "in-28", text: "A", due: day("2019-08-28"), source: "published"),
                    Requirement(id: "in-29", text: "B", due: day("2019-08-29"), source: "published"),
                    Requirement(id: "past", text: "C", due: day("2019-07-30"), source: "published"),
                    Requirement(
                        id: "met", text: "D", due: day("2019-07-30"), met: day("2019-07-01"), source: "published"),
                    Requirement(id: "undated", text: "E", source: "published"),
                ], source: "published")
        ])
        let told = record.journey.decisions(of: .adviser).map { decision -> [String] in
            switch decision {
            case .evidence(let requirements), .requirementDays(let requirements): requirements.map(\.id.text)
            default: ["another"]
            }
        }
        #expect(told == [["in-28", "past"], ["undated"]])
    }

    @Test func `where no plan is recorded nobody is asked for an action that it may hold`() {
        var record = Record.test(ends: "2019-07-31")
        record[Inspection.self] = Register([
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "ILACS", began: stated("2019-06"),
                published: stated("2019-07-29"), judgements: [Judgement(area: .overall, grade: "inadequate")],
                letter: "",
                findings: [
                    Finding(
                        id: "f", kind: .improvement, title: "Homes", text: "", panel: "practice", source: "published")
                ], source: "published")
        ])
        func asksForActions(_ record: Record) -> Bool {
            record.journey.decisions(of: .board).contains { if case .actions = $0 { true } else { false } }
        }
        #expect(!asksForActions(record))
        record[Action.self] = Register([action("other", due: "2019-12-31", owner: "Director")])
        #expect(asksForActions(record))
    }

    @Test func `what cannot be told: silence, no plan, made-up parts, findings without a measure`() {
        var record = Record.test(ends: "2019-07-31")
        record.addShare("made-up", [0.2, 0.2, 0.2], source: "illustrative")
        record[Inspection.self] = Register([
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "ILACS", began: stated("2019-06"),
                published: stated("2019-07-29"), judgements: [Judgement(area: .overall, grade: "inadequate")],
                letter: "",
                findings: [
                    Finding(
                        id: "f", kind: .improvement, title: "Homes", text: "", panel: "practice", measures: ["none"],
                        source: "published")
                ], source: "published")
        ])
        let gaps = record.standing(on: day("2019-09-30")).gaps.map { gap -> String in
            switch gap {
            // 31 July to 30 September: 31 + 30 days.
            case .silence(let silence): "silent for \(silence.days)"
            case .illustrative(let measures, let all, let plan, let promises):
                "illustrative \(measures) of \(all) \(plan) \(promises)"
            case .noPlan: "no plan"
            case .findingsWithoutMeasure(let findings): "unmeasured \(findings.map(\.title))"
            case .old(let measures): "old \(measures.map(\.id.text))"
            case .tooFew(let measures): "few \(measures.map(\.id.text))"
            default: "another"
            }
        }
        #expect(
            gaps == [
                "silent for 61", "illustrative 1 of 1 false false", "no plan", #"unmeasured ["Homes"]"#,
                #"old ["made-up"]"#, #"few ["made-up"]"#,
            ])
    }
}
