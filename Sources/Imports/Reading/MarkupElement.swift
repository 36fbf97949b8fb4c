/// An element of XML: its name, its attributes, its text, and the elements in it.
///
///     root.first("Header")?.text("CollectionDetails", "Year")   // "2022"
struct MarkupElement: Sendable {
    /// Its name, without a prefix.
    let name: String
    /// Its attributes, by their names without a prefix, in order.
    var attributes: [(name: String, value: String)] = []
    /// The text in it as it stands, without that of elements in it.
    var content = ""
    /// The elements in it, in order.
    var children: [MarkupElement] = []

    init(name: String) { self.name = name }

    /// The text in it, without blanks around it.
    var text: String { content.trimmed }

    /// The value of an attribute; nil where it has none of that name.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The first element of a name.
    func first(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    /// The elements of a name.
    func all(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

    /// The text at the end of a path of names; empty where there is none.
    func text(_ path: String...) -> String {
        var element: MarkupElement? = self
        for name in path { element = element?.first(name) }
        return element?.text ?? ""
    }
}
