/// One grade on one area.
package struct Judgement: Hashable, Sendable {
    /// What was judged.
    package var area: JudgementArea
    /// The grade.
    package var grade: Grade

    package init(area: JudgementArea, grade: Grade) {
        self.area = area
        self.grade = grade
    }
}
