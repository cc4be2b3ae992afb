/// Guesses the charset of text that is not UTF-8.
enum CharsetGuess {
  /// How many bytes the guess looks at.
  private static let sample = 1 << 16

  /// The charset; nil when nothing fits.
  ///
  /// One that is declared is believed, unless it is UTF-8.
  ///
  /// ICU tells East Asian and other multi-byte charsets well. Among the single-byte ones it guesses
  /// from few letters; text that is nearly all ASCII, as English is, is taken for windows-1252, which
  /// holds all of ISO-8859-1 and the curly quotation marks.
  static func charset(of bytes: ArraySlice<UInt8>, declared: String?) -> String? {
    switch declared?.lowercased() {
    case nil, "utf-8", "utf8": break
    case "iso-8859-1", "latin1", "us-ascii", "ascii": return "windows-1252"
    case let name?: return name
    }
    let sample = bytes.prefix(sample)
    guard let guess = Charset.detect(sample), guess.name != "UTF-8" else { return nil }
    let high = sample.reduce(into: 0) { if $1 >= 0x80 { $0 += 1 } }
    let isNearlyASCII = high * 10 < sample.count
    let isSingleByte = guess.name.hasPrefix("ISO-8859") || guess.name.hasPrefix("windows-")
    if guess.name == "ISO-8859-1" || (isNearlyASCII && (isSingleByte || guess.confidence < 50)) {
      return "windows-1252"
    }
    return guess.name
  }
}
