import ImprovementJourney
import JourneyFiles

/// One team of the example, with what sets it apart.
struct TeamPlan {
    /// Its identifier.
    var id: Team.ID
    /// Its name: what it does.
    var title: String
    /// Its service.
    var service: Service.ID
    /// When it began; by default before the oldest case that it holds.
    var opened = Calendar.day(2012, 4, 1)
    /// Its size, as a multiple of a common team's.
    var size = 1.0
    /// Its agency share, as a multiple of the council's.
    var agencyLean = 1.0
    /// How much heavier its caseloads are than elsewhere, in standard deviations.
    var load = 0.0
    /// Whether its social workers hold cases.
    var holdsCases = false
}
