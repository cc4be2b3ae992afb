/// The front matter of a Markdown file: lines of `key: value` between two lines of three hyphens.
///
/// Only `title`, `date`, `publisher`, `url`, `language` and `author` are read, with or without
/// quotation marks; other lines are passed over. A file without closing hyphens has none.
struct FrontMatter {
  /// What it says of the article.
  private(set) var metadata = Article.Metadata()
  /// Where the text begins: after it and the blank lines that follow.
  private(set) var end = 0

  /// Reads the front matter of a text; nil when it has none.
  init?(_ bytes: [UInt8]) {
    var lines = Lines(bytes: bytes)
    guard let first = lines.next(), Self.isFence(bytes[first]) else { return nil }
    while let line = lines.next() {
      if Self.isFence(bytes[line]) {
        end = lines.at
        while end < bytes.count, bytes[end] == 10 || bytes[end] == 13 { end += 1 }
        return
      }
      read(bytes[line])
    }
    return nil
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    guard let colon = line.firstIndex(of: 58) else { return }
    let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    guard let value = Self.value(line[(colon + 1)...]) else { return }
    switch key {
    case "title": metadata.title = value
    case "date", "published": metadata.published = value
    case "publisher", "source": metadata.publisher = value
    case "url", "link": metadata.url = value
    case "lang", "language": metadata.language = value
    case "author", "byline": metadata.byline = value
    default: break
    }
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let trimmed = ASCII.trimmed(line)
    return trimmed.count == 3 && trimmed.allSatisfy { $0 == 45 }
  }

  /// The value without white space and the quotation marks around it; nil when nothing is left.
  private static func value(_ field: ArraySlice<UInt8>) -> String? {
    var field = ASCII.trimmed(field)
    if field.count > 1, let mark = field.first, mark == 34 || mark == 39, field.last == mark {
      field = field.dropFirst().dropLast()
    }
    return field.isEmpty ? nil : String(decoding: field, as: UTF8.self)
  }

  /// The lines of a text without their ends.
  private struct Lines {
    let bytes: [UInt8]
    var at = 0

    mutating func next() -> Range<Int>? {
      guard at < bytes.count else { return nil }
      let start = at
      while at < bytes.count, bytes[at] != 10 { at += 1 }
      let line = start..<at
      if at < bytes.count { at += 1 }
      return line
    }
  }
}
