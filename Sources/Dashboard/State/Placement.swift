import Canvas
import Documents

/// The places of a page's sections, with what they were worked out of.
struct Placement: Sendable {
    /// What the places depend on: where it is equal, they are.
    struct Origin: Equatable, Sendable {
        let size: Size
        let destination: Destination
        /// The lines of the summary, of the further first lines and of the selected row in full.
        let lines: [Int]
        let needs: [ScreenLayout.Need]
        let entries: [Range<Int>]
        let active: Int
        let isZoomed: Bool
        let generation: Int
    }

    let origin: Origin
    let layout: ScreenLayout
    /// The sections whose charts are told in words.
    let told: Set<Int>
}
