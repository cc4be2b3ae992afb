internal import HearsayText

/// Identifiers that survive a re-run with better rules wherever the spans are the same.
struct StableID {
  /// The hash so far: of the article's identifier and its text's hash.
  private let article: SHA256

  /// Prepares the identifiers of an article's assertions.
  init(article: String, textHash: String) {
    var hash = SHA256()
    hash.update(Array("\(article)\u{0}\(textHash)".utf8))
    self.article = hash
  }

  /// `h-` and 20 letters of a hash over the article, its text and the positions of source, cue and
  /// content.
  func assertion(source: TextSpan?, cue: TextSpan?, content: [TextSpan]) -> String {
    var message: [UInt8] = []
    func add(_ role: UInt8, _ span: TextSpan) {
      message += [0, role]
      Self.append(span.start, to: &message)
      message.append(UInt8(ascii: "-"))
      Self.append(span.end, to: &message)
    }
    if let source { add(UInt8(ascii: "s"), source) }
    if let cue { add(UInt8(ascii: "q"), cue) }
    for part in content { add(UInt8(ascii: "c"), part) }
    var hash = article
    hash.update(message)
    return Self.base32(hash.finished())
  }

  /// The identifier of a further assertion at the same places.
  static func repeated(_ id: String, _ count: Int) -> String {
    base32(SHA256.hash(Array("\(id)\u{0}\(count)".utf8)))
  }

  /// `c-` and 16 hexadecimal digits of a hash over a bag of words: equal for restatements.
  ///
  /// - Parameter words: The hashes of the claim's content words, folded, in any order; repeated ones
  ///   count once.
  static func claim(_ words: [UInt64]) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt64?
    for word in words.sorted() where word != last {
      state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 29
      last = word
    }
    var text = Array("c-".utf8)
    for shift in stride(from: UInt64(60), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: state >> shift) & 15
      text.append(digit < 10 ? 48 + digit : 87 + digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ number: Int, to message: inout [UInt8]) {
    let start = message.count
    var rest = number
    repeat {
      message.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    message[start...].reverse()
  }

  /// `h-` and the first 100 bits of a hash, in the letters of RFC 4648's base 32.
  private static func base32(_ hash: [UInt8]) -> String {
    var result = Array("h-".utf8)
    result.reserveCapacity(22)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for byte in hash where result.count < 22 {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5, result.count < 22 {
        held -= 5
        let digit = UInt8(truncatingIfNeeded: bits >> held) & 31
        result.append(digit < 26 ? 97 + digit : 24 + digit)
      }
      bits &= (1 << held) - 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
