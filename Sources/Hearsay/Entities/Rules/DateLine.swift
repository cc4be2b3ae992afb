extension EntityScene {
  /// Whether a name opens a short line that holds nothing else but a date.
  func isDateLine(_ sentence: Range<Int>, _ name: Range<Int>) -> Bool {
    guard name.lowerBound == sentence.lowerBound, name.count < 5,
      Int(sentenceOf[name.lowerBound]) < 4, has(.allCapitals, name.lowerBound)
    else { return false }
    for token in name.upperBound..<sentence.upperBound {
      guard
        has(.number, token) || has(.dash, token) || has(.monthDay, token) || has(.comma, token)
          || has(.mixed, token)
      else { return false }
    }
    return modes[Int(sentenceOf[name.lowerBound])].contains(.line)
  }
}
