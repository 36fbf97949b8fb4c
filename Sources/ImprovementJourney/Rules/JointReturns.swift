/// What councils report together, and councils that are no more.
///
/// The workforce census of 2021 has one figure for the two councils that followed Northamptonshire. It stands as an area
/// of its own: nobody can say which part is whose, so it is never added to theirs and never halved.
extension Journey {
    /// The joint returns of which a council is part.
    package func jointReturns(with id: Council.ID) -> [Council] {
        councils.filter { $0.jointMembers.contains(id.text) }
    }

    /// Joint returns, and councils that had ended by the journey's day.
    package var areasThatAreNoCouncil: [Council] { councils.filter { $0.isJoint || hasEnded($0) } }

    /// Whether it is a council no more: by its own end, or because its newest figures say that it did not exist.
    package func hasEnded(_ council: Council) -> Bool {
        if let until = council.until { return until.first <= asAt }
        let latest = recordedSeries.lazy.filter { $0.key.scope == .otherCouncil(council.id) }
            .map {
                (is: $0.value.latest?.value == .missing(.didNotExist), had: $0.value.numbers.contains { $0 != nil })
            }
        return latest.contains { $0.had } && latest.allSatisfy(\.is)
    }
}

extension Record {
    /// The series as they were known on a day, where a figure that is reported jointly says so.
    ///
    /// What a file gives as not available or not reported is that, and no gap, where a joint return of the council has the
    /// figure.
    func seriesKnown(on day: Day, _ councils: Register<Council>) -> [Series.Key: Series] {
        var known = series.compactMapValues { $0.known(on: day) }
        for joint in councils where joint.isJoint {
            let members = joint.jointMembers.map { code in
                code == council?.id.text ? Scope.council : .otherCouncil(Council.ID(code))
            }
            for (key, together) in known where key.scope == .otherCouncil(joint.id) {
                for scope in members {
                    var own = key
                    own.scope = scope
                    known[own]?.tellJoint(with: together)
                }
            }
        }
        return known
    }
}

extension Series {
    /// Says of each figure that is missing, and that the joint return has, that it is reported there.
    fileprivate mutating func tellJoint(with joint: Series) {
        for index in points.indices where joint[period(at: index)]?.value.number != nil {
            let value = points[index].value
            if value == .missing(.notAvailable) || value == .missing(.notReported) {
                points[index].value = .missing(.reportedJointly)
            }
        }
    }
}
