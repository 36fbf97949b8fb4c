/// The Secretary of State's direction that services be put right (section 497A(4B) of the Education Act 1996, applied to children's services by section 50 of the Children Act 2004).
package struct DirectionNotice: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<DirectionNotice>
    /// Its name on screen.
    package var title: String
    /// When it was issued.
    package var issued: StatedDate
    /// When it ended; nil while it stands.
    package var lifted: StatedDate?
    /// What it says, in a few sentences.
    package var text: String
    /// What the council must do.
    package var requirements: [Requirement]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<DirectionNotice>, title: String, issued: StatedDate, lifted: StatedDate? = nil, text: String,
        requirements: [Requirement], source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.issued = issued
        self.lifted = lifted
        self.text = text
        self.requirements = requirements
        self.source = source
    }
}

extension DirectionNotice: JourneyRecord {
    /// What one is called.
    package static let noun = "direction notice"

    /// The notice from its issue on, with what was met by that day.
    package func known(on day: Day) -> DirectionNotice? {
        guard issued.first <= day else { return nil }
        var notice = self
        if let lifted, lifted.first > day { notice.lifted = nil }
        for index in notice.requirements.indices {
            if let met = notice.requirements[index].met, met > day { notice.requirements[index].met = nil }
        }
        return notice
    }

    /// The day it is dated by.
    package var lastDated: Day? { issued.first }
}

extension RegisterHolder {
    /// Direction notices, with their requirements.
    package var directionNotices: Register<DirectionNotice> { registers[DirectionNotice.self] }
}
