/// The text that a news item carries as a string, in whatever type it is written.
enum NewsBody {
  /// What a string is written in.
  enum Kind {
    case plain, html, nitf
  }

  /// The kind that a media type names, `text/plain`, `application/xhtml+xml`,
  /// `text/vnd.IPTC.NITF`; without a known one, what the text looks like.
  static func kind(ofType type: String?, _ text: String) -> Kind {
    let type = type?.lowercased() ?? ""
    if type.contains("nitf") { return .nitf }
    if type.contains("html") { return .html }
    if type == "text/plain" || type == "text" { return .plain }
    return looksLikeMarkup(text) ? .html : .plain
  }

  /// The text as UTF-8, a paragraph a line; nil where nothing is left of it.
  static func text(_ body: String, _ kind: Kind, title: String?, _ pages: PageReader) -> [UInt8]? {
    let text: [UInt8] =
      switch kind {
      case .plain: plain(body)
      case .nitf:
        NITFReader(pages: pages).text(of: body) ?? pages.text(
          ofFragment: Array(body.utf8), title: title)
          ?? plain(body)
      case .html: pages.text(ofFragment: Array(body.utf8), title: title) ?? plain(body)
      }
    return text.contains { $0 > 32 } ? text : nil
  }

  /// Plain text without the indents that come of how a file is laid out.
  static func plain(_ text: String) -> [UInt8] {
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      ASCII.trimmed(Array($0)[...])
    }
    return Array(ASCII.trimmed(Array(lines.joined(separator: [10]))[...]))
  }

  /// Whether a closing tag, an empty one or a character reference stands in a text.
  static func looksLikeMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (at, byte) in bytes.enumerated() where byte == 60 || byte == 38 {
      let rest = bytes[(at + 1)...]
      let isTag = byte == 60 && rest.first.map { ASCII.isLetter($0) || $0 == 47 } ?? false
      let name = rest.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 35 }
      let isReference = byte == 38 && !name.isEmpty && rest.dropFirst(name.count).first == 59
      if isReference || (isTag && rest.contains(62)) { return true }
    }
    return false
  }
}
