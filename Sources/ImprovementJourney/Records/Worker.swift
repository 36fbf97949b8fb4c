/// Somebody who fills posts; has a number and never a name.
package struct Worker: Identifiable, Sendable, Hashable {
    /// The council's own number for the worker, such as `W-0123`.
    package var id: Identifier<Worker>
    /// The first day of the assessed and supported first year (ASYE) of a newly qualified worker; nil for others.
    package var supportedYearFrom: Day?
    /// The first day after that year; nil for others.
    package var supportedYearUntil: Day?
    /// The academy cohort that the worker came with; nil for others.
    package var cohort: AcademyCohort.ID?
    /// When annual reviews took place, oldest first; empty where none did, nil where the council does not record them
    /// of this worker: then it is unknown, not overdue.
    package var annualReviews: [Day]?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Worker>, supportedYearFrom: Day? = nil, supportedYearUntil: Day? = nil,
        cohort: AcademyCohort.ID? = nil, annualReviews: [Day]? = nil, source: Source.ID
    ) {
        self.id = id
        self.supportedYearFrom = supportedYearFrom
        self.supportedYearUntil = supportedYearUntil
        self.cohort = cohort
        self.annualReviews = annualReviews
        self.source = source
    }
}

extension Worker {
    /// The assessed and supported first year; nil for who had none.
    package var supportedYear: SupportedYear? {
        supportedYearFrom.map { SupportedYear(from: $0, until: supportedYearUntil) }
    }

    /// Whether the worker is in the assessed and supported first year on a day, and so has a protected caseload.
    package func isInSupportedYear(on day: Day) -> Bool { supportedYear?.includes(day) ?? false }
}

extension Worker: JourneyRecord {
    /// What one is called.
    package static let noun = "worker"

    /// The worker with the reviews that had taken place by that day.
    package func known(on day: Day) -> Worker? {
        guard let annualReviews, let last = annualReviews.last, last > day else { return self }
        var worker = self
        worker.annualReviews = annualReviews.filter { $0 <= day }
        return worker
    }

    /// The last annual review.
    package var lastDated: Day? { annualReviews?.last }
}

extension RegisterHolder {
    /// Who fills posts.
    package var workers: Register<Worker> { registers[Worker.self] }
}
