/// A number or a range of numbers: "15", "10 to 15", "10–15 million", "between 10 and 15".
struct NumberSpan {
  /// Its tokens.
  let tokens: Range<Int>
  /// The number, or the lower one of a range.
  let value: Double
  /// The upper number of a range.
  let upper: Double?
  /// The number, or the last one of a range, with its letters and scale.
  let last: Cardinal
}

extension QuantityScene {
  /// The number that starts at a token, with the one that a range goes on to.
  func number(_ at: Int) -> NumberSpan? {
    guard let first = cardinal(at) else { return nil }
    return range(first) ?? single(first)
  }

  /// One number as a span.
  func single(_ number: Cardinal) -> NumberSpan {
    NumberSpan(tokens: number.tokens, value: number.value, upper: nil, last: number)
  }

  /// The range that a number opens; nil where it stands alone, or what follows is no greater.
  func range(_ first: Cardinal) -> NumberSpan? {
    goesOn(first.tokens).flatMap { range(first, to: $0) }
  }

  /// The range from a number to the one that starts at a token; the scale of the second counts for both.
  func range(_ first: Cardinal, to next: Int) -> NumberSpan? {
    guard first.suffix.isEmpty || first.scale > 1, let last = cardinal(next),
      last.tokens.lowerBound == next, !last.isAmbiguous
    else { return nil }
    var low = first.value
    if first.scale == 1, last.scale > 1, low < last.value / last.scale { low *= last.scale }
    guard low < last.value else { return nil }
    return NumberSpan(
      tokens: first.tokens.lowerBound..<last.tokens.upperBound, value: low, upper: last.value,
      last: last)
  }

  /// Where the second amount of a range may start: after a hyphen, "to", or the "and" of "between".
  func goesOn(_ first: Range<Int>) -> Int? {
    let at = first.upperBound
    let before = first.lowerBound - 1
    if isJoint(at) || has(.to, at) && !has(.from, before) || has(.and, at) && has(.between, before)
    {
      return at + 1
    }
    return nil
  }
}
