import Programs

@main
enum Program {
    static func main() {
        CommandProgram.run("waymark", Waymark.self) { arguments in
            if ImportCommand.isHelp(arguments) { try ImportCommand.handOver(["--help"]) }
            if let words = ImportCommand.toComplete(arguments) { try ImportCommand.handOver(words) }
        }
    }
}
