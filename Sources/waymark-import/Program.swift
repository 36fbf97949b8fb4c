import Programs

@main
enum Program {
    static func main() { CommandProgram.run("waymark import", ImportCommand.self) }
}
