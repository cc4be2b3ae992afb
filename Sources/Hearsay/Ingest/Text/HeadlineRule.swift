/// Finds the headline: a short first line without a final stop, before longer ones.
///
/// Lines of other kinds may stand before it: "For immediate release". Where the headline is known
/// already, only a line that repeats it is one.
enum HeadlineRule {
  /// Whether a line that is no byline, caption or boilerplate is the headline.
  static func matches(_ line: TextLine, _ lines: [TextLine], title: String?) -> Bool {
    guard line.index < 3, !line.folded.isEmpty else { return false }
    if let title { return text(line) == title }
    guard line.bytes.count <= 150, line.bytes.contains(32), !endsInStop(line) else { return false }
    let next = lines.dropFirst(line.index + 1).prefix(6)
    return next.contains { $0.bytes.count > line.bytes.count }
  }

  /// The headline that a line writes.
  static func title(_ line: TextLine) -> String { text(line) }

  private static func text(_ line: TextLine) -> String {
    let body = line.bytes.drop { $0 == 35 }
    return String(decoding: ASCII.trimmed(body), as: UTF8.self)
  }

  /// Whether the last mark is a full stop, a colon or a comma; a question or a cry may be a headline.
  private static func endsInStop(_ line: TextLine) -> Bool {
    guard let last = ASCII.withoutClosingMarks(line.bytes).last else { return true }
    return last == 46 || last == 44 || last == 58 || last == 59
  }
}
