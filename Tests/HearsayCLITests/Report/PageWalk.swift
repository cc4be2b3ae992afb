import Foundation

/// The tags of a page, as a browser sees them: no text or attribute holds a bracket that is not escaped.
struct PageWalk {
  /// One tag.
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
  }

  let tags: [Tag]
  /// All that stands between tags, without the style sheet.
  let text: String

  init(_ page: String) {
    var tags: [Tag] = []
    var text = ""
    var rest = page[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = Self.tag(rest[rest.index(after: open)..<close])
      tags.append(tag)
      rest = rest[rest.index(after: close)...]
      if tag.name == "style", let end = rest.range(of: "</style>") {
        rest = rest[end.lowerBound...]
      }
    }
    self.tags = tags
    self.text = text + rest
  }

  private static func tag(_ source: Substring) -> Tag {
    let name = source.prefix { !$0.isWhitespace }
    var attributes: [(String, String)] = []
    for match in source.dropFirst(name.count).matches(of: /\s+([^\s=]+)(?:="([^"]*)")?/) {
      attributes.append((String(match.1), match.2.map(String.init) ?? ""))
    }
    return Tag(name: String(name), attributes: attributes)
  }
}
