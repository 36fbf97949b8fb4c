import Documents
import ImprovementJourney

extension Table {
    /// Times in posts: who or where, from when to when, on what contract, and why it ended.
    static func stays(
        _ stays: [PostStay], named name: PostStay.Name, in journey: Journey, emptyText: Sentence
    ) -> Table {
        Table(
            of: stays, id: { "\($0.post.id) \($0.spell.worker) \($0.spell.from)" },
            leadsTo: { name == .post ? .record($0.post.id) : .record($0.spell.worker) }, emptyText: emptyText,
            columns: PostStay.columns(named: name, in: journey))
    }
}
