/// What the third grade was called when the inspection was made.
package enum JudgementScale: String, CaseIterable, Hashable, Sendable {
    /// The inspections before November 2013.
    case before2013 = "before November 2013"
    /// The single inspection framework, November 2013 to 2017.
    case singleInspectionFramework = "SIF"
    /// The inspection of local authority children's services, from 2018.
    case localAuthorityChildrensServices = "ILACS"
}
