package import HearsayText

/// Identifiers that survive a re-run with better rules wherever the spans are the same.
///
/// They are 100 bits of a hash over the article's identifier, its text's SHA-256 and the positions of
/// source, cue and content. The positions are mixed in as numbers (the finalizer of SplitMix64, Steele
/// and others 2014): identifiers need no protection against forgery, only against chance.
package struct StableID {
  /// The hash so far: of the article's identifier and its text's hash.
  private let article: (UInt64, UInt64)

  /// Prepares the identifiers of an article's assertions.
  package init(article: String, textHash: String) {
    let hash = SHA256.hash(Array("\(article)\u{0}\(textHash)".utf8))
    self.article = (Self.number(hash[0..<8]), Self.number(hash[8..<16]))
  }

  /// `h-` and 20 letters of a hash over the article, its text and the positions of source, cue and
  /// content; `repetition` tells how many assertions before it have the same places.
  package func assertion(
    source: TextSpan?, cue: TextSpan?, content: [TextSpan], repetition: Int = 0
  ) -> String {
    var hash = article
    func add(_ role: UInt64, _ span: TextSpan) {
      hash.0 = Mix.value(hash.0 ^ (UInt64(span.start) << 8 | role))
      hash.1 = Mix.value(hash.1 ^ hash.0 ^ (UInt64(span.end) << 8 | role))
      hash.0 = Mix.value(hash.0 &+ hash.1)
    }
    if let source { add(1, source) }
    if let cue { add(2, cue) }
    for part in content { add(3, part) }
    if repetition > 0 { add(4, TextSpan(repetition, repetition)) }
    return Self.base32(hash)
  }

  /// `c-` and the 16 hexadecimal digits of a claim's hash.
  package static func claim(_ hash: UInt64) -> String { digits("c-", hash) }

  /// `g-` and the 16 hexadecimal digits of a group's hash.
  package static func group(_ hash: UInt64) -> String { digits("g-", hash) }

  private static func digits(_ prefix: String, _ hash: UInt64) -> String {
    var text = Array(prefix.utf8)
    for shift in stride(from: UInt64(60), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> shift) & 15
      text.append(digit < 10 ? 48 + digit : 87 + digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// `h-` and the first 50 bits of each number, in the letters of RFC 4648's base 32.
  private static func base32(_ hash: (UInt64, UInt64)) -> String {
    var result = Array("h-".utf8)
    result.reserveCapacity(22)
    for number in [hash.0, hash.1] {
      for shift in stride(from: UInt64(59), through: 14, by: -5) {
        let digit = UInt8(truncatingIfNeeded: number >> shift) & 31
        result.append(digit < 26 ? 97 + digit : 24 + digit)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
