import Glibc
import JourneyFiles
import Programs

/// Files that only their owner may read.
enum NewFile {
    /// Writes text to a file that is not there yet: the name, or the name with -2, -3 and so on.
    ///
    /// - Returns: The name it got.
    static func write(_ text: String, besides name: String, ending: String) throws -> String {
        for number in 1...999 {
            let path = name + (number == 1 ? "" : "-\(number)") + ending
            do throws(FileReplacement.Failure) {
                guard try FileReplacement.writeNew(text, to: path) else { continue }
            } catch {
                throw Failure("\(error.message) Start waymark in a folder of yours.")
            }
            return path
        }
        throw Failure("\(name)\(ending) and 998 like it are there already. Remove some.")
    }

    /// Writes text to a file of that name, which must not be there yet.
    ///
    /// - Returns: The name.
    static func write(_ text: String, new path: String) throws -> String {
        do throws(FileReplacement.Failure) {
            if try FileReplacement.writeNew(text, to: path) { return path }
        } catch {
            throw Failure(error.message)
        }
        throw Failure("\(path) is there already, and is left as it is; type another name.")
    }

    /// Writes text to the file that a call names, or to standard output where it names none or `-`.
    static func write(_ text: String, to output: String?) throws {
        if let output, output != "-" { try write(text, replacing: output) } else { Output.write(text) }
    }

    /// Writes text to a file of that name; what was there is replaced whole or not at all.
    static func write(_ text: String, replacing path: String) throws {
        do throws(FileReplacement.Failure) {
            try FileReplacement.write(text, to: path)
        } catch {
            throw Failure(error.message)
        }
    }
}
