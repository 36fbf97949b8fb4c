import JSON

/// What `waymark init` writes: a folder for a council of one's own, valid from the first minute.
///
/// Every subject has a file, with an example of each record marked illustrative, to be replaced by the council's own.
package enum JourneyTemplate {
    /// The files of the folder by name, in the order of their names.
    package static func files(councilTitle: String = "Our council") -> [(name: String, text: String)] {
        [
            ("board.json", board), ("clocks.json", clocks), ("court.json", court), ("front-door.json", frontDoor),
            ("journey.json", journey(JSONValue.text(councilTitle).line)), ("ofsted.json", ofsted),
            ("practice.json", practice), ("region.json", region), ("scrutiny.json", scrutiny),
            ("teams.json", teams), ("workforce.json", workforce),
        ]
    }

    private static func journey(_ title: String) -> String {
        """
        {
          "comment": "Start here: the council's name and code, its sources and settings. See waymark schema journey.json. The examples are of June to October 2019.",
          "format": 1,
          "council": { "id": "E00000000", "title": \(title), "region": "E12000000", "source": "council-data" },
          "settings": { "caseload": 20, "teamAgencyShare": 0.6 },
          "sources": [
            { "id": "council-data", "kind": "council", "publisher": \(title), "title": "Our own records" },
            {
              "id": "example",
              "kind": "illustrative",
              "publisher": "Waymark",
              "title": "Examples to be replaced",
              "note": "True of no one. Remove this source when the last example is gone; the check names what is left."
            }
          ]
        }

        """
    }

    private static let ofsted = """
        {
          "comment": "Inspections and visits. Grades are on the scale of the inspection; findings are what actions answer.",
          "source": "example",
          "inspections": [
            {
              "id": "inspection-2019",
              "kind": "inspection",
              "title": "Example inspection",
              "scale": "ILACS",
              "began": "2019-06-24",
              "published": "2019-07",
              "letter": "An example of what a report says.",
              "judgements": [
                { "area": "overall effectiveness", "grade": "requires improvement" }
              ],
              "findings": [
                {
                  "id": "visits",
                  "kind": "area for improvement",
                  "title": "Visits to children",
                  "text": "Visits to children are not always made on time.",
                  "panel": "practice",
                  "measures": ["visits-on-time"]
                }
              ]
            }
          ]
        }

        """

    private static let board = """
        {
          "comment": "The improvement plan. An action keeps its first due date; what changes goes under changes.",
          "source": "example",
          "interventions": [],
          "actions": [
            {
              "id": "A-001",
              "title": "See every child on time",
              "findings": ["visits"],
              "measure": "visits-on-time",
              "owner": "Assistant director",
              "opened": "2019-09-02",
              "due": "2020-03-31",
              "changes": [
                { "on": "2019-10-01", "status": "in progress", "note": "Teams have a list of visits due." }
              ]
            }
          ],
          "meetings": [
            {
              "id": "meeting-2019-10",
              "on": "2019-10-01",
              "title": "Improvement board",
              "decisions": ["To look at visits each month."],
              "actions": ["A-001"]
            }
          ]
        }

        """

    private static let frontDoor = """
        {
          "comment": "Who refers, and the front door's measures month by month. A month that nobody reported is null.",
          "source": "example",
          "partners": [
            { "id": "police", "title": "Police" },
            { "id": "schools", "title": "Schools" }
          ],
          "measures": [
            {
              "id": "contacts",
              "title": "Contacts",
              "definition": "Contacts with the front door in the month, before it is decided which of them are referrals.",
              "unit": "count",
              "polarity": "neutral",
              "cadence": "monthly",
              "categories": "partners",
              "panel": "front-door",
              "isHeadline": true
            }
          ],
          "series": [
            { "measure": "contacts", "first": "2019-07", "values": [null, 1, 2] },
            { "measure": "contacts", "category": "police", "first": "2019-08", "values": [1, 2] }
          ]
        }

        """

    private static let clocks = """
        {
          "comment": "Time limits by numbers of your own, never case numbers. Kinds: Data/statutory-clocks.json. Who waits and who is allocated is as last exported.",
          "source": "example",
          "clocks": [
            {
              "id": "K-0001",
              "kind": "icpc",
              "team": "assessment-1",
              "started": "2019-07-22",
              "children": 1,
              "allocated": true,
              "waitsFor": "health"
            },
            {
              "id": "K-0002",
              "kind": "cp-visits",
              "team": "assessment-1",
              "started": "2019-07-22",
              "children": 1,
              "due": "2019-08-05"
            }
          ]
        }

        """

    private static let court = """
        {
          "comment": "Care cases by the council's own numbers, never names. The 26 weeks begin on the day of issue.",
          "source": "example",
          "cases": [
            {
              "id": "C-001",
              "team": "assessment-1",
              "children": 1,
              "issued": "2019-07-01",
              "steps": [
                { "on": "2019-07-22", "stage": "case management hearing" }
              ],
              "extensions": [],
              "waits": [
                { "from": "2019-08-01", "waitingFor": "expert", "reason": "Report of an expert" }
              ]
            }
          ],
          "measures": [
            {
              "id": "court-within-26-weeks",
              "title": "Proceedings within 26 weeks",
              "definition": "Proceedings that ended in the month within 26 weeks of the application.",
              "numerator": "Cases ended in the month within 26 weeks",
              "denominator": "Cases ended in the month",
              "unit": "share",
              "counts": "families",
              "polarity": "higher is better",
              "cadence": "monthly",
              "panel": "court",
              "isHeadline": true,
              "source": "council-data"
            },
            {
              "id": "court-average-weeks",
              "title": "Average length of proceedings",
              "definition": "Average weeks from the application to the final order, of those that ended in the month.",
              "numerator": "Weeks of the cases ended in the month",
              "denominator": "Cases ended in the month",
              "unit": "weeks",
              "counts": "families",
              "polarity": "lower is better",
              "cadence": "monthly",
              "target": { "value": 26, "origin": "an aim: the law limits each case, not the average" },
              "panel": "court",
              "source": "council-data"
            }
          ]
        }

        """

    private static let workforce = """
        {
          "comment": "Posts with who filled them from when to when; workers by number. Waymark counts these measures from them.",
          "source": "example",
          "posts": [
            {
              "id": "P-0001",
              "team": "assessment-1",
              "role": "social worker",
              "established": "2018-04-01",
              "spells": [
                { "worker": "W-0001", "from": "2018-09-03", "contract": "permanent" }
              ],
              "caseload": { "first": "2019-07", "counts": [16, 17, 15] }
            }
          ],
          "workers": [
            {
              "id": "W-0001",
              "supportedYearFrom": "2018-09-03",
              "supportedYearUntil": "2019-09-03",
              "cohort": "2018",
              "annualReviews": ["2019-09-02"]
            }
          ],
          "academyCohorts": [
            { "id": "2018", "title": "Autumn 2018", "began": "2018-09-03", "places": 1 }
          ],
          "measures": [
            {
              "id": "agency-share",
              "title": "Agency social workers",
              "definition": "Social workers in post who come from an agency, on the last day of the month.",
              "numerator": "Agency social workers in post, full-time equivalent",
              "denominator": "All social workers in post, full-time equivalent",
              "unit": "share",
              "counts": "workers",
              "polarity": "lower is better",
              "cadence": "monthly",
              "isStock": true,
              "panel": "workforce",
              "isHeadline": true,
              "source": "council-data"
            },
            {
              "id": "vacancy-share",
              "title": "Vacant posts",
              "definition": "Established social work posts that no permanent worker fills on the last day of the month.",
              "numerator": "Posts without a permanent worker, full-time equivalent",
              "denominator": "Established posts, full-time equivalent",
              "unit": "share",
              "counts": "workers",
              "polarity": "lower is better",
              "cadence": "monthly",
              "isStock": true,
              "panel": "workforce",
              "source": "council-data"
            },
            {
              "id": "caseload-at-or-below-limit",
              "title": "Workers within the caseload",
              "definition": "Social workers who hold cases and whose caseload is at or below the one aimed at.",
              "numerator": "Workers holding cases whose caseload is at or below it",
              "denominator": "Workers holding cases",
              "unit": "share",
              "counts": "workers",
              "polarity": "higher is better",
              "cadence": "monthly",
              "isStock": true,
              "panel": "workforce",
              "isHeadline": true,
              "source": "council-data"
            },
            {
              "id": "average-caseload",
              "title": "Average caseload",
              "definition": "Cases for each social worker who holds any, on the last day of the month.",
              "numerator": "Cases held",
              "denominator": "Workers holding cases, full-time equivalent",
              "unit": "cases per worker",
              "polarity": "lower is better",
              "cadence": "monthly",
              "isStock": true,
              "panel": "workforce",
              "source": "council-data"
            },
            {
              "id": "annual-reviews-done",
              "title": "Annual reviews of workers done",
              "definition": "Permanent workers over a year in post who had their annual review in the last 365 days.",
              "numerator": "Of those, workers reviewed in the last 365 days",
              "denominator": "Permanent workers more than a year in post",
              "unit": "share",
              "counts": "workers",
              "polarity": "higher is better",
              "cadence": "monthly",
              "isStock": true,
              "panel": "workforce",
              "source": "council-data"
            }
          ]
        }

        """

    private static let practice = """
        {
          "comment": "Measures of practice by their parts, and challenges by reviewing officers. Targets of shares are fractions of 1.",
          "source": "example",
          "challenges": [
            { "id": "IRO-001", "team": "assessment-1", "subject": "Delay in a plan", "raised": "2019-08-05" }
          ],
          "measures": [
            {
              "id": "visits-on-time",
              "title": "Visits on time",
              "definition": "Visits to children made within the time that their plan sets.",
              "numerator": "Visits made on time",
              "denominator": "Visits due in the month",
              "unit": "share",
              "polarity": "higher is better",
              "cadence": "monthly",
              "target": { "value": 0.9, "origin": "Example of a target" },
              "panel": "practice",
              "isHeadline": true
            },
            {
              "id": "challenges-on-time",
              "title": "IRO challenges on time",
              "definition": "Challenges by reviewing officers resolved within 20 working days of being raised.",
              "numerator": "Challenges due in the month and resolved in time",
              "denominator": "Challenges whose 20 working days ended in the month",
              "unit": "share",
              "polarity": "higher is better",
              "cadence": "monthly",
              "panel": "practice",
              "source": "council-data"
            }
          ],
          "series": [
            { "measure": "visits-on-time", "first": "2019-07", "numerators": [1, 2, 3], "denominators": [2, 3, 4] }
          ]
        }

        """

    private static let teams = """
        {
          "comment": "Services and teams, named by what they do. A team that ended keeps its record and gets a closed day.",
          "source": "example",
          "services": [
            { "id": "assessment", "title": "Assessment" }
          ],
          "teams": [
            { "id": "assessment-1", "title": "Assessment 1", "service": "assessment", "opened": "2018-04-01" }
          ]
        }

        """

    private static let region = """
        {
          "comment": "Other councils for comparison, and the memorandum on agency staff. Codes are the Office for National Statistics'.",
          "source": "example",
          "regions": [
            { "id": "E12000000", "title": "Our region" }
          ],
          "councils": [],
          "payCaps": [
            { "id": "social-worker", "role": "social worker", "hourlyRate": 1, "from": "2019-04" }
          ],
          "placements": [],
          "staffSharing": []
        }

        """

    private static let scrutiny = """
        {
          "comment": "What the committee asked, what it was promised, and figures stated in public.",
          "source": "example",
          "enquiries": [
            {
              "id": "visits",
              "title": "Visits to children",
              "asked": "2019-09",
              "askedBy": "Overview and scrutiny committee",
              "question": "Are all children seen on time?"
            }
          ],
          "commitments": [
            {
              "id": "report",
              "enquiry": "visits",
              "text": "To report visits on time each quarter.",
              "owner": "Director of children's services",
              "made": "2019-09",
              "due": "2020-01-31",
              "measure": "visits-on-time"
            }
          ],
          "claims": []
        }

        """
}
