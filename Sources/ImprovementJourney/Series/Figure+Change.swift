extension Figure {
    /// The change on an earlier figure as a fraction of that; nil where either is missing or the earlier is 0.
    package func relativeChange(on earlier: Figure) -> Double? {
        guard let now = value.number, let then = earlier.value.number, then != 0 else { return nil }
        return (now - then) / then
    }
}
