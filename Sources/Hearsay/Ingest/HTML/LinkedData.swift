/// What a page says of its article in JSON-LD, after the vocabulary of schema.org.
struct LinkedData {
  private(set) var metadata = Article.Metadata()
  /// The article's text, where the page gives it.
  private(set) var body: String?

  /// Reads the first article among the JSON-LD scripts of a page; nil when there is none.
  init?(_ tree: MarkupTree) {
    for (index, node) in tree.nodes.enumerated() where node.tag == .script {
      guard let type = tree.string("type", of: index)?.lowercased(),
        type.hasPrefix("application/ld+json")
      else { continue }
      let script = tree.nodes[(index + 1)..<node.end].flatMap { tree.bytes[$0.bytes] }
      guard let document = JSONValue.lenient(script), let article = Self.article(in: document)
      else {
        continue
      }
      read(article)
      return
    }
    return nil
  }

  private static func article(in document: JSONValue, depth: Int = 0) -> JSONValue? {
    for item in document.elements {
      let types = item["@type"]?.elements.compactMap(\.text) ?? []
      if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }) {
        return item
      }
      for key in ["@graph", "mainEntity"] {
        if depth < 4, let inner = item[key], let found = article(in: inner, depth: depth + 1) {
          return found
        }
      }
    }
    return nil
  }

  private mutating func read(_ article: JSONValue) {
    metadata.title = article["headline"]?.text ?? article["name"]?.text
    metadata.published = article["datePublished"]?.text
    metadata.language = article["inLanguage"]?.text
    metadata.publisher = article["publisher"]?.elements.compactMap(Self.name).first
    let authors = article["author"]?.elements.compactMap(Self.name) ?? []
    metadata.byline = authors.isEmpty ? nil : authors.joined(separator: ", ")
    metadata.url = article["url"]?.text
    body = article["articleBody"]?.text
  }

  /// The name of a person or organization, given as an object or as a plain string.
  private static func name(_ value: JSONValue) -> String? { value["name"]?.text ?? value.text }
}
