/// Adds up the words of a number, one after the other: "two hundred and five thousand, three".
struct NumberWords {
  private var total = 0.0
  private var current = 0.0
  private var isEmpty = true
  private var mayAdd = true
  /// The product of the scales at its end.
  private(set) var scale = 1.0

  /// The number so far.
  var value: Double { total + current }

  /// Takes the next word of the number at a token, with a hyphen or "and" before it.
  ///
  /// - Returns: The token after the word; nil where the number ends.
  mutating func next(at: Int, in scene: QuantityScene) -> Int? {
    if take(at, in: scene) { return at + 1 }
    guard !isEmpty else { return nil }
    if scene.isJoint(at),
      scene.has(.scale, at + 1) || current.truncatingRemainder(dividingBy: 10) == 0 && current > 0
    {
      return take(at + 1, in: scene) ? at + 2 : nil
    }
    // "two hundred and five", but not "two hundred and three hundred".
    guard scene.has(.and, at), value >= 100, scene.has(.cardinal, at + 1), !isScaled(at + 2, scene)
    else { return nil }
    return take(at + 1, in: scene) ? at + 2 : nil
  }

  /// Whether the word after "and" has a scale that makes a number of its own with it.
  private func isScaled(_ at: Int, _ scene: QuantityScene) -> Bool {
    scene.has(.scale, at) && (current == 0 || scene.word(at).number <= 100)
  }

  private mutating func take(_ at: Int, in scene: QuantityScene) -> Bool {
    let word = scene.word(at)
    if word.traits.has(.cardinal), !word.traits.has(.ambiguous) || isEmpty || word.number == 1 {
      return takeCardinal(word.number)
    }
    guard word.traits.has(.scale), !isEmpty else { return false }
    takeScale(word.number)
    return true
  }

  private mutating func takeCardinal(_ number: Double) -> Bool {
    let rest = current.truncatingRemainder(dividingBy: 100)
    let fits =
      isEmpty || current == 0 && total > 0 && number < 1000
      || current >= 100 && rest == 0 && number < 100
      || rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && (1...9).contains(number)
    guard fits else { return false }
    current += number
    isEmpty = false
    scale = 1
    return true
  }

  private mutating func takeScale(_ number: Double) {
    scale *= number
    if current == 0 {
      // "two lakh crore": the scale before it was taken already.
      total *= number
    } else if number == 100 || number == 12 {
      current *= number
    } else {
      total += current * number
      current = 0
    }
  }
}
