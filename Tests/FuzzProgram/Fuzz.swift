import Fuzzing
import Glibc

/// Runs cases of the fuzzed record: `Fuzz DATA FOLDER SEED FIRST STEP COUNT`; `.ci/fuzz` calls it once a processor.
///
/// Every STEP-th case from FIRST on, COUNT in all. Exit status 1 where something does not hold; a trap ends it by a
/// signal, with the case in FOLDER/CASE.
@main enum Fuzz {
    static func main() {
        let words = CommandLine.arguments.dropFirst()
        let numbers = words.dropFirst(2).compactMap { Int($0) }
        guard words.count == 6, numbers.count == 4, let data = words.first, let folder = words.dropFirst().first,
            var fuzzed = FuzzedFolder(copying: data, to: folder)
        else {
            print("Usage: Fuzz DATA FOLDER SEED FIRST STEP COUNT")
            exit(2)
        }
        var wrong = 0
        for place in 0..<numbers[3] {
            let number = numbers[1] + place * numbers[2]
            // All panels of one case in twenty, two of the others. In three of four the changed file is read alone, which
            // takes a fraction of the time: what traps, mostly traps there.
            let told = fuzzed.run(
                seed: UInt64(max(0, numbers[0])), case: number, panels: number % 21 == 0 ? nil : 2,
                isAlone: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 >> 62 != 0)
            for sentence in told where wrong < 20 { print(sentence) }
            wrong += told.count
        }
        if wrong > 0 {
            print("\(wrong) things do not hold.")
            exit(1)
        }
    }
}
