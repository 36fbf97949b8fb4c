extension Journey {
    /// The most cases that a worker should hold on a day: fewer in the assessed and supported first year.
    package func caseloadLimit(of worker: Worker.ID, on day: Day) -> Int {
        record(worker)?.isInSupportedYear(on: day) == true ? settings.protectedCaseload : settings.caseload
    }
}
