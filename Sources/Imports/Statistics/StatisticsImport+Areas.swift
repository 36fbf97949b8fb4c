import ImprovementJourney
import JourneyFiles

/// The other areas whose figures stand beside the council's: the region's councils, neighbours, joint returns, and councils
/// that came before.
extension StatisticsImport {
    mutating func addRegionsCouncils() throws(ImportRefusal) {
        /// One council or joint return: the Department's number tells it where its code changed.
        var groups: [String: [StatisticsTable.Row]] = [:]
        for row in table.rows where isInRegion(row.region) {
            guard case .council(let codes, let numbers) = row.area, !council.isOwn(row.area) else { continue }
            groups[
                codes.count > 1 || numbers.isEmpty ? codes.joined(separator: "+") : numbers.joined(separator: "+"),
                default: []
            ]
            .append(row)
        }
        for rows in groups.values.sorted(by: { ($0.last?.title ?? "") < ($1.last?.title ?? "") }) {
            guard let newest = rows.max(by: { $0.year < $1.year }), case .council(let codes, _) = newest.area else {
                continue
            }
            var byYear: [Int: StatisticsTable.Row] = [:]
            for row in rows {
                guard byYear.updateValue(row, forKey: row.year) == nil else {
                    throw ImportRefusal(
                        "\(table.table.name), row \(row.row.number): \(newest.title) has two rows for \(row.year). "
                            + "Leave one of them out."
                    )
                }
            }
            let id = Council.ID(codes.map(folder.record.newestCode).joined(separator: "+"))
            addSeries(.otherCouncil(id), own: byYear)
            define(id, newest, codes)
        }
    }

    /// The series of the statistical neighbours of all editions: an earlier day is shown with an earlier one.
    mutating func addNeighbours() throws(ImportRefusal) {
        let neighbours = folder.record.neighbours(of: Council.ID(council.code))
        var without: [String] = []
        for (code, title) in neighbours.all {
            let id = Council.ID(code)
            let isNewest = neighbours.newest.contains(code)
            if let neighbour = try? StatisticsCouncil(code, in: table, of: folder.record) {
                let own = try table.byYear(neighbour.title) { neighbour.isOwn($0.area) }
                let joint = try table.byYear("the joint return of \(code)") { neighbour.isJoint($0.area) }
                if part.series.keys.allSatisfy({ $0.scope != .otherCouncil(id) }) {
                    addSeries(.otherCouncil(id), own: own, joint: joint)
                    if let newest = own.values.max(by: { $0.year < $1.year }) {
                        define(id, newest, [code])
                    } else {
                        areas[Council.self].insert(Council(id: id, title: title, source: kind.source.id))
                    }
                }
                try addJointReturn(joint)
                if isNewest, own[table.years.upperBound] == nil {
                    without.append(title + (joint[table.years.upperBound] == nil ? "" : " (reports jointly)"))
                }
            } else if isNewest {
                without.append(title)
            }
        }
        if !without.isEmpty {
            plan.tell(
                "Statistical neighbours without a row of their own for \(table.years.upperBound) in "
                    + "\(table.table.name): \(without.joined(separator: ", "))."
            )
        }
    }

    /// A joint return of which a neighbour is part: an area of its own, never the neighbour's.
    mutating func addJointReturn(_ joint: [Int: StatisticsTable.Row]) throws(ImportRefusal) {
        guard let newest = joint.values.max(by: { $0.year < $1.year }), case .council(let codes, _) = newest.area
        else { return }
        let id = Council.ID(codes.map(folder.record.newestCode).joined(separator: "+"))
        guard part.series.keys.allSatisfy({ $0.scope != .otherCouncil(id) }) else { return }
        addSeries(.otherCouncil(id), own: joint)
        define(id, newest, codes)
    }

    mutating func addPredecessors() throws(ImportRefusal) {
        for code in settings.predecessors {
            let predecessor = try StatisticsCouncil(code, in: table, of: folder.record)
            let own = try table.byYear(predecessor.title) { predecessor.isOwn($0.area) }
            guard let newest = own.values.max(by: { $0.year < $1.year }) else { continue }
            let id = Council.ID(predecessor.code)
            guard part.series.keys.allSatisfy({ $0.scope != .otherCouncil(id) }) else { continue }
            addSeries(.otherCouncil(id), own: own)
            define(id, newest, [predecessor.code])
        }
    }

    func isInRegion(_ code: String) -> Bool {
        // The Department divides London in two, and the rest of the world does not.
        code == region.text || region == "E12000007" && (code == "E13000001" || code == "E13000002")
    }

    mutating func define(_ id: Region.ID) {
        guard let title = table.title(ofRegion: id.text) else { return }
        areas[Region.self].insert(Region(id: id, title: title))
    }

    mutating func define(_ id: Council.ID, _ newest: StatisticsTable.Row, _ codes: [String]) {
        let title =
            codes.count > 1
            ? newest.title.split(separator: "/").map { String($0).trimmed }.joined(separator: " and ")
                + " (joint return)"
            : newest.title
        // A council of the list's that has ended is one no more; of another the newest rows are missing.
        let listed = folder.record.localAuthority(id.text)
        // Councils end with a year to 31 March, whatever day the table is of.
        let ended = listed.map { $0.lastYear.map { "\($0)-04" } } ?? kind.endedDate(after: newest.year)
        let until =
            newest.year < table.years.upperBound && codes.count == 1 ? ended.flatMap { StatedDate($0) } : nil
        areas[Council.self].insert(
            Council(
                id: id, title: title, region: isInRegion(newest.region) ? region : nil,
                members: codes.count > 1 ? codes : [], until: until, source: kind.source.id))
    }
}
