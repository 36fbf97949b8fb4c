import ImprovementJourney

extension Journey {
    /// A team's name, or its identifier where the record does not hold it.
    func title(of id: Team.ID) -> String { teams[id]?.title ?? id.text }

    /// A partner's name, or its identifier where the record does not hold it.
    func title(of id: Partner.ID) -> String { partners[id]?.title ?? id.text }

    /// A measure's name, or its identifier where the record does not hold it.
    func title(of id: Measure.ID) -> String { measures[id]?.title ?? id.text }

    /// What a series is called: its measure, its part and whom it speaks of where that is not the council.
    func title(of key: Series.Key) -> String {
        var title = title(of: key.measure)
        if let category = key.category { title += ": " + categoryTitle(category) }
        if key.scope != .council { title += ", " + self.title(of: key.scope) }
        return title
    }
}

extension Journey {
    /// A scope's name on screen.
    package func title(of scope: Scope) -> String {
        switch scope {
        case .council: council?.title ?? "The council"
        case .service(let id): services[id]?.title ?? id.text
        case .team(let id): teams[id]?.title ?? id.text
        case .otherCouncil(let id): title(of: id)
        case .region(let id): regions[id]?.title ?? id.text
        case .statisticalNeighbours: "Statistical neighbours"
        case .england: "England"
        }
    }

    /// A category's name on screen: the partner's where it is one, else the file's word with blanks for hyphens.
    package func categoryTitle(_ category: String) -> String {
        partners[Partner.ID(category)]?.title ?? String(category.map { $0 == "-" ? " " : $0 })
    }

    /// The scopes that a council's figure is compared with, as far as the record has them.
    package var comparisonScopes: [Scope] {
        let joint = council.map { jointReturns(with: $0.id) } ?? []
        return [.council] + joint.map { Scope.otherCouncil($0.id) } + regions.map { Scope.region($0.id) } + [
            .statisticalNeighbours, .england,
        ]
    }
}

extension Series.Key {
    /// The key as a row's identifier: measure, scope and part.
    var rowID: String {
        "\(measure) \(scope)" + (category.map { " \($0)" } ?? "")
    }
}
