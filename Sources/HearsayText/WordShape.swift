/// How a word is written, apart from which letters it has.
public struct WordShape: OptionSet, Sendable, Hashable {
  /// One bit for each property.
  public let rawValue: UInt16
  /// Makes a shape of its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It has a letter.
  public static let letter = WordShape(rawValue: 1 << 0)
  /// Its first letter is a capital.
  public static let initialCapital = WordShape(rawValue: 1 << 1)
  /// It has at least one letter, and all of them are capitals.
  public static let allCapitals = WordShape(rawValue: 1 << 2)
  /// It has at least one letter, and none is a capital.
  public static let allLower = WordShape(rawValue: 1 << 3)
  /// A capital stands after a lower-case letter ("McDonald", "iPhone").
  public static let innerCapital = WordShape(rawValue: 1 << 4)
  /// It has a digit.
  public static let digit = WordShape(rawValue: 1 << 5)
  /// It has nothing but digits and the marks that numbers have ("1,000.5").
  public static let number = WordShape(rawValue: 1 << 6)
  /// It has neither letter nor digit.
  public static let punctuation = WordShape(rawValue: 1 << 7)
  /// It has a full stop beside letters ("U.S.", "Mr.").
  public static let period = WordShape(rawValue: 1 << 8)
  /// It is one letter, with or without a full stop ("J.").
  public static let initial = WordShape(rawValue: 1 << 9)
  /// It has a byte outside ASCII.
  public static let nonASCII = WordShape(rawValue: 1 << 10)
  /// It has an apostrophe.
  public static let apostrophe = WordShape(rawValue: 1 << 11)
}
