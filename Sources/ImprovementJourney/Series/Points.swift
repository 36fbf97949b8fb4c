/// The points of a series, one a period, held compactly.
///
/// A value takes 8 bytes, why it is missing among them; numerators and denominators take as much again where any point
/// has them, else nothing. The first points of a series, which are what was known on an earlier day, share its memory.
///
///     var points: Points = [Point(.number(12)), Point(.missing(.suppressed))]
///     points.first(1)   // shares the memory of both
package struct Points: Sendable {
    /// One word a point: the number, or a code of what is missing in a number that is none.
    private var values: [Double] = []
    /// One word a point, or empty where no point has one.
    private var numerators: [Double] = []
    /// One word a point, or empty where no point has one.
    private var denominators: [Double] = []
    /// How many points it has; the memory that it shares may hold more.
    package private(set) var count = 0

    /// The points in order.
    package init(_ points: [Point]) { self.init(count: points.count) { points[$0] } }

    /// So many points, each made for its place.
    package init(count: Int, _ point: (Int) -> Point) {
        values.reserveCapacity(count)
        for place in 0..<count {
            let point = point(place)
            values.append(PackedNumber.pack(point.value))
            if point.numerator != nil || !numerators.isEmpty {
                PackedNumber.append(point.numerator, to: &numerators, place)
            }
            if point.denominator != nil || !denominators.isEmpty {
                PackedNumber.append(point.denominator, to: &denominators, place)
            }
        }
        self.count = count
    }

    /// The first so many of them, at most all.
    func first(_ count: Int) -> Points {
        var points = self
        points.count = Swift.min(self.count, Swift.max(0, count))
        return points
    }
}

extension Points: RandomAccessCollection, MutableCollection {
    /// The first place.
    package var startIndex: Int { 0 }
    /// One past the last place.
    package var endIndex: Int { count }
    /// The point at a place.
    package subscript(position: Int) -> Point {
        get {
            precondition(position < count, "There are \(count) points, and none at \(position).")
            return Point(
                PackedNumber.value(values[position]),
                numerator: numerators.isEmpty ? nil : PackedNumber.number(numerators[position]),
                denominator: denominators.isEmpty ? nil : PackedNumber.number(denominators[position]))
        }
        set {
            precondition(position < count, "There are \(count) points, and none at \(position).")
            values[position] = PackedNumber.pack(newValue.value)
            set(newValue.numerator, at: position, of: &numerators)
            set(newValue.denominator, at: position, of: &denominators)
        }
    }

    private func set(_ part: Double?, at position: Int, of parts: inout [Double]) {
        if parts.isEmpty {
            guard part != nil else { return }
            parts = Array(repeating: PackedNumber.none, count: values.count)
        }
        parts[position] = part ?? PackedNumber.none
    }
}

extension Points: ExpressibleByArrayLiteral, Equatable {
    package init(arrayLiteral points: Point...) { self.init(points) }

    /// Equal where they have the same points, whatever else their memory holds.
    package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}

/// Numbers, and why they are missing, in 8 bytes: a missing one is one of the many bit patterns that are no number.
private enum PackedNumber {
    /// No number, where none is meant to be.
    static let none = Double(nan: RawNaNPayload.none, signaling: false)

    private enum RawNaNPayload {
        static let none: UInt64 = 1
        /// The first missing value; the others follow in their order.
        static let firstMissing: UInt64 = 2
    }

    private static let missing = Missing.allCases

    static func pack(_ value: Value) -> Double {
        switch value {
        case .number(let number): number
        case .missing(let reason):
            Double(nan: RawNaNPayload.firstMissing + UInt64(missing.firstIndex(of: reason) ?? 0), signaling: false)
        }
    }

    static func value(_ packed: Double) -> Value {
        guard packed.isNaN else { return .number(packed) }
        let payload = packed.significandBitPattern & payloadBits
        guard payload >= RawNaNPayload.firstMissing else { return .number(packed) }
        let place = Int(payload - RawNaNPayload.firstMissing)
        return missing.indices.contains(place) ? .missing(missing[place]) : .number(packed)
    }

    static func number(_ packed: Double) -> Double? {
        packed.isNaN && packed.significandBitPattern & payloadBits == RawNaNPayload.none ? nil : packed
    }

    /// Adds a part for the point after so many that have had none or theirs.
    static func append(_ part: Double?, to parts: inout [Double], _ count: Int) {
        if parts.isEmpty { parts = Array(repeating: none, count: count) }
        parts.append(part ?? none)
    }

    /// The bits below the one that tells quiet from signalling.
    private static let payloadBits: UInt64 = (1 << 51) - 1
}
