import ImprovementJourney

/// A council as a published table has it: found by its code, never by its name.
struct StatisticsCouncil {
    /// Its newest code of the Office for National Statistics.
    let code: String
    /// The Department's number, the same as long as it is the same council; empty where the table has none.
    let number: String
    /// Its name, as the newest of its rows has it.
    let title: String
    /// The region that it lies in, by its code.
    let region: String
    /// The codes that it had before, under the same number.
    let earlierCodes: [String]

    /// Finds a council by its code or number, where it stands alone or in a joint return.
    ///
    /// A table that is older or newer than the code is searched for its other codes and number, as the list of councils
    /// has them.
    init(_ wanted: String, in table: StatisticsTable, of record: Record) throws(ImportRefusal) {
        let listed = record.localAuthority(wanted)
        let others = listed.map { [$0.id.text, $0.number] + $0.earlierCodes } ?? []
        let wanted = others.isEmpty || table.has(wanted) ? wanted : others.first { table.has($0) } ?? wanted
        func names(_ row: StatisticsTable.Row) -> (code: String, number: String)? {
            guard case .council(let codes, let numbers) = row.area else { return nil }
            guard
                let place = codes.firstIndex(of: wanted.uppercased())
                    ?? (numbers.count == codes.count ? numbers.firstIndex(of: wanted) : nil)
            else { return nil }
            return (codes[place], numbers.indices.contains(place) ? numbers[place] : "")
        }
        guard let newest = table.rows.filter({ names($0) != nil }).max(by: { $0.year < $1.year }),
            let own = names(newest)
        else { throw Self.notFound(wanted, in: table) }
        number = own.number
        // Under one number a code that changed is another code of the same council.
        let number = own.number
        let all = table.rows.filter { row in
            guard case .council(let codes, let numbers) = row.area, codes.count == 1 else { return false }
            return codes == [own.code] || !number.isEmpty && numbers == [number]
        }.sorted { $0.year < $1.year }
        let last = all.last ?? newest
        if all.last != nil, case .council(let codes, _) = last.area, let newest = codes.first {
            code = newest
        } else {
            code = own.code
        }
        title = all.isEmpty ? Self.title(of: own.code, in: newest) : last.title
        region = last.region
        var earlier: [String] = []
        for row in all {
            if case .council(let codes, _) = row.area, let one = codes.first, one != code, !earlier.contains(one) {
                earlier.append(one)
            }
        }
        earlierCodes = earlier
    }

    /// Whether a row speaks of the council alone.
    func isOwn(_ area: StatisticsTable.Area) -> Bool {
        guard case .council(let codes, let numbers) = area, codes.count == 1 else { return false }
        return codes == [code] || !number.isEmpty && numbers == [number]
    }

    /// Whether a row speaks of the council together with others.
    func isJoint(_ area: StatisticsTable.Area) -> Bool {
        guard case .council(let codes, _) = area, codes.count > 1 else { return false }
        return codes.contains(code)
    }

    /// The council's part of a joint return's title, whose parts stand as its codes do.
    private static func title(of code: String, in row: StatisticsTable.Row) -> String {
        let titles = row.title.split(separator: "/").map { String($0).trimmed }
        guard case .council(let codes, _) = row.area, titles.count == codes.count,
            let place = codes.firstIndex(of: code)
        else { return code }
        return titles[place]
    }

    private static func notFound(_ wanted: String, in table: StatisticsTable) -> ImportRefusal {
        var titles: [String: String] = [:]
        for row in table.rows {
            if case .council(let codes, _) = row.area, codes.count == 1, let code = codes.first {
                titles[code] = row.title
            }
        }
        return ImportRefusal.noCouncil(wanted, in: table.table.name, among: titles)
    }
}

extension StatisticsTable {
    /// Whether a row is of a council of a code or number, alone or with others.
    fileprivate func has(_ wanted: String) -> Bool {
        rows.contains { row in
            guard case .council(let codes, let numbers) = row.area else { return false }
            return codes.contains(wanted.uppercased()) || numbers.contains(wanted)
        }
    }
}

extension ImportRefusal {
    /// That a file does not have a council, with the nearest.
    static func noCouncil(_ wanted: String, in file: String, among titles: [String: String]) -> ImportRefusal {
        func distance(_ code: String, _ title: String) -> Int {
            min(
                Nearest.distance(wanted.lowercased(), title.lowercased()),
                Nearest.distance(wanted.uppercased(), code))
        }
        guard !wanted.isEmpty else {
            return ImportRefusal(
                "The folder names no council: say with --council whose figures of \(file) are wanted, by code such as "
                    + "E06000032 or the Department's number such as 821.")
        }
        let nearest = titles.map { (value: "\($0.value) (\($0.key))", distance: distance($0.key, $0.value)) }
            .nearest(3)
        return ImportRefusal(
            "\(file) has no council of the code \"\(wanted)\". Councils are found by code, such as E06000032, or by "
                + "the Department's number, such as 821; the nearest \(nearest.count == 1 ? "is" : "are") "
                + "\(nearest.joined(separator: ", "))."
        )
    }
}
