import ImprovementJourney

extension Readers {
    /// A table as its readers may see it; nil where nothing of it is left.
    ///
    /// Nobody but the council's own staff sees the columns that are for them. Where small numbers are hidden, a table of
    /// posts, workers, families or children goes whole, a team that is too small goes, and so does a row of people's
    /// figures of which none may be told.
    func prepared(_ table: Table, isAboutPlan: Bool) -> Table? {
        if audience.seesRecordNumbers { return table }
        let isOfPersons = table.columns.contains { $0.sensitivity == .internalOnly }
        guard disclosure != nil else {
            let kept = table.columns.indices.filter { table.columns[$0].sensitivity == .open }
            let rows = table.rows.enumerated().map { place, row -> Table.Row in
                var row = row
                row.cells = kept.map { prepared(row.cells[$0], isAboutPlan: isAboutPlan) }
                row.detail = row.detail.map { prepared($0, isAboutPlan: isAboutPlan) }
                if isPersonal(row.destination) || namesRecord(row.id) { row.id = String(place + 1) }
                return row
            }
            var told = Table(table, columns: kept.map { table.columns[$0] }, rows: rows)
            told.leftOut = table.leftOut
            told.leftOutWords = table.leftOutWords
            return told
        }
        // That there is none is a nought, which is shown; why there is none, a reader must be told.
        if table.rows.isEmpty {
            var told = table
            told.emptyText = prepared(table.emptyText, isAboutPlan: isAboutPlan)
            return told.emptyText.isEmpty ? nil : told
        }
        if isOfPersons { return nil }
        let rows = table.rows.enumerated().compactMap { place, row in
            prepared(row, place, hasLabel: !table.showsHeadings, isAboutPlan: isAboutPlan)
        }
        guard !rows.isEmpty else { return nil }
        // A column of which nothing may be told says nothing.
        let columns = table.columns.indices.filter { column in
            column == 0 || rows.contains { !$0.cells[column].isEmpty }
                || table.rows.allSatisfy { $0.cells[column].isEmpty }
        }
        let shown = rows.map { row -> Table.Row in
            var row = row
            row.cells = columns.map { row.cells[$0] }
            return row
        }
        var told = Table(table, columns: columns.map { table.columns[$0] }, rows: shown)
        // How many rows more there are may be a number of people.
        if isAboutPlan {
            told.leftOut = table.leftOut
            told.leftOutWords = table.leftOutWords
        }
        return told
    }

    /// A row for those from whom small numbers are hidden; nil where nothing of it may be told.
    private func prepared(_ row: Table.Row, _ place: Int, hasLabel: Bool, isAboutPlan: Bool) -> Table.Row? {
        if isPersonal(row.destination) || isLeftOut(row.destination) { return nil }
        if row.cells.contains(where: { $0.subject.map { disclosure?.isLeftOut($0.scope) ?? false } ?? false }) {
            return nil
        }
        // Beside a hidden figure a bare one may be the difference to it.
        let isAboutPlan = isAboutPlan && !row.cells.contains { $0.figures.contains(where: isHidden) }
        var told = row
        told.cells = row.cells.map { prepared($0, isAboutPlan: isAboutPlan) }
        told.detail = row.detail.map { prepared($0, isAboutPlan: isAboutPlan) }.flatMap { $0.isEmpty ? nil : $0 }
        if namesRecord(row.id) { told.id = String(place + 1) }
        if hasLabel, zip(row.cells, told.cells).contains(where: { !$0.isEmpty && $1.isEmpty }) { return nil }
        if let first = told.cells.first, first.isEmpty { return nil }
        // Of people, only what is measured is told; a name without its figures would tell that there was something.
        return isAboutPlan || told.cells.contains { $0.figures.contains { disclosure?.measures($0) ?? false } }
            ? told : nil
    }

    private func isHidden(_ figure: Figure) -> Bool {
        guard let disclosure, disclosure.measures(figure) else { return false }
        return !disclosure.tells(figure)
    }

    func prepared(_ cell: TableCell, isAboutPlan: Bool) -> TableCell {
        var told = cell
        switch cell.content {
        case .sentence(let sentence): told.content = .sentence(prepared(sentence, isAboutPlan: isAboutPlan))
        case .figure(let figure):
            if mayTell(figure, isAboutPlan: isAboutPlan) { return cell }
            guard disclosure?.measures(figure) ?? false else { return .empty }
            told.content = .figure(figure.suppressed)
            told.order = nil
        case .sparkline(let line):
            guard let disclosure else { return cell }
            let isTold = line.series.map(disclosure.tellsWhole) ?? (isAboutPlan && line.counts == .records)
            if !isTold { return .empty }
        case .bar(let bar):
            if bar.label.figures.allSatisfy({ mayTell($0, isAboutPlan: isAboutPlan) }),
                disclosure == nil || !bar.label.figures.isEmpty
            {
                return cell
            }
            let hidden = bar.label.figures.first { disclosure?.measures($0) ?? false }
            guard let hidden else { return .empty }
            told.content = .figure(hidden.suppressed)
            told.order = nil
        case .day, .status: return cell
        }
        return told
    }
}

extension Figure {
    /// The figure as a hidden one is told: that there is a number, and not which.
    var suppressed: Figure { Figure(.missing(.suppressed), unit: unit, counts: counts, origin: origin) }
}

extension TableCell {
    /// Whether there is nothing to read in it.
    fileprivate var isEmpty: Bool {
        switch content {
        case .sentence(let sentence): sentence.isEmpty
        case .sparkline(let line): line.values.isEmpty
        case .figure, .day, .bar, .status: false
        }
    }
}
