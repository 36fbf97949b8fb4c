/// A small folder in which every key of every record stands at least once, with awkward names on purpose.
enum FullSample {
    static let files: [(name: String, text: String)] = [
        ("agency-rules.json", agencyRules), ("bank-holidays.json", bankHolidays), ("board.json", board),
        ("clocks.json", clocks), ("court.json", court),
        ("front-door.json", frontDoor), ("inspection-frameworks.json", frameworks), ("journey.json", journey),
        ("local-authorities.json", localAuthorities),
        ("ofsted.json", ofsted), ("practice.json", practice), ("region.json", region), ("scrutiny.json", scrutiny),
        ("statutory-clocks.json", statutoryClocks), ("teams.json", teams), ("workforce.json", workforce),
    ]

    /// The files with the text of some replaced, or added.
    static func files(replacing texts: [String: String]) -> [(name: String, text: String)] {
        let known = Set(files.map(\.name))
        return
            (files.map { ($0.name, texts[$0.name] ?? $0.text) }
            + texts.filter { !known.contains($0.key) }.map { ($0.key, $0.value) }).sorted { $0.0 < $1.0 }
    }

    static let journey = """
        {
          "$schema": "../schema/journey.schema.json",
          "comment": "A sample.",
          "format": 1,
          "source": "own",
          "sources": [
            { "id": "own", "kind": "illustrative", "publisher": "Nobody", "title": "Made up", "published": "2019-07",
              "note": "True of no one." },
            { "id": "statistics", "kind": "published", "publisher": "A department", "title": "Statistics" }
          ],
          "council": { "id": "E1", "title": "Ćwmï-on-児 Council 🏛", "region": "E12", "signedMemorandum": "2015",
            "signatureKnownFrom": "2015-03-01",
            "members": [], "neighbours": ["E2", "E3"], "until": "2030" },
          "opensAt": "2019-07-31",
          "settings": {
            "marking": "OFFICIAL", "clockEndingDays": 5, "owedWithinDays": 21, "willPassWeeks": 3, "actionDueDays": 10,
            "timesPutBack": 3, "silentDays": 30, "teamAgencyShare": 0.5, "caseload": 18, "teamCaseload": 19.5,
            "protectedCaseload": 12, "reviewOverdueDays": 400, "chartPeriods": 24, "placementBarMonths": 6,
            "closureDays": ["2019-12-24", "2019-12-27"], "agencyCostRatio": 1.8,
            "smallestShownNumber": 10
          },
          "events": [
            { "id": "academy", "on": "2014-04", "knownFrom": "2014-05-01", "title": "Academy", "text": "It opens.", "panel": "workforce" }
          ]
        }
        """

    static let agencyRules = """
        { "source": "statistics",
          "ruleSets": [
            { "id": "ours", "title": "Our memorandum", "from": "2014-08", "until": "2030", "allFrom": "2015-01-01",
              "binds": "signatories", "rules": [
                { "kind": "pay cap", "from": "2015-04-01", "signOffs": ["chief executive"], "law": "Section 1" },
                { "kind": "bar", "length": 12, "law": "Section 2" } ] } ] }
        """

    static let localAuthorities = """
        { "source": "statistics",
          "localAuthorities": [
            { "id": "E2", "number": "102", "title": "Old town", "region": "E12", "regionTitle": "The region",
              "lastYear": 2020 },
            { "id": "E3", "number": "103", "title": "New town", "region": "E12", "regionTitle": "The region",
              "earlierCodes": ["E30"], "firstYear": 2021, "predecessors": ["E2"],
              "neighbours": [
                { "edition": 2021, "extremelyClose": ["E2"], "veryClose": ["E2"], "close": ["E2"],
                  "somewhatClose": ["E2"], "notClose": ["E2"] } ] } ] }
        """

    static let frameworks = """
        { "source": "statistics",
          "frameworks": [
            { "id": "ILACS", "title": "Its rules", "from": "2018-01", "until": "2027-01", "areasAreIncomplete": true,
              "grades": [ { "grade": "good", "title": "Good" },
                { "grade": "requires improvement", "title": "Requires improvement" },
                { "grade": "inadequate", "title": "Inadequate" } ],
              "areas": [
                { "area": "overall effectiveness", "name": "Overall", "title": "Overall effectiveness",
                  "from": "2018-01-01", "until": "2026-04-01" },
                { "area": "leaders", "name": "Leaders", "title": "The impact of leaders", "from": "2018-01-01" } ] } ],
          "kinds": [
            { "id": "inspection", "title": "Inspection", "isGraded": true, "from": "2018-01-01", "until": "2027-01-01",
              "output": "a report" } ] }
        """

    static let bankHolidays = """
        { "bankHolidays": [ { "on": "2019-12-25", "title": "Christmas Day" } ] }
        """

    static let statutoryClocks = """
        { "source": "statistics", "kinds": [
          { "id": "complaint-1", "title": "Complaint, stage 1", "family": "complaints", "concern": "owed",
            "starts": "a complaint comes", "stops": "it is settled",
            "limit": { "length": 10, "unit": "working days", "countsFirstDay": true },
            "extended": { "length": 20, "unit": "working days", "countsFirstDay": false, "isBackwards": false }, "extension": "Once.", "law": "Regulations",
            "section": "reg 14", "from": "2006-09-01", "until": "2030-01-01", "breach": "unlawful",
            "measure": "visits", "isInferred": true, "note": "Mind this." },
          { "id": "notice", "title": "Notice", "family": "notices", "starts": "it begins", "stops": "notice",
            "limit": { "length": 6, "unit": "weeks", "isBackwards": true }, "law": "Regulations",
            "breach": "another's duty" },
          { "id": "visits", "title": "Visits", "family": "visits", "starts": "a visit", "stops": "a visit",
            "law": "The council's standard", "breach": "local standard" } ] }
        """

    static let clocks = """
        { "source": "own", "clocks": [
          { "id": "K-1", "kind": "complaint-1", "team": "assessment-1", "started": "2019-07-01", "children": 2,
            "allocated": false, "waitsFor": "another service", "extendedTo": "2019-07-26" },
          { "id": "K-2", "kind": "visits", "team": "assessment-1", "started": "2019-07-01",
            "stopped": "2019-07-09", "due": "2019-07-15" },
          { "id": "K-3", "kind": "notice", "team": "assessment-1", "started": "2019-07-01",
            "stopped": "2019-05-01" } ] }
        """

    static let ofsted = """
        { "source": "statistics", "inspections": [
          { "id": "i1", "kind": "inspection", "title": "Inspection", "scale": "ILACS", "theme": "All of it", "began": "2019-06-24",
            "published": "2019-07-30", "letter": "Weak.",
            "statement": { "received": "2019-07-29", "due": "2019-11-04", "published": "2019-11-01" },
            "judgements": [ { "area": "overall effectiveness", "grade": "inadequate" },
                            { "area": "leaders", "grade": "requires improvement" } ],
            "findings": [ { "id": "f1", "kind": "area for priority action", "title": "Visits", "text": "Too few.",
                            "panel": "practice", "measures": ["visits"], "source": "own" } ] } ] }
        """

    static let board = """
        { "source": "own",
          "interventions": [
            { "id": "d1", "kind": "improvement notice", "title": "Notice", "power": "An Act", "issued": "2013-08",
              "knownFrom": "2013-09-01", "ended": "2016-04-21", "text": "Improve.", "requirements": [
                { "id": "r1", "text": "A plan.", "due": "2013-12-31", "met": "2014-01-15",
                  "proof": "A plan that the Department agrees to.", "reviewOn": "2014-02-01",
                  "evidence": [ { "on": "2014-01-10", "text": "The plan." } ] } ] },
            { "id": "d2", "title": "Direction", "issued": "2015", "replaces": "d1", "endIsUnknown": true,
              "shownInForceUntil": "2016-01-01", "text": "Improve on." } ],
          "actions": [ { "id": "A-1", "title": "See children", "findings": ["f1"], "requirement": "r1",
            "measure": "visits", "team": "assessment-1", "owner": "Assistant director", "opened": "2019-01-01",
            "due": "2019-03-31", "changes": [
              { "on": "2019-02-01", "status": "in progress", "note": "Begun." },
              { "on": "2019-03-30", "due": "2019-06-30", "note": "Put back.", "evidence": "Report 12" } ] } ],
          "meetings": [ { "id": "m1", "on": "2019-03-30", "title": "Board", "decisions": ["To go on."],
            "actions": ["A-1"] } ],
          "acknowledged": [ { "id": "ack-1", "subject": "clock/assessment-1/assessments", "role": "head of assessment",
            "reason": "a day is set", "on": "2019-07-10", "until": "2019-08-09" } ] }
        """

    static let frontDoor = """
        { "source": "own",
          "partners": [ { "id": "police", "title": "Police" }, { "id": "schools", "title": "Schools" } ],
          "measures": [
            { "id": "referrals", "title": "Referrals", "definition": "Referrals in the month.", "unit": "count",
              "polarity": "neutral", "cadence": "monthly", "categories": "partners", "panel": "front-door",
              "isHeadline": true },
            { "id": "rate", "title": "Rate", "definition": "Referrals per 10,000.", "numerator": "Referrals",
              "denominator": "Children", "unit": "per 10,000", "canExceedOne": true, "polarity": "neutral",
              "cadence": "year to 31 March", "panel": "front-door", "source": "statistics" } ],
          "series": [
            { "measure": "referrals", "first": "2019-01", "values": [100, null, "c", 120], "knownAfterDays": 14,
              "publishedEvery": "quarterly",
              "editions": [ { "from": "2019-02", "to": "2019-03", "published": "2019-05-02" } ],
              "restatements": [
                { "period": "2019-01", "value": 90, "numerator": 9, "denominator": 10, "on": "2019-05-01",
                  "reason": "Late forms." } ],
              "rebases": [ { "from": "2019-03", "reason": "New form.", "decidedBy": "The board",
                             "on": "2019-03-30" } ] },
            { "measure": "referrals", "category": "police", "first": "2019-01", "last": "2019-02",
              "values": [40, 41],
              "baselinePeriods": 12, "screensOutliers": false },
            { "measure": "rate", "scope": "england", "first": "2017", "numerators": [50, null, 10],
              "denominators": [10000, 2, 0], "source": "statistics" } ] }
        """

    static let court = """
        { "source": "own", "cases": [
          { "id": "C-1", "team": "assessment-1", "post": "P-1", "children": 2, "issued": "2019-01-07",
            "steps": [ { "on": "2019-01-30", "stage": "case management hearing" } ],
            "extensions": [ { "granted": "2019-07-01", "until": "2019-08-30", "reason": "An expert is late." } ],
            "waits": [ { "from": "2019-05-01", "until": "2019-06-01", "waitingFor": "expert", "reason": "Report" } ],
            "concluded": "2019-07-20", "outcome": "care order" } ] }
        """

    static let workforce = """
        { "source": "own",
          "posts": [ { "id": "P-1", "team": "assessment-1", "role": "social worker", "established": "2014-01-01",
            "abolished": "2019-06-30", "fullTimeEquivalent": 0.6,
            "spells": [ { "worker": "W-1", "from": "2014-01-01", "until": "2015-01-01", "contract": "permanent",
                          "hourlyRate": 19.25, "ending": "moved", "noticeGiven": "2014-11-03",
                          "lastDay": "2014-12-31" } ],
            "caseload": { "first": "2014-01", "counts": [12, null, 14] } } ],
          "workers": [ { "id": "W-1", "supportedYearFrom": "2014-01-01", "supportedYearUntil": "2015-01-01",
            "cohort": "first", "annualReviews": ["2014-12-01"] } ],
          "academyCohorts": [ { "id": "first", "title": "First", "began": "2014-01-01", "places": 20 } ] }
        """

    static let practice = """
        { "source": "own",
          "challenges": [ { "id": "IRO-1", "team": "assessment-1", "subject": "Drift", "raised": "2019-01-07",
            "responded": "2019-01-10", "resolved": "2019-01-30" } ],
          "measures": [ { "id": "visits", "title": "Visits on time", "counts": "families", "definition": "Visits made on time.",
            "numerator": "On time", "denominator": "Due", "unit": "share", "polarity": "higher is better",
            "cadence": "monthly", "isStock": true, "target": { "value": 0.9, "origin": "The plan", "from": "2018",
              "until": "2030" },
            "panel": "practice" },
            { "id": "audits", "title": "Audits", "definition": "Files audited.", "unit": "count",
            "polarity": "higher is better", "cadence": "monthly", "panel": "practice", "targets": [
              { "value": 30, "origin": "The plan", "until": "2018-07-01" },
              { "value": 40, "origin": "Board", "from": "2018-07" } ] } ],
          "series": [ { "measure": "visits", "scope": "team/assessment-1", "first": "2019-01",
            "numerators": [8, 9], "denominators": [10, 10] } ] }
        """

    static let teams = """
        { "source": "own", "services": [ { "id": "assessment", "title": "Assessment" } ],
          "teams": [ { "id": "assessment-1", "title": "Assessment 1", "service": "assessment",
            "opened": "2013-01-01", "closed": "2019-12-31" } ] }
        """

    static let region = """
        { "source": "own", "regions": [ { "id": "E12", "title": "Somewhere" } ],
          "councils": [ { "id": "E1", "title": "One's own", "region": "E12" },
                        { "id": "E2", "title": "Another", "region": "E12", "signedMemorandum": "2015-06",
                          "signatureKnownFrom": "2015-07-01" },
                        { "id": "E2-and-E3", "title": "Two together", "members": ["E2", "E3"],
                          "neighbours": ["E2"], "until": "2030" } ],
          "measures": [ { "id": "census", "title": "Agency", "definition": "Agency share.", "unit": "share",
            "polarity": "lower is better", "cadence": "year to 30 September", "panel": "region" } ],
          "series": [ { "measure": "census", "scope": "council/E2", "first": "2017", "values": [0.2, 0.3] } ],
          "payCaps": [ { "id": "cap", "role": "social worker", "hourlyRate": 34, "from": "2015-06",
            "rules": "ours", "region": "E12" } ],
          "placements": [ { "id": "pl1", "council": "E2", "role": "social worker", "from": "2019-01-01",
            "until": "2019-03-01", "hourlyRate": 36.5, "signedOffBy": "Director", "leftCouncil": "E1",
            "leftOn": "2018-09-01", "signOffs": ["Director", "Chief executive"], "qualifiedOn": "2012-07-01",
            "noticeWeeks": 4, "referencesTaken": true } ],
          "staffSharing": [ { "id": "s1", "lender": "E2", "borrower": "E1", "role": "team manager",
            "fullTimeEquivalent": 1.5, "from": "2019-01-01", "until": "2019-05-01" } ] }
        """

    static let scrutiny = """
        { "source": "own",
          "enquiries": [ { "id": "q1", "title": "Agency", "asked": "2018", "askedBy": "The committee",
            "question": "Why so many?", "answers": [ { "on": "2018-03", "text": "Turnover.",
              "source": "statistics" } ], "measures": ["census"] } ],
          "commitments": [ { "id": "k1", "enquiry": "q1", "text": "Fewer.", "owner": "Director", "made": "2018-03",
            "due": "2019-03-31", "measure": "census", "promised": 0.5, "updates": [
              { "on": "2018-09-01", "note": "Slow." }, { "on": "2019-01-01", "note": "Done.", "isKept": true } ] } ],
          "claims": [ { "id": "c1", "statement": "A third.", "statedBy": "The press", "on": "2018-12-01",
            "kind": "level", "value": 0.333, "unit": "share", "measure": "census", "scope": "council/E2",
            "period": "2018", "tolerance": 0.005, "panel": "scrutiny", "note": "Of posts." },
            { "id": "c2", "statement": "It is better.", "statedBy": "A reader", "on": "2018", "kind": "comment",
              "knownFrom": "2018-06-01", "panel": "board" } ] }
        """
}
