import ImprovementJourney

extension Readers {
    /// A page as its readers may see it; sections of which nothing is left are gone.
    package func prepared(_ page: Page) -> Page {
        if audience.seesRecordNumbers { return page }
        var told = page
        told.summary = prepared(page.summary, isAboutPlan: page.isAboutPlan)
        told.answers = page.answers.map { prepared($0, isAboutPlan: page.isAboutPlan) }.filter { !$0.isEmpty }
        told.caution = disclosure == nil ? prepared(page.caution, isAboutPlan: page.isAboutPlan) : ""
        told.sections = page.sections.compactMap(prepared)
        return told
    }

    private func prepared(_ section: Section) -> Section? {
        var told = section
        told.title = preparedHeading(section.title, isAboutPlan: section.isAboutPlan)
        told.blocks = section.blocks.compactMap { prepared($0, isAboutPlan: section.isAboutPlan) }
        return told.blocks.isEmpty && !section.blocks.isEmpty ? nil : told
    }

    private func prepared(_ block: Block, isAboutPlan: Bool) -> Block? {
        switch block {
        case .paragraph(let sentence, let tone):
            let told = prepared(sentence, isAboutPlan: isAboutPlan)
            return told.isEmpty ? nil : .paragraph(told, tone)
        case .table(let table): return prepared(table, isAboutPlan: isAboutPlan).map { .table($0) }
        case .timeChart(let chart): return prepared(chart, isAboutPlan: isAboutPlan).map { .timeChart($0) }
        case .stepChart: return block
        }
    }

    /// A chart without the columns that may not be told.
    ///
    /// An average and limits would give a hidden one away.
    private func prepared(_ chart: TimeChart, isAboutPlan: Bool) -> TimeChart? {
        guard let disclosure else { return chart }
        guard let key = chart.series else { return isAboutPlan ? chart : nil }
        if disclosure.isLeftOut(key.scope) { return nil }
        var told = chart
        told.title = preparedHeading(chart.title, isAboutPlan: isAboutPlan)
        told.sentence = prepared(chart.sentence, isAboutPlan: isAboutPlan)
        let isWhole = disclosure.tellsWhole(key)
        told.points = chart.points.map { point in
            var point = point
            if point.value.number != nil, !disclosure.tells(point.value, of: key, in: point.period) {
                point.value = .missing(.suppressed)
            }
            if !isWhole {
                point.mean = nil
                point.limits = nil
            }
            return point
        }
        return told
    }
}
