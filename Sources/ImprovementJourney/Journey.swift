/// All that is known of one council's improvement, as it stood on one day.
///
/// The files give a journey that stands on its last day; `standing(on:)` gives the same journey as it stood
/// earlier. Panels and rules are given a journey and see nothing that was not known on its day.
public struct Journey: Sendable {
    /// The day on which the journey stands.
    public var asAt: Day
    /// The council whose journey it is; nil until `journey.json` names it.
    public var council: Council?
    /// The day on which it opens; nil means the last dated thing in it.
    public var opensAt: Day?
    /// What the council set for itself.
    public var settings = Settings()

    /// Where figures and records come from.
    public var sources = Register<Source>()
    /// Defined figures.
    public var measures = Register<Measure>()
    /// The measures' points.
    public var series: [Series.Key: Series] = [:]
    /// What happened and belongs to no other record.
    public var events = Register<JourneyEvent>()

    /// Ofsted's inspections and visits, with their findings.
    public var inspections = Register<Inspection>()
    /// Direction notices, with their requirements.
    public var directionNotices = Register<DirectionNotice>()
    /// The improvement plan.
    public var actions = Register<Action>()
    /// Meetings of the improvement board.
    public var meetings = Register<Meeting>()

    /// Who refers.
    public var partners = Register<Partner>()
    /// Care cases before the court, live and concluded.
    public var courtCases = Register<CourtCase>()
    /// Challenges by independent reviewing officers.
    public var challenges = Register<Challenge>()

    /// Parts of children's services.
    public var services = Register<Service>()
    /// Teams, those that ended among them.
    public var teams = Register<Team>()
    /// Established positions, those given up among them.
    public var posts = Register<Post>()
    /// Who fills them.
    public var workers = Register<Worker>()
    /// The academy's cohorts.
    public var academyCohorts = Register<AcademyCohort>()

    /// Regions of England.
    public var regions = Register<Region>()
    /// Other councils.
    public var councils = Register<Council>()
    /// The memorandum's caps on agency pay.
    public var payCaps = Register<PayCap>()
    /// Agency workers placed in the region.
    public var placements = Register<Placement>()
    /// Staff lent between councils.
    public var staffSharing = Register<StaffSharing>()

    /// What scrutiny asked.
    public var enquiries = Register<LineOfEnquiry>()
    /// What it was promised.
    public var commitments = Register<Commitment>()
    /// Figures stated in public.
    public var claims = Register<Claim>()

    /// The files it was read from, for what each holds and whether it could be read.
    public var files: [JourneyFile] = []

    /// Makes an empty journey that stands on a day.
    public init(asAt: Day) { self.asAt = asAt }

    /// The journey as it stood on a day.
    ///
    /// Cost: linear in the records; figures that do not change share their memory with the whole journey. The council's
    /// derived measures are counted here, once for all panels.
    public func standing(on day: Day) -> Journey {
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
    public var currentTeams: [Team] { teams.filter { $0.closed == nil } }

    /// The posts that stand on the journey's day, filled or vacant.
    public var currentPosts: [Post] { posts.filter { $0.abolished == nil } }
}

/// One file of the journey's folder, as far as panels need to know it.
public struct JourneyFile: Hashable, Sendable {
    /// The file's name, such as `court.json`.
    public var name: String
    /// The first fault that kept its figures out, with line and column; nil for a file that was read.
    public var fault: String?
    /// Everything that is wrong with it, in the order of the text.
    public var problems: [Problem]

    /// Makes a file's entry.
    public init(name: String, fault: String? = nil, problems: [Problem] = []) {
        self.name = name
        self.fault = fault
        self.problems = problems
    }

    /// One thing that is wrong with a file.
    public struct Problem: Hashable, Sendable {
        /// Whether it keeps the file out.
        public var isFault: Bool
        /// The line, from 1; 0 where it is the file itself.
        public var line: Int
        /// The column, from 1; 0 where it is the file itself.
        public var column: Int
        /// What is wrong, as a sentence.
        public var message: String
        /// What to do, as a sentence.
        public var remedy: String

        /// Makes a problem.
        public init(isFault: Bool, line: Int, column: Int, message: String, remedy: String) {
            self.isFault = isFault
            self.line = line
            self.column = column
            self.message = message
            self.remedy = remedy
        }
    }
}
