/// Reads items of IPTC ninjs, the news exchange format in JSON: versions 1.x, and 2.x with its arrays.
///
/// In 1.x a text stands in `body_text`, `body_html`, `body_xhtml` or another `body_…`, a headline in
/// `headline`; 2.x has `bodies` and `headlines`, each a list of objects with `role`, `contenttype` and
/// `value`.
struct NinjsReader {
  let pages: PageReader

  /// The item that a JSON object is; nil where its keys are not those of ninjs.
  func item(_ object: JSONValue) -> NewsItem? {
    guard Self.isNinjs(object) else { return nil }
    var item = NewsItem()
    item.id = object["uri"]?.text
    item.metadata = Self.metadata(object)
    item.text =
      Self.bodies(object).lazy.compactMap { body in
        NewsBody.text(body.value, body.kind, title: item.metadata.title, pages)
      }.first
    if let type = object["type"]?.text, type != "text", type != "composite" {
      item.otherKind = type
    }
    return item
  }

  private static func isNinjs(_ object: JSONValue) -> Bool {
    guard case .object(let members) = object else { return false }
    if members["bodies"] != nil || members.keys.contains(where: { $0.hasPrefix("body_") }) {
      return true
    }
    let marks = ["versioncreated", "firstcreated", "pubstatus", "representationtype", "headlines"]
    return members["uri"] != nil && marks.contains { members[$0] != nil }
  }

  private static func metadata(_ object: JSONValue) -> Article.Metadata {
    var result = Article.Metadata()
    result.title =
      main(of: object["headlines"])?.value ?? object["headline"]?.text ?? object["title"]?.text
    result.published =
      object["versioncreated"]?.text ?? object["firstcreated"]?.text
      ?? object["contentcreated"]?.text
    result.publisher =
      object["provider"].flatMap(name) ?? provider(object["infosources"])
      ?? object["copyrightholder"].flatMap(name)
    result.byline = object["byline"]?.text ?? object["by"]?.text
    result.language = object["language"]?.text
    result.dateline = object["located"]?.text
    result.setURL(object["canonicalurl"]?.text, object["url"]?.text, object["uri"]?.text)
    return result
  }

  /// The first source of information that is the provider; others are whom the reporter asked.
  private static func provider(_ sources: JSONValue?) -> String? {
    sources?.elements.first { $0["role"]?.text?.contains("provider") == true }.flatMap(name)
  }

  private static func name(_ value: JSONValue) -> String? { value["name"]?.text ?? value.text }
}

extension NinjsReader {
  /// One of the forms that an item gives its text in.
  private struct Body {
    let value: String
    let kind: NewsBody.Kind

    /// How well paragraphs are told apart in it, the best first.
    var rank: Int {
      switch kind {
      case .plain: value.utf8.contains(10) ? 0 : 3
      case .html: 1
      case .nitf: 2
      }
    }

    init(_ value: String, type: String?) {
      self.value = value
      kind = NewsBody.kind(ofType: type, value)
    }
  }

  /// The forms of an item's text, the best first.
  private static func bodies(_ object: JSONValue) -> [Body] {
    let listed = entries(of: object["bodies"]).sorted { isMain($0) && !isMain($1) }.map {
      Body($0.value, type: $0.type)
    }
    guard case .object(let members) = object else { return listed }
    let keys = members.keys.filter { $0.hasPrefix("body_") }.sorted()
    let named = keys.compactMap { key in
      members[key]?.text.map {
        Body($0, type: key == "body_text" ? "text/plain" : String(key.dropFirst(5)))
      }
    }
    let all = listed + named
    return all.indices.sorted { (all[$0].rank, $0) < (all[$1].rank, $1) }.map { all[$0] }
  }

  /// An object of the arrays of version 2.
  private struct Entry {
    let role: String?
    let type: String?
    let value: String
  }

  private static func entries(of list: JSONValue?) -> [Entry] {
    (list?.elements ?? []).compactMap { entry in
      guard let value = entry["value"]?.text else { return nil }
      return Entry(role: entry["role"]?.text, type: entry["contenttype"]?.text, value: value)
    }
  }

  private static func isMain(_ entry: Entry) -> Bool { entry.role.map { $0 == "main" } ?? true }

  private static func main(of list: JSONValue?) -> Entry? {
    let entries = entries(of: list)
    return entries.first(where: isMain) ?? entries.first
  }
}
