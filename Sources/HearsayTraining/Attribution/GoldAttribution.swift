internal import Hearsay
internal import HearsayText

/// An annotated article in PolNeAR's layout: a text and its brat stand-off annotation.
public struct GoldArticle: Sendable {
  /// An attribution as annotators marked it; spans in code points of the text.
  public struct Attribution: Sendable {
    /// The source's ranges; empty for none.
    public var source: [Range<Int>] = []
    /// The cue's ranges.
    public var cue: [Range<Int>] = []
    /// The content's ranges.
    public var content: [Range<Int>] = []

    /// Makes an attribution of its ranges.
    public init(
      source: [Range<Int>] = [], cue: [Range<Int>] = [], content: [Range<Int>] = []
    ) {
      self.source = source
      self.cue = cue
      self.content = content
    }
  }

  /// The article's name: the text file's without its ending.
  public let name: String
  /// The text, as the file has it.
  public let text: String
  /// The attributions that have a content.
  public let attributions: [Attribution]

  /// Makes an article of its parts.
  public init(name: String, text: String, attributions: [Attribution]) {
    self.name = name
    self.text = text
    self.attributions = attributions
  }

  /// Reads a brat annotation: `T` lines give spans, `E` lines join them.
  public init(name: String, text: String, annotation: String) {
    self.name = name
    self.text = text
    var spans: [Substring: [Range<Int>]] = [:]
    var events: [Substring] = []
    for line in annotation.split(separator: "\n") {
      if line.hasPrefix("T") {
        let fields = line.split(separator: "\t", maxSplits: 2)
        if fields.count >= 2 { spans[fields[0]] = Self.ranges(fields[1]) }
      } else if line.hasPrefix("E") {
        events.append(line)
      }
    }
    attributions = events.compactMap { Self.attribution($0, spans) }
  }

  private static func ranges(_ field: Substring) -> [Range<Int>] {
    guard let blank = field.firstIndex(of: " ") else { return [] }
    return field[field.index(after: blank)...].split(separator: ";").compactMap { part in
      let ends = part.split(separator: " ").compactMap { Int($0) }
      return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }
  }

  private static func attribution(
    _ line: Substring, _ spans: [Substring: [Range<Int>]]
  ) -> Attribution? {
    var result = Attribution()
    for field in line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst() {
      guard let colon = field.firstIndex(of: ":") else { continue }
      let target = spans[field[field.index(after: colon)...]] ?? []
      let role = field[..<colon].filter { !$0.isNumber }
      switch role {
      case "Source": result.source += target
      case "Cue": result.cue += target
      case "Content": result.content += target
      default: break
      }
    }
    return result.content.isEmpty ? nil : result
  }
}
