import Dashboard
import ImprovementJourney
import JourneyFiles

extension Workload {
    /// What stands between the call and the first screen.
    static let starting = [
        Workload(name: "read the folder") { record in
            { ScaledRecord.read(record.folder).record.files.count }
        },
        Workload(name: "stand on a day") { record in
            { record.journey().teams.count }
        },
        Workload(name: "start, to the first frame") { record in
            { ScaledRecord.dashboard(on: ScaledRecord.read(record.folder).record).frame() }
        },
    ]
}
