/// One figure as a page shows it: a value, what it was made of, what it counts, and where it comes from.
///
///     Figure(share: 143, of: 360).text   // "39.7%"
package struct Figure: Hashable, Sendable {
    /// The number or why there is none; a share is a fraction of 1.
    package var value: Value
    /// The count above the line of a share or rate, where there is one.
    package var numerator: Double?
    /// The count below the line of a share or rate, where there is one.
    package var denominator: Double?
    /// What the value counts, and so how it is written.
    package var unit: MeasureUnit
    /// What it, or its parts, count, and so what a small number could give away.
    package var counts: Counted
    /// The series and the time that it is taken from; nil for what is counted on the page.
    package var origin: Origin?

    package init(
        _ value: Value, unit: MeasureUnit, numerator: Double? = nil, denominator: Double? = nil,
        counts: Counted = .records, origin: Origin? = nil
    ) {
        self.value = value
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
        self.counts = counts
        self.origin = origin
    }

    /// A number of whole things.
    package init(count: Int, of counts: Counted = .records) {
        self.init(.number(Double(count)), unit: .count, counts: counts)
    }

    /// A length of time in days.
    package init(days: Int) { self.init(.number(Double(days)), unit: .days) }

    /// A share that keeps its parts; of nothing at all there is no share.
    package init(share numerator: Double, of denominator: Double, counts: Counted = .records) {
        self.init(
            denominator > 0 ? .number(numerator / denominator) : .missing(.notApplicable), unit: .share,
            numerator: numerator, denominator: denominator, counts: counts)
    }

    /// `143 of 360` where the figure keeps its parts, else nil.
    package var parts: Sentence? {
        guard let numerator, let denominator else { return nil }
        let isWhole = numerator == numerator.rounded() && denominator == denominator.rounded()
        let form = Form.decimals(isWhole ? 0 : 1)
        func part(_ number: Double) -> Figure { Figure(.number(number), unit: .count, counts: counts) }
        return "\(part(numerator), form) of \(part(denominator), form)"
    }
}

extension Figure {
    /// What a figure counts; what a small number of could be recognised must be protected.
    package enum Counted: String, CaseIterable, Hashable, Sendable {
        /// Children, or what each child has one of: referrals, plans, visits.
        case children
        /// Families, as court cases do.
        case families
        /// People who work for the council.
        case workers
        /// Anything else: actions, findings, files, pounds. A small number of them gives nobody away.
        case records
    }

    /// The series that a figure is taken from, and for which time: the same series and time is the same number wherever
    /// it is shown.
    package struct Origin: Hashable, Sendable {
        /// Kept behind a reference: most of a page's cells hold a figure, and few of them are ever asked.
        private indirect enum Place: Hashable, Sendable { case of(Series.Key, Period, Int) }
        private let place: Place

        package init(_ key: Series.Key, last: Period, periods: Int = 1) { place = .of(key, last, periods) }

        /// The series.
        package var key: Series.Key {
            switch place {
            case .of(let key, _, _): key
            }
        }
        /// The period, or the last of several.
        package var last: Period {
            switch place {
            case .of(_, let last, _): last
            }
        }
        /// How many periods are taken together, 1 or more.
        package var periods: Int {
            switch place {
            case .of(_, _, let periods): periods
            }
        }
    }

    /// How a figure is written.
    package enum Form: Hashable, Sendable {
        /// With its unit: `43.1%`, `26.4 weeks`.
        case full
        /// For a narrow column, without the unit's word: `26.4`.
        case short
        /// The size of a difference, without a sign: `21.0 points`.
        case size
        /// A difference with its sign: `+21.0 points`.
        case difference
        /// A change in percent with its sign, the value a fraction of 1: `+18.0%`.
        case change
        /// An average: whole things get one decimal.
        case average
        /// Bare digits without a separator, where a letter follows: `LATE 1005d`.
        case digits
        /// The bare number with so many decimals.
        case decimals(Int)
    }

    /// The figure as a reader is told it; a missing value's symbol where there is no number.
    package var text: String { text(.full) }

    /// The figure in a form; a missing value's symbol where there is no number.
    package func text(_ form: Form) -> String {
        guard case .number(let number) = value else {
            if case .missing(let missing) = value { return missing.symbol }
            return ""
        }
        return switch form {
        case .full: unit.text(number)
        case .short: unit.shortText(number)
        case .size: unit.sizeText(number)
        case .difference: unit.differenceText(number)
        case .change: unit.changeText(number)
        case .average: unit.averageText(number)
        case .digits: number.text(decimals: 0).filter { $0 != "," }
        case .decimals(let decimals): number.text(decimals: decimals)
        }
    }
}
