/// Long texts in few words.
enum Excerpt {
  private static let most = 60
  private static let ends = 4

  /// A text on one line; of a long one its first and last words.
  static func of(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard line.count > most, words.count > 2 * ends else { return line }
    return words.prefix(ends).joined(separator: " ") + " … "
      + words.suffix(ends).joined(separator: " ")
  }
}

extension String {
  /// The text in quotation marks: in single ones where it has double ones itself.
  var quoted: String {
    contains { "“”\"„".contains($0) } ? "‘\(self)’" : "“\(self)”"
  }
}
