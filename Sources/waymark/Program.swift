import Programs

@main
enum Program {
    static func main() {
        CommandProgram.run("waymark", Waymark.self) { arguments in
            if let words = ImportCommand.words(of: arguments) { try ImportCommand.handOver(words) }
            if let words = ImportCommand.toComplete(arguments) { try ImportCommand.handOver(words) }
        }
    }
}
