/// The formats that articles come in.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text, left as it is.
  case text
  /// Plain text with optional front matter between lines of three hyphens.
  case markdown
  /// A web page.
  case html
  /// One JSON object a line.
  case jsonl
  /// IPTC ninjs: a JSON object, or an array of them; also objects as JSON Lines have them.
  case ninjs
  /// IPTC NewsML-G2: a news item or a message of several.
  case newsml
  /// IPTC NITF: one article.
  case nitf
  /// A feed, RSS or Atom: an article an item.
  case feed
  /// XML of any of the kinds above; the root element tells which.
  case xml
  /// An archive of the web: the pages that servers answered with.
  case warc

  /// The endings of the names of compressed files.
  public static let compressions: Set<String> = ["gz", "bz2", "xz", "zst"]

  /// Whether a file of this format is one article, named after the file.
  public var holdsOneArticle: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .jsonl, .ninjs, .newsml, .nitf, .feed, .xml, .warc: false
    }
  }

  /// The format that a file name's ending stands for; nil for any other ending.
  ///
  /// An ending that tells how the file is compressed is left out of account: `a.txt.gz` is a text.
  public init?(fileName: String) {
    var endings = fileName.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    if endings.last.map({ Self.compressions.contains(String($0)) }) == true { endings.removeLast() }
    switch endings.last ?? "" {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .ninjs
    case "rss", "atom": self = .feed
    case "xml": self = .xml
    case "warc": self = .warc
    default: return nil
    }
  }

  /// The format that some bytes look like: JSON Lines, a JSON array, a WARC file, a web page, other XML,
  /// or else plain text.
  public init(sniffing bytes: [UInt8]) {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count, bytes[at] <= 32 { at += 1 }
    let head = bytes[at..<min(bytes.count, at + 14)].map { $0 | 0x20 }
    if bytes[at...].first == UInt8(ascii: "{") {
      self = .jsonl
    } else if head.starts(with: "<!doctype html".utf8.map { $0 | 0x20 })
      || head.starts(with: "<html".utf8.map { $0 | 0x20 })
    {
      self = .html
    } else if head.starts(with: "<?xml".utf8.map { $0 | 0x20 }) {
      let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
      self = start.lowercased().contains("<html") ? .html : .xml
    } else if head.starts(with: "warc/1.".utf8.map { $0 | 0x20 }) {
      self = .warc
    } else if bytes[at...].prefix(80).filter({ $0 > 32 }).starts(with: [0x5B, 0x7B]) {
      self = .ninjs
    } else {
      self = .text
    }
  }
}
