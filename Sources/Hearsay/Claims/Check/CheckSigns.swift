/// The signs that a statement shows, each once, the grades of those that have one, and where they were seen
/// if that is asked for.
package struct CheckSigns: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var measure = 0.0
  private var gravity = 0.0
  /// The tokens of the signs that stand on some, in the order of the factors.
  private(set) var words: [(sign: CheckSign, tokens: Range<Int>)] = []
  private let keepsWords: Bool

  init(keepsWords: Bool) { self.keepsWords = keepsWords }

  /// Notes a sign of the whole statement.
  @inline(__always)
  mutating func add(_ sign: CheckSign) {
    if sign.rawValue < 64 { low |= 1 << sign.rawValue } else { high |= 1 << (sign.rawValue - 64) }
  }

  /// Notes a sign that stands on some tokens.
  @inline(__always)
  mutating func add(_ sign: CheckSign, _ tokens: Range<Int>) {
    add(sign)
    if keepsWords { words.append((sign, tokens)) }
  }

  /// Notes a sign that was seen again: the first sign at first, the second one from then on.
  @inline(__always)
  mutating func add(_ once: CheckSign, often: CheckSign, _ tokens: Range<Int>) {
    if contains(once) { add(often) }
    add(once, tokens)
  }

  /// Adds to the grade of a sign that has one.
  ///
  /// A grade ends at ``mostGrade``, so that a long content is not worth a check by its length alone.
  mutating func add(_ sign: CheckSign, grade: Double, _ tokens: Range<Int>) {
    add(sign, tokens)
    if sign == .measuringWords {
      measure = min(measure + grade, Self.mostGrade)
    } else {
      gravity = min(gravity + grade, Self.mostGrade)
    }
  }

  private static let mostGrade = 6.0

  /// How much of a sign was seen: 1, or the grade of one that has a grade.
  private func amount(_ place: Int) -> Double {
    switch place {
    case CheckSign.measuringWords.index: measure
    case CheckSign.graveWords.index: gravity
    default: 1
    }
  }

  /// Whether a sign was seen.
  @inline(__always)
  package func contains(_ sign: CheckSign) -> Bool {
    sign.rawValue < 64 ? low >> sign.rawValue & 1 == 1 : high >> (sign.rawValue - 64) & 1 == 1
  }

  /// Calls with each sign that was seen, by place, and how much of it.
  @inline(__always)
  package func forEach(_ body: (Int, Double) -> Void) {
    var rest = low
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      body(place, amount(place))
      rest &= rest - 1
    }
    rest = high
    while rest != 0 {
      let place = 64 + rest.trailingZeroBitCount
      body(place, amount(place))
      rest &= rest - 1
    }
  }
}
