/// What one word may do in a quantity: the kinds of `quantity-words.lex`, `number-words.lex`,
/// `months-days.lex` and `units.lex`, and what its spelling shows.
enum QuantityTrait: UInt8, CaseIterable, Sendable {
  // Numbers.
  case cardinal, scale, plural, ordinal, fraction, times, parts, vulgar, tens, suffix, ending
  // Parts of the calendar and the clock.
  case month, weekday, weekdays, today, part, period, periods, season, half, hours, noon, zone
  // Words that stand beside them.
  case article, the, of, and, to, between, from, `in`, at, on, out, `for`, per, ago, aged, old
  case last, past, next, this, modifier, edge, label, close, every, since, era, feast
  case holiday, beside, due, put
  // A sense that other words have to show; the first word of a sign of money; figures, marks, capitals.
  case ambiguous, sign, figure, dash, comma, capital
}

/// A set of traits, as bits.
struct QuantityTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one trait.
  @inline(__always)
  init(_ trait: QuantityTrait) { self.init(rawValue: 1 << UInt64(trait.rawValue)) }

  /// The set of some traits.
  init(all traits: [QuantityTrait]) { self.init(traits.map { QuantityTraits($0) }) }

  /// Whether a trait is in it.
  @inline(__always)
  func has(_ trait: QuantityTrait) -> Bool { rawValue & (1 << UInt64(trait.rawValue)) != 0 }
}

/// A word with its traits and numbers.
struct QuantityWord: Sendable {
  /// What it may do.
  var traits: QuantityTraits = []
  /// Its number where it is a number, a part or a scale.
  var number = 0.0
  /// Its month or day of the week, how many periods it lies from now, its hours, or its season.
  var amount = 0
  /// The stretch of the calendar that it names.
  var period: TimeAnchor.Period?
  /// Its zone, as an index into the zones of ``QuantityResources``; 0 where it is not certain.
  var zone: UInt8 = 0

  /// A word that does nothing in a quantity.
  static let none = QuantityWord()
}
