internal import HearsayText

/// Compares each phrase with the ones before it.
struct LexiconOrderCheck {
  private var known: [[UInt8]: [UInt8]] = [:]
  private var previous = ""

  /// Reads the next phrase and returns what is wrong with its place.
  mutating func read(_ phrase: [UInt8]) -> String? {
    let folded = FoldedWord.folded(phrase, 0..<phrase.count)
    if let other = known.updateValue(phrase, forKey: folded) {
      let text = String(decoding: other, as: UTF8.self)
      return other == phrase
        ? "the phrase stands twice; join the values of its attributes with commas"
        : "a case variant of '\(text)'; keep one, matching folds case"
    }
    let lowered = String(decoding: phrase, as: UTF8.self).lowercased()
    defer { previous = lowered }
    guard lowered.utf8.lexicographicallyPrecedes(previous.utf8) else { return nil }
    return "out of order: it belongs before '\(previous)'"
  }
}
