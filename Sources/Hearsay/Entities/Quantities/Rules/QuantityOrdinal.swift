/// A place in an order: "third", "21st", "twenty-first".
///
/// Leaves alone names ("First Lady", "Fifth Avenue"), adverbs ("first, we waited", "at first"), the unit
/// ("a second later"), and fractions.
enum QuantityOrdinal: QuantityRule {
  static let name = "quantity-ordinal"
  static let starts: [QuantityTrait] = [.figure, .cardinal, .ordinal]

  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading? {
    guard let found = scene.ordinal(at), !scene.isLabel(found.tokens), !scene.isCapital(at),
      !scene.isItem(found.tokens)
    else { return nil }
    if !scene.has(.figure, at), found.tokens.count == 1, !isOrdinal(at, scene) { return nil }
    return QuantityReading(.ordinal, found.tokens, value: Double(found.number))
  }

  /// Whether a word is an ordinal here, not an adverb, a verb or a unit.
  private static func isOrdinal(_ at: Int, _ scene: QuantityScene) -> Bool {
    switch scene.tag(at) {
    case .jj, .cd, .jjs: break
    case .nn where !scene.has(.ambiguous, at): break
    default: return false
    }
    if scene.has(.at, at - 1) || scene.has(.comma, at + 1) && at == scene.sentence.lowerBound {
      return false
    }
    return !scene.has(.ambiguous, at) || scene.nounFollows(at + 1) || scene.has(.of, at + 1)
  }
}

extension QuantityScene {
  /// The ordinal that starts at a token.
  func ordinal(_ at: Int) -> (tokens: Range<Int>, number: Int)? {
    if let figure = figure(at) {
      guard let number = figure.plain, figure.prefix.isEmpty,
        attached(figure.suffix)?.word.traits.has(.ending) == true
      else { return nil }
      return (at..<(at + 1), number)
    }
    if has(.ordinal, at) { return (at..<(at + 1), Int(word(at).number)) }
    guard has(.cardinal, at), isJoint(at + 1), has(.ordinal, at + 2), word(at).number >= 20,
      word(at + 2).number < 10
    else { return nil }
    return (at..<(at + 3), Int(word(at).number + word(at + 2).number))
  }
}
