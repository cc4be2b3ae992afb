/// What one word may do in a quantity: the kinds of `quantity-words.lex`, `number-words.lex`,
/// `months-days.lex` and `units.lex`, and what its spelling shows.
enum QuantityTrait: UInt8, CaseIterable, Sendable {
  // Numbers.
  case cardinal, scale, plural, ordinal, fraction, times, parts, vulgar, tens, suffix, ending
  // Parts of the calendar and the clock.
  case month, weekday, weekdays, today, part, period, periods, season, half, hours, noon, zone
  // Words that stand beside them.
  case article, the, of, and, to, between, from, `in`, at, on, out, `for`, per, ago, aged, old
  case last, past, next, this, modifier, label, close, every, since, era, feast
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
  /// What ISO 8601 writes for a zone; empty where that is not certain.
  var zone = ""

  /// A word that does nothing in a quantity.
  static let none = QuantityWord()
}

/// A unit of measure or of money, by an entry of `units.lex` or `currencies.lex`.
struct QuantityUnit: Sendable, Equatable {
  /// What it measures, and where it stands.
  enum Kind: String, Sendable {
    /// A unit of measure: "kilometers".
    case measure
    /// A unit of time: "years".
    case time
    /// "seconds", which an ordinal spells as well.
    case second
    /// "pounds", a weight or money.
    case pound
    /// "%", "percentage points".
    case percent
    /// A name of money that stands after the number: "rupees".
    case name
    /// A sign or abbreviation of money that stands before the number: "$", "Rs".
    case sign
    /// One letter that stands before a figure as a sign of money: the N of "N500m".
    case letter
    /// A code in capitals: "USD".
    case code
  }

  /// What it measures, and where it stands.
  let kind: Kind
  /// The singular of a measure, the ISO 4217 code of money.
  let name: String
  /// How many of `name` it is: 0.01 for cents.
  let value: Double
  /// Whether it is an ordinary word too, as "won" is.
  let isAmbiguous: Bool
  /// Whether it is money.
  var isMoney: Bool { kind == .name || kind == .sign || kind == .letter || kind == .code }
}
