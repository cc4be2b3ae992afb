/// Finds where the token ends that starts at an offset.
///
/// Tokens are those of the newer Penn treebanks: clitics ("do" "n't", "Trump" "'s") and the parts of
/// hyphenated compounds ("US" "-" "led") stand alone; numbers, addresses, abbreviations with their full
/// stop and words with a hyphenated prefix ("re-elected") are whole.
final class TokenScanner {
  let rules: TokenRules
  let bytes: [UInt8]
  /// The stretch that is cut: a paragraph, or a phrase.
  let limits: Range<Int>

  init(rules: TokenRules, bytes: [UInt8], limits: Range<Int>) {
    self.rules = rules
    self.bytes = bytes
    self.limits = limits
  }

  /// The end of the token that starts at `start`, which is no space and begins no foreign run.
  ///
  /// Complexity: linear in the token's bytes.
  func end(_ start: Int) -> Int {
    let here = CharacterClass(bytes, start, rules.classes)
    switch here.kind {
    case .letter, .digit: return word(start)
    default: return mark(start, here.length)
    }
  }

  /// The byte at an offset; 0 outside the stretch.
  @inline(__always)
  func byte(_ at: Int) -> UInt8 { limits.contains(at) ? bytes[at] : 0 }

  /// The class of the character at an offset; space outside the stretch.
  @inline(__always)
  func kind(_ at: Int) -> ByteClass {
    limits.contains(at) ? CharacterClass(bytes, at, rules.classes).kind : .space
  }

  @inline(__always)
  func isWordByte(_ at: Int) -> Bool {
    let found = kind(at)
    return found == .letter || found == .digit
  }

  /// Whether a token can touch what stands before: the character before is no space.
  func isAttached(_ start: Int) -> Bool {
    guard start > limits.lowerBound else { return false }
    var before = start - 1
    while before > limits.lowerBound, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return kind(before) != .space
  }

  /// The length of an apostrophe, straight or curly, at an offset; 0 when there is none.
  @inline(__always)
  func apostrophe(_ at: Int) -> Int {
    if byte(at) == 39 { return 1 }
    return byte(at) == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) == 0x99 ? 3 : 0
  }

  private func word(_ start: Int) -> Int {
    var scan = WordScan(scanner: self, start: start)
    scan.run()
    let end = scan.at
    if scan.isAddress { return end }
    if let cut = rules.contractionCut(bytes, start..<end) ?? clockCut(start, end) { return cut }
    guard scan.hasApostrophe else { return end }
    if rules.isException(.whole, bytes, start..<end) { return end }
    return cliticStart(start, end) ?? end
  }

  /// Where "6:00am" and "10pm" are cut; nil for other words.
  private func clockCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start > 2, bytes[start] &- 48 < 10, bytes[end - 1] | 0x20 == 0x6D,
      bytes[end - 3] &- 48 < 10
    else { return nil }
    let letter = bytes[end - 2] | 0x20
    return letter == 0x61 || letter == 0x70 ? end - 2 : nil
  }

  /// Where the last clitic of a word begins; nil when it has none, or is one.
  private func cliticStart(_ start: Int, _ end: Int) -> Int? {
    var at = end - 1
    while at > start, apostrophe(at) == 0 { at -= 1 }
    let length = apostrophe(at)
    guard length > 0, at > start || length < end - at else { return nil }
    let tail = (at + length)..<end
    if tail.count == 1, bytes[tail.lowerBound] | 0x20 == 0x74 {
      let n = at - 1
      guard n > start, bytes[n] | 0x20 == 0x6E else { return nil }
      return n
    }
    guard at > start, isClitic(tail), !isDecade(start, at, tail) else { return nil }
    return cliticStart(start, at) ?? at
  }

  /// Whether letters after an apostrophe are s, d, m, ll, re or ve.
  func isClitic(_ tail: Range<Int>) -> Bool {
    let first = byte(tail.lowerBound) | 0x20
    if tail.count == 1 { return first == 0x73 || first == 0x64 || first == 0x6D }
    guard tail.count == 2 else { return false }
    let second = bytes[tail.lowerBound + 1] | 0x20
    return first == 0x6C && second == 0x6C || (first == 0x72 || first == 0x76) && second == 0x65
  }

  /// "1930's" is a plural.
  private func isDecade(_ start: Int, _ apostrophe: Int, _ tail: Range<Int>) -> Bool {
    bytes[apostrophe - 1] == 48 && tail.count == 1 && bytes[tail.lowerBound] | 0x20 == 0x73
      && bytes[start] &- 48 < 10
  }
}
