/// An article with its attributions marked in the text, as `Corpus/gold` has them.
///
/// `{1s|Ann} {1q|said} {1c|it rained}.` marks source, cue and content of attribution 1. After a line
/// `----` each attribution has a line of facts.
public struct MarkedArticle: Sendable {
  /// One attribution.
  public struct Record: Sendable {
    /// Its number in the text.
    public let number: Int
    /// Its spans, in code points of the text without marks.
    public let spans: GoldArticle.Attribution
    /// What is known of it: `kind`, `quote`, `name`, `type`, `anonymous`, `via`.
    public let facts: [String: String]
  }

  /// The text without marks.
  public let text: String
  /// The attributions, as the file lists them.
  public let records: [Record]

  /// Reads the content of a file.
  public init(_ content: String) {
    var scan = MarkScan()
    var lines: [Substring] = []
    var isText = true
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if isText, line == "----" {
        isText = false
      } else if isText {
        scan.add(line)
      } else {
        lines.append(line)
      }
    }
    text = String(scan.text)
    let spans = scan.spans
    records = lines.compactMap { Self.record($0, spans) }
  }

  private static func record(
    _ line: Substring, _ spans: [Int: GoldArticle.Attribution]
  ) -> Record? {
    let fields = line.split(separator: "\t")
    guard let first = fields.first, let number = Int(first) else { return nil }
    var facts: [String: String] = [:]
    for field in fields.dropFirst() {
      let pair = field.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { facts[String(pair[0])] = String(pair[1]) }
    }
    return Record(number: number, spans: spans[number] ?? .init(), facts: facts)
  }

  /// The article as the scorer reads it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - nested: Whether attributions in the content of others count.
  /// - Returns: The article with its attributions.
  public func gold(name: String, nested: Bool) -> GoldArticle {
    let chosen = records.filter { nested || $0.facts["via"] == nil }
    return GoldArticle(name: name, text: text, attributions: chosen.map(\.spans))
  }
}

/// Takes the marks out of a text, line by line.
private struct MarkScan {
  var text = String.UnicodeScalarView()
  var spans: [Int: GoldArticle.Attribution] = [:]
  private var count = 0
  private var open: [(number: Int, role: Unicode.Scalar, start: Int)] = []
  private var isFirst = true

  mutating func add(_ line: Substring) {
    if !isFirst { append("\n") }
    isFirst = false
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "{", let bar = rest.firstIndex(of: "|"), let role = rest[..<bar].last,
        let number = Int(String(rest[..<bar].dropLast()))
      {
        open.append((number, role, count))
        rest = rest[rest.index(after: bar)...]
      } else if scalar == "}", let mark = open.popLast() {
        close(mark)
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    text.append(scalar)
    count += 1
  }

  private mutating func close(_ mark: (number: Int, role: Unicode.Scalar, start: Int)) {
    let range = mark.start..<count
    switch mark.role {
    case "s": spans[mark.number, default: .init()].source.append(range)
    case "q": spans[mark.number, default: .init()].cue.append(range)
    case "c": spans[mark.number, default: .init()].content.append(range)
    default: break
    }
  }
}
