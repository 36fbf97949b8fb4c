import ImprovementJourney

extension String {
    /// The one of some names that it may have been meant to be: with few letters changed, or else the only one that begins
    /// alike; nil where more than that would be wrong.
    func nearest(of names: [String]) -> String? {
        let limit = Swift.max(1, count / 2)
        let near = names.map { (name: $0, distance: Nearest.distance(self, $0)) }.filter { $0.distance <= limit }
        if let nearest = near.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) { return nearest.name }
        let alike = names.filter { $0.hasPrefix(prefix(2)) }
        return count > 1 && alike.count == 1 ? alike[0] : nil
    }
}
