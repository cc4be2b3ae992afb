internal import HearsayText

/// Identifiers that survive a re-run with better rules wherever the spans are the same.
enum StableID {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  /// `h-` and 20 letters of a hash over the article, its text and the positions of source, cue and
  /// content.
  static func assertion(
    article: String, textHash: String, source: TextSpan?, cue: TextSpan?, content: [TextSpan]
  ) -> String {
    var message = Array("\(article)\u{0}\(textHash)".utf8)
    func add(_ role: String, _ span: TextSpan) {
      message.append(contentsOf: "\u{0}\(role)\(span.start)-\(span.end)".utf8)
    }
    if let source { add("s", source) }
    if let cue { add("q", cue) }
    for part in content { add("c", part) }
    return "h-" + base32(SHA256.hash(message), letters: 20)
  }

  /// The identifier of a further assertion at the same places.
  static func repeated(_ id: String, _ count: Int) -> String {
    "h-" + base32(SHA256.hash(Array("\(id)\u{0}\(count)".utf8)), letters: 20)
  }

  /// `c-` and 16 hexadecimal digits of a hash over a bag of words: equal for restatements.
  ///
  /// - Parameter words: The claim's content words, folded, in any order; repeated ones count once.
  static func claim(_ words: [String]) -> String {
    let message = Set(words).sorted().joined(separator: " ")
    return "c-" + SHA256.hex(Array(message.utf8)).prefix(16)
  }

  private static func base32(_ hash: [UInt8], letters: Int) -> String {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for byte in hash where result.count < letters {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5, result.count < letters {
        held -= 5
        result.append(alphabet[Int(bits >> UInt32(held)) & 31])
      }
      bits &= (1 << UInt32(held)) - 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
