/// Cuts stretches of text into tokens.
///
/// Words in the Latin, Greek and Cyrillic scripts, numbers and marks are told apart by
/// ``TokenRules``; in other scripts, where words may have no spaces between them, by ICU.
public struct TokenCutter: ~Copyable {
  private var scanner: TokenScanner
  private var breaks: BreakIterator?

  /// Makes a cutter of one text.
  public init(rules: TokenRules, bytes: [UInt8]) {
    scanner = TokenScanner(rules: rules, bytes: bytes, limits: 0..<0)
  }

  /// Calls `body` with the range of each token of a stretch, in text order.
  ///
  /// Complexity: linear in the bytes.
  public mutating func forEachToken(in stretch: Range<Int>, _ body: (Range<Int>) -> Void) {
    scanner = TokenScanner(rules: scanner.rules, bytes: scanner.bytes, limits: stretch)
    let scanner = scanner
    var at = stretch.lowerBound
    while at < stretch.upperBound {
      let here = CharacterClass(scanner.bytes, at, scanner.rules.classes)
      switch here.kind {
      case .space: at += here.length
      case .foreign:
        let end = foreignEnd(at)
        foreign(at..<end, body)
        at = end
      default:
        let end = scanner.end(at)
        body(at..<end)
        at = end
      }
    }
  }

  private func foreignEnd(_ start: Int) -> Int {
    var at = start
    while at < scanner.limits.upperBound {
      let here = CharacterClass(scanner.bytes, at, scanner.rules.classes)
      let joins = scanner.bytes[at] == 0xE2 && here.kind == .letter || at > start && isModifier(at)
      guard here.kind == .foreign || joins else { break }
      at += here.length
    }
    return at
  }

  /// A variation selector or a combining mark after a symbol.
  private func isModifier(_ at: Int) -> Bool {
    scanner.bytes[at] == 0xCC || scanner.bytes[at] == 0xCD
  }

  private mutating func foreign(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    if breaks == nil { breaks = BreakIterator(.word) }
    let found = breaks?.boundaries(scanner.bytes, range) ?? []
    var start = range.lowerBound
    for boundary in found where range.lowerBound + Int(boundary) > start {
      body(start..<(range.lowerBound + Int(boundary)))
      start = range.lowerBound + Int(boundary)
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }
}
