import HearsayText

/// Text that has to fit beside a bar.
enum ShortText {
  /// The text, cut off with an ellipsis where it is longer.
  static func cut(_ text: String, characters: Int) -> String {
    guard text.utf8.count > characters, text.count > characters else { return text }
    return text.prefix(characters - 1) + "…"
  }

  /// The text, cut off with an ellipsis where it takes more columns than there are.
  static func fit(_ text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    var (used, kept) = (0, "")
    for character in text {
      used += DisplayWidth.columns(of: character)
      guard used < columns else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
