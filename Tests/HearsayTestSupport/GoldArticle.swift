public import Foundation

/// An article of `Corpus/gold`: its text, and every attribution as people marked it.
public struct GoldArticle: Sendable {
  /// One attribution of the gold.
  public struct Record: Sendable {
    /// Its number in the file.
    public let number: Int
    /// Byte ranges of the parts, by role: `s`, `q`, `c`.
    public let spans: [Character: [Range<Int>]]
    /// What stands after the marked text: `kind`, `quote`, `name`, `type`, `anonymous` and the like.
    public let facts: [String: String]
  }

  /// The file's name without ending.
  public let id: String
  /// The text without its marks.
  public let text: String
  /// The attributions, by number.
  public let records: [Record]

  /// Reads the content of a file.
  public init(id: String, content: String) {
    self.id = id
    let parts = content.components(separatedBy: "\n----\n")
    let marked = MarkedText(parts[0])
    text = marked.text
    let lines = parts.count > 1 ? parts[1].split(separator: "\n") : []
    records = lines.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let number = Int(fields[0]) else { return nil }
      var facts: [String: String] = [:]
      for field in fields.dropFirst() {
        let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if pair.count == 2 { facts[String(pair[0])] = String(pair[1]) }
      }
      return Record(number: number, spans: marked.spans[number] ?? [:], facts: facts)
    }
  }

  /// The halves of the gold.
  public enum Half: String, Sendable, CaseIterable {
    /// Looked at when rules are written.
    case open = "Corpus/gold"
    /// Set aside: measured, not looked at.
    case heldOut = "Corpus/held-out/gold"
  }

  /// Every article of a half of the gold, by name.
  public static func all(_ half: Half) -> [GoldArticle] {
    let folder = Repository.root.appendingPathComponent(half.rawValue)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".gold") }.sorted().compactMap { name in
      let file = folder.appendingPathComponent(name)
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        GoldArticle(id: String(name.dropLast(5)), content: $0)
      }
    }
  }
}

/// Where the repository lies.
public enum Repository {
  /// Its top folder.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

/// A text with marks such as `{1s|…}`, taken apart.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// Byte ranges in it, by number and role.
  public let spans: [Int: [Character: [Range<Int>]]]

  /// Reads a marked text.
  public init(_ marked: String) {
    var text: [UInt8] = []
    var spans: [Int: [Character: [Range<Int>]]] = [:]
    var open: [(number: Int, role: Character, start: Int)] = []
    let bytes = Array(marked.utf8)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{"), let bar = bytes[at...].firstIndex(of: UInt8(ascii: "|")),
        let number = Int(String(decoding: bytes[(at + 1)..<(bar - 1)], as: UTF8.self))
      {
        open.append((number, Character(UnicodeScalar(bytes[bar - 1])), text.count))
        at = bar + 1
      } else if bytes[at] == UInt8(ascii: "}"), let mark = open.popLast() {
        spans[mark.number, default: [:]][mark.role, default: []].append(mark.start..<text.count)
        at += 1
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.spans = spans
  }
}
