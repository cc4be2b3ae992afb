internal import HearsayMatching

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
  /// Whether it stands before its number.
  var standsBefore: Bool { kind == .sign || kind == .code || kind == .letter }
  /// Whether it is money.
  var isMoney: Bool { kind == .name || kind == .sign || kind == .letter || kind == .code }
}

extension QuantityUnit {
  /// The unit of an entry of `units.lex` or `currencies.lex`.
  init(_ entry: Int, _ lexicon: LexiconName, _ lexicons: Lexicons) {
    if lexicon == .units {
      self.init(
        kind: lexicons.attribute("kind", of: entry).flatMap { Kind(rawValue: $0) } ?? .measure,
        name: lexicons.attribute("unit", of: entry) ?? "",
        value: lexicons.attribute("value", of: entry).flatMap { Double($0) } ?? 1,
        isAmbiguous: false)
    } else {
      self.init(
        kind: Self.kind(ofMoney: lexicons.phrase(of: entry)),
        name: String(lexicons.attribute("code", of: entry)?.split(separator: ",").first ?? ""),
        value: 1, isAmbiguous: lexicons.attribute("ambiguous", of: entry) != nil)
    }
  }

  /// Three capitals are a code, a mark makes a sign, all else is a name.
  private static func kind(ofMoney phrase: String) -> Kind {
    if phrase.utf8.count == 3, phrase.utf8.allSatisfy({ (65...90).contains($0) }) { return .code }
    let hasMark = phrase.unicodeScalars.contains { $0 != " " && !$0.properties.isAlphabetic }
    return hasMark && phrase.utf8.count < 5 ? .sign : .name
  }
}
