import Programs

@main
enum Program {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        if words.first == NewFolderCommand.word {
            CommandProgram.run("waymark init", NewFolderCommand.self, arguments: Array(words.dropFirst()))
        } else {
            CommandProgram.run("waymark import", ImportCommand.self, arguments: ImportCommand.joined(words))
        }
    }
}
