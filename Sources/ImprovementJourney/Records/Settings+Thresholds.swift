extension Settings {
    /// Whether a team's agency share is above what the settings allow; a missing one is not.
    package func isTooMuchAgency(_ share: Figure) -> Bool { (share.value.number ?? 0) > teamAgencyShare }

    /// Whether a team's average caseload is above what the settings allow; a missing one is not.
    package func isTooHighCaseload(_ average: Figure) -> Bool { (average.value.number ?? 0) > teamCaseload }

    /// Whether an annual review that is overdue by so many days needs attention.
    package func isLongOverdue(reviewDays days: Int) -> Bool { days >= reviewOverdueDays }
}
