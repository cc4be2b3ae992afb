/// A kind of quantity: how it is written, and what is read out of it.
///
/// A rule reads what begins at one token or declines; it never fails. Of all readings at a token the
/// longest counts, and of equally long ones that of the rule which stands first in ``QuantityRules``.
protocol QuantityRule: Sendable {
  /// Its name: of its file, its examples, and its mark in the output.
  static var name: String { get }
  /// What a word must be able to do for the rule to look at it, any of these.
  static var starts: [QuantityTrait] { get }
  /// The quantity that begins at a token, or whose first word but an article or adverb stands there.
  static func read(_ at: Int, _ scene: QuantityScene) -> QuantityReading?
}

/// All rules, in order.
enum QuantityRules {
  static let all: [any QuantityRule.Type] = [
    QuantityDate.self, QuantityClock.self, QuantityRelative.self, QuantityWindow.self,
    QuantityAhead.self, QuantityFeast.self, QuantityWeekday.self, QuantityMonth.self,
    QuantityMonthSpan.self, QuantityMonthDay.self, QuantitySeason.self, QuantityQuarter.self,
    QuantityYear.self,
    QuantityMoney.self, QuantityPercent.self, QuantityAge.self, QuantityFraction.self,
    QuantityMeasure.self, QuantityOrdinal.self, QuantityRange.self, QuantityNumber.self,
  ]
}

/// What a rule read.
struct QuantityReading {
  /// Its tokens.
  var tokens: Range<Int>
  /// What it measures.
  let kind: Quantity.Kind
  /// Its number, or the lower one of a range.
  var value: Double?
  /// The upper number of a range.
  var upper: Double?
  /// Its unit.
  var unit: String?
  /// A date or time in ISO 8601.
  var time: String?

  /// A number with its unit.
  init(
    _ kind: Quantity.Kind, _ tokens: Range<Int>, _ number: NumberSpan, _ unit: String?,
    _ factor: Double = 1
  ) {
    self.tokens = tokens
    self.kind = kind
    value = number.value * factor
    upper = number.upper.map { $0 * factor }
    self.unit = unit
  }

  /// A number of its own.
  init(_ kind: Quantity.Kind, _ tokens: Range<Int>, value: Double, unit: String? = nil) {
    self.tokens = tokens
    self.kind = kind
    self.value = value
    self.unit = unit
  }

  /// A date or time.
  init(_ kind: Quantity.Kind, _ tokens: Range<Int>, time: String?) {
    self.tokens = tokens
    self.kind = kind
    self.time = time
  }
}
