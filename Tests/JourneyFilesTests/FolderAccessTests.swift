import Glibc
import ImprovementJourney
import Testing

@testable import JourneyFiles

@Suite struct FolderAccessTests {
    private var people: Record {
        var record = Record()
        record.insert(Worker(id: "W-1", source: "s"))
        return record
    }

    @Test(arguments: [
        (mode_t(0o700), false, String?.none), (0o750, false, nil), (0o755, false, nil),
        (0o777, false, "Everybody on this machine can change the folder's files, and so the figures."),
        (0o700, true, nil),
        (0o750, true, "The folder's group can read the folder's files."),
        (0o770, true, "The folder's group can read the folder's files, and change them."),
        (0o775, true, "Everybody on this machine can read the folder's files, and its group can change them."),
        (0o755, true, "Everybody on this machine can read the folder's files."),
        (0o702, true, "Everybody on this machine can change the folder's files, and so the figures."),
    ])
    func `a folder that others can read is pointed at where it holds records of people, one they can write always`(
        mode: mode_t, holdsPeople: Bool, message: String?
    ) throws {
        var template = Array("/tmp/journey-files-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { rmdir(folder) }
        #expect(chmod(folder, mode) == 0)
        let record = holdsPeople ? people : Record()
        #expect(FolderAccess.problem(of: folder, record)?.message == message)
        // The record that comes with the program lies in the folder of what comes with it.
        let isWritable = mode & 0o002 != 0
        #expect((FolderAccess.problem(of: folder, record, common: "/tmp/") != nil) == isWritable)
        #expect(FolderAccess.problem(of: folder, record, common: "/usr")?.message == message)
        #expect(FolderAccess.problem(of: folder + "/none", record) == nil)
    }
}
