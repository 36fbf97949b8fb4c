import Testing

@testable import Dashboard

@Suite struct ClauseCutTests {
    private let text = "CHILDREN: 1,133 in care, 665 on plans, 99 unseen"

    @Test(arguments: [
        (48, "CHILDREN: 1,133 in care, 665 on plans, 99 unseen"), (47, "CHILDREN: 1,133 in care, 665 on plans…"),
        (38, "CHILDREN: 1,133 in care, 665 on plans…"), (37, "CHILDREN: 1,133 in care…"),
        (24, "CHILDREN: 1,133 in care…"), (23, "CHILDREN: 1,133 in car…"),
    ])
    func `a line without room loses whole clauses, and no figure is cut in two`(columns: Int, shown: String) {
        #expect(text.cutBetweenClauses(toColumns: columns, mark: "…") == shown)
    }
}
