/// What a council sets for itself: marking, opening day, and the thresholds of the attention rules.
///
/// Every threshold has a default, so that an empty `settings` is valid.
package struct Settings: Hashable, Sendable {
    /// The protective marking on every screen and export (Government Security Classifications).
    package var marking = "OFFICIAL-SENSITIVE"
    /// A child's time limit that ends within so many days needs attention.
    package var clockEndingDays = 7
    /// What is owed to the Secretary of State or to scrutiny within so many days needs attention.
    package var owedWithinDays = 28
    /// A case whose last day is within so many weeks is counted.
    package var willPassWeeks = 4
    /// An action due within so many days needs attention.
    package var actionDueDays = 14
    /// An action put back so many times needs attention.
    package var timesPutBack = 2
    /// An action without an update for so many days needs attention.
    package var silentDays = 28
    /// A team whose agency share is above this needs attention, as a fraction of 1.
    package var teamAgencyShare = 0.60
    /// A caseload at or below this is what the council aims at.
    package var caseload = 20
    /// A team whose average caseload is above this needs attention.
    package var teamCaseload = 20.0
    /// The most cases that a newly qualified worker in the first year may hold.
    package var protectedCaseload = 15
    /// A worker's annual review that is overdue by so many days needs attention.
    package var reviewOverdueDays = 365
    /// The latest periods known by which a figure is judged; 0 means all.
    ///
    /// What is older describes another service.
    package var chartPeriods = 36
    /// Months for which a worker who left a member council is not placed in the region, where the council's memorandum
    /// has others than the rules that come with the program; nil where it has not.
    package var placementBarMonths: Int?
    /// Days on which the council is closed, besides weekends and bank holidays; no time limit stops for them.
    package var closureDays: Set<Day> = []
    /// In what is handed to scrutiny and the public, numbers of people below this, but not 0, are hidden.
    package var smallestShownNumber = Suppression.usualThreshold
    /// What an agency worker costs, as a multiple of a permanent one; used by the what-if.
    package var agencyCostRatio = 2.0

    package init() {}
}
