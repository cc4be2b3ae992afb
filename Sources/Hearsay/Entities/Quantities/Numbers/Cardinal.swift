/// A whole or decimal number with its scale: "5.2 million", "twenty-three", "half a dozen", "2½".
struct Cardinal {
  /// Its tokens, the article of "a dozen" included.
  let tokens: Range<Int>
  /// Its value.
  let value: Double
  /// The product of its scales: 1000000 for "5.2 million", 1 without one.
  let scale: Double
  /// Whether it is written in digits.
  let isFigure: Bool
  /// The bytes of letters after its digits that are no scale: the unit of "40kg".
  let suffix: Range<Int>
  /// Whether it may be no number at all: "one", "score".
  let isAmbiguous: Bool
}

extension QuantityScene {
  /// The number that starts at a token; ``cardinal(_:)`` remembers it.
  ///
  /// Letters may stand before its digits, as in "Rs500", only where it is said so.
  func readCardinal(_ at: Int, afterLetters: Bool = false) -> Cardinal? {
    let traits = traits(at)
    if traits.has(.figure) { return figureCardinal(at, afterLetters) }
    if traits.has(.vulgar) { return bare(at..<(at + 1), word(at).number, 1) }
    if traits.has(.fraction) { return halfOfScale(at) }
    if traits.has(.plural) { return pluralScale(at) }
    if traits.has(.cardinal) { return wordCardinal(at) }
    guard traits.has(.scale), has(.article, at - 1) else { return nil }
    let scaled = scales(after: at)
    return bare((at - 1)..<scaled.end, scaled.scale, scaled.scale)
  }

  private func bare(_ tokens: Range<Int>, _ value: Double, _ scale: Double) -> Cardinal {
    Cardinal(
      tokens: tokens, value: value, scale: scale, isFigure: false, suffix: 0..<0,
      isAmbiguous: false)
  }

  /// "and a half", "½".
  func addingPart(_ value: Double, _ end: Int) -> (Double, Int) {
    if has(.vulgar, end), value == value.rounded() { return (value + word(end).number, end + 1) }
    if has(.and, end), has(.article, end + 1), has(.fraction, end + 2) {
      return (value + word(end + 2).number, end + 3)
    }
    return (value, end)
  }

  /// The product of the scales from a token on, a hyphen before each or not: "lakh crore".
  func scales(after start: Int) -> (scale: Double, end: Int) {
    var scale = 1.0
    var end = start
    while true {
      let at = isJoint(end) && has(.scale, end + 1) ? end + 1 : end
      guard has(.scale, at) else { return (scale, end) }
      scale *= word(at).number
      end = at + 1
    }
  }

  /// "half a million", "half-dozen".
  private func halfOfScale(_ at: Int) -> Cardinal? {
    var next = isJoint(at + 1) ? at + 2 : at + 1
    if has(.article, next) { next += isJoint(next + 1) ? 2 : 1 }
    guard has(.scale, next) else { return nil }
    let scaled = scales(after: next)
    return bare(at..<scaled.end, word(at).number * scaled.scale, scaled.scale)
  }

  /// "dozens", "tens of thousands": at least so many.
  private func pluralScale(_ at: Int) -> Cardinal? {
    if has(.plural, at - 2), has(.of, at - 1) { return nil }
    let value = word(at).number
    if has(.of, at + 1), has(.plural, at + 2) {
      let whole = value * word(at + 2).number
      return bare(at..<(at + 3), whole, whole)
    }
    if has(.ambiguous, at), !has(.of, at + 1) || isNoun(at - 1) || tag(at - 1) == .jj { return nil }
    return bare(at..<(at + 1), value, value)
  }

  private func wordCardinal(_ start: Int) -> Cardinal? {
    var words = NumberWords()
    var end = start
    while let next = words.next(at: end, in: self) { end = next }
    guard end > start else { return nil }
    var (value, scale) = (words.value, words.scale)
    let part = addingPart(value, end)
    if part.1 > end {
      let more = scales(after: part.1)
      (value, scale, end) = (part.0 * more.scale, scale * more.scale, more.end)
    }
    return Cardinal(
      tokens: start..<end, value: value, scale: scale, isFigure: false, suffix: 0..<0,
      isAmbiguous: end == start + 1 && has(.ambiguous, start))
  }
}
