/// All that is known of one council's improvement, as it stood on one day.
///
/// The files give a journey that stands on its last day; `standing(on:)` gives the same journey as it stood
/// earlier. Panels and rules are given a journey and see nothing that was not known on its day.
package struct Journey: Sendable {
    /// The day on which the journey stands.
    package var asAt: Day
    /// The council whose journey it is; nil until `journey.json` names it.
    package var council: Council?
    /// The day on which it opens; nil means the last dated thing in it.
    package var opensAt: Day?
    /// What the council set for itself.
    package var settings = Settings()

    /// Where figures and records come from.
    package var sources = Register<Source>()
    /// Defined figures.
    package var measures = Register<Measure>()
    /// The measures' points.
    package var series: [Series.Key: Series] = [:]
    /// What happened and belongs to no other record.
    package var events = Register<JourneyEvent>()

    /// Ofsted's inspections and visits, with their findings.
    package var inspections = Register<Inspection>()
    /// Direction notices, with their requirements.
    package var directionNotices = Register<DirectionNotice>()
    /// The improvement plan.
    package var actions = Register<Action>()
    /// Meetings of the improvement board.
    package var meetings = Register<Meeting>()

    /// Who refers.
    package var partners = Register<Partner>()
    /// Care cases before the court, live and concluded.
    package var courtCases = Register<CourtCase>()
    /// Challenges by independent reviewing officers.
    package var challenges = Register<Challenge>()

    /// Parts of children's services.
    package var services = Register<Service>()
    /// Teams, those that ended among them.
    package var teams = Register<Team>()
    /// Established positions, those given up among them.
    package var posts = Register<Post>()
    /// Who fills them.
    package var workers = Register<Worker>()
    /// The academy's cohorts.
    package var academyCohorts = Register<AcademyCohort>()

    /// Regions of England.
    package var regions = Register<Region>()
    /// Other councils.
    package var councils = Register<Council>()
    /// The memorandum's caps on agency pay.
    package var payCaps = Register<PayCap>()
    /// Agency workers placed in the region.
    package var placements = Register<Placement>()
    /// Staff lent between councils.
    package var staffSharing = Register<StaffSharing>()

    /// What scrutiny asked.
    package var enquiries = Register<LineOfEnquiry>()
    /// What it was promised.
    package var commitments = Register<Commitment>()
    /// Figures stated in public.
    package var claims = Register<Claim>()

    /// The files it was read from, for what each holds and whether it could be read.
    package var files: [JourneyFile] = []

    package init(asAt: Day) { self.asAt = asAt }

    /// The journey as it stood on a day.
    ///
    /// Cost: linear in the records; figures that do not change share their memory with the whole journey. The council's
    /// derived measures are counted here, once for all panels.
    package func standing(on day: Day) -> Journey {
        var journey = self
        journey.asAt = day
        journey.measures = measures.known(on: day)
        journey.series = series.compactMapValues { $0.known(on: day) }
        journey.events = events.known(on: day)
        journey.inspections = inspections.known(on: day)
        journey.directionNotices = directionNotices.known(on: day)
        journey.actions = actions.known(on: day)
        journey.meetings = meetings.known(on: day)
        journey.courtCases = courtCases.known(on: day)
        journey.challenges = challenges.known(on: day)
        journey.teams = teams.known(on: day)
        journey.posts = posts.known(on: day)
        journey.workers = workers.known(on: day)
        journey.academyCohorts = academyCohorts.known(on: day)
        journey.payCaps = payCaps.known(on: day)
        journey.placements = placements.known(on: day)
        journey.staffSharing = staffSharing.known(on: day)
        journey.enquiries = enquiries.known(on: day)
        journey.commitments = commitments.known(on: day)
        journey.claims = claims.known(on: day)
        journey.deriveCouncilSeries()
        return journey
    }
}

extension Journey {
    /// The teams that exist on the journey's day.
    package var currentTeams: [Team] { teams.filter { $0.closed == nil } }

    /// The posts that stand on the journey's day, filled or vacant.
    package var currentPosts: [Post] { posts.filter { $0.abolished == nil } }
}

/// One file of the journey's folder, as far as panels need to know it.
package struct JourneyFile: Hashable, Sendable {
    /// The file's name, such as `court.json`.
    package var name: String
    /// The first fault that kept its figures out, with line and column; nil for a file that was read.
    package var fault: String?
    /// Everything that is wrong with it, in the order of the text.
    package var problems: [Problem]

    package init(name: String, fault: String? = nil, problems: [Problem] = []) {
        self.name = name
        self.fault = fault
        self.problems = problems
    }

    /// One thing that is wrong with a file.
    package struct Problem: Hashable, Sendable {
        /// Whether it keeps the file out.
        package var isFault: Bool
        /// The line, from 1; 0 where it is the file itself.
        package var line: Int
        /// The column, from 1; 0 where it is the file itself.
        package var column: Int
        /// What is wrong, as a sentence.
        package var message: String
        /// What to do, as a sentence.
        package var remedy: String

        package init(isFault: Bool, line: Int, column: Int, message: String, remedy: String) {
            self.isFault = isFault
            self.line = line
            self.column = column
            self.message = message
            self.remedy = remedy
        }
    }
}
