internal import HearsayText

/// Finds the words that an acronym stands for.
enum Acronym {
  /// The first of the words before a bracket whose initials an acronym has; nil when they have not.
  static func start(
    of acronym: Int, endingAt end: Int, _ sentence: Range<Int>, _ scene: EntityScene
  ) -> Int? {
    let bytes = scene.segmented.text.bytes
    let letters = scene.tokens[acronym].span.range.map { bytes[$0] }.filter { $0 &- 65 < 26 }
    guard letters.count > 1 else { return nil }
    var next = letters.count - 1
    var at = end - 1
    while at >= sentence.lowerBound, end - at < 12 {
      let first = bytes[scene.tokens[at].span.start]
      if first & 0xDF == letters[next], scene.has(.initialCapital, at) || scene.has(.lower, at) {
        if next == 0 { return scene.has(.initialCapital, at) ? at : nil }
        next -= 1
      } else if scene.has(.initialCapital, at) {
        return nil
      }
      at -= 1
    }
    return nil
  }
}
