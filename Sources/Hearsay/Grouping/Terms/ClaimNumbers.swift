/// Adds the words of a number up: "5,000", "five thousand", "2.5 million", "twenty-three".
struct ClaimNumber {
  private var total = 0.0
  private var current = 0.0
  private var isOpen = false
  /// Whether it is nothing but the word "one".
  private(set) var isLoneOne = false

  /// The number so far; nil where no word was taken.
  var value: Double? { isOpen ? total + current : nil }

  /// Takes a word of the number; false where it belongs to none or to the next one.
  mutating func take(_ number: WordMeaning.Number, afterAnd: Bool) -> Bool {
    switch number {
    case .cardinal(let value): return takeCardinal(value, afterAnd: afterAnd)
    case .scale(let scale): return !afterAnd && takeScale(scale)
    case .ordinal: return false
    }
  }

  /// Takes a number in digits; false where one is open.
  mutating func take(figure: Double) -> Bool {
    guard !isOpen else { return false }
    (isOpen, current) = (true, figure)
    return true
  }

  private mutating func takeCardinal(_ value: Double, afterAnd: Bool) -> Bool {
    let rest = current.truncatingRemainder(dividingBy: 100)
    let isTens = rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
    let fits =
      !isOpen || current == 0 && total > 0 && value < 1000
      || current >= 100 && rest == 0 && value < 100
      || isTens && !afterAnd && (1...9).contains(value)
    guard fits else { return false }
    isLoneOne = !isOpen && value == 1
    isOpen = true
    current += value
    return true
  }

  private mutating func takeScale(_ scale: Double) -> Bool {
    if !isOpen { current = 1 }
    if scale == 100 || scale == 12 {
      current *= scale
    } else if current == 0 {
      total *= scale
    } else {
      total += current * scale
      current = 0
    }
    (isOpen, isLoneOne) = (true, false)
    return true
  }

  /// The number that digits write, and the letters after them: "5,000", "2.5", "40km", "$5m".
  ///
  /// Nil for what is no number: "A380", "B2B".
  static func figure(_ bytes: ArraySlice<UInt8>) -> (value: Double, tail: ArraySlice<UInt8>)? {
    var value = 0.0
    var scale = 0.0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte &- 48 < 10 {
        if scale > 0 {
          value += Double(byte - 48) * scale
          scale /= 10
        } else {
          value = value * 10 + Double(byte - 48)
        }
      } else if byte == UInt8(ascii: "."), scale == 0 {
        scale = 0.1
      } else if byte != UInt8(ascii: ",") {
        break
      }
      at += 1
    }
    let tail = bytes[at...]
    guard at > bytes.startIndex, tail.allSatisfy({ $0 &- 48 >= 10 }) else { return nil }
    return (value, tail)
  }
}
