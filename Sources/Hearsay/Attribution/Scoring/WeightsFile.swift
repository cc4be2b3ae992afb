internal import HearsayText

/// Reads a file of weights: comment lines, `@name` with a tab and a number for a setting, then for each
/// kind of feature a line `@template` and lines `=a^b^c`, a tab and a number.
struct WeightsFile {
  /// The weights by the hash of their feature.
  private(set) var weights: [(UInt64, Float)] = []
  /// The settings, by name.
  private(set) var settings: [String: Double] = [:]
  /// The kind of feature that the lines read now weigh; nil for one that is not known.
  private var template: Int?
  /// Where the first value of the line before stands, and its hash.
  private var known = 0..<0
  private var knownHash: UInt64 = 0

  private static let templates: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: FeatureTemplate.allCases.map { (FeatureHash.text($0.name), $0.index) })

  /// Reads the bytes of a file; lines that are no weight are passed over.
  ///
  /// Complexity: linear in the bytes.
  init(_ bytes: [UInt8]) {
    weights.reserveCapacity(bytes.count / 20)
    let bytes = bytes.span
    var start = 0
    while start < bytes.count {
      start =
        bytes[start] == UInt8(ascii: "=")
        ? feature(bytes, start + 1) : section(bytes, start)
    }
  }

  /// Reads a line that is no weight: a comment, a setting or a kind of feature.
  ///
  /// - Returns: Where the next line starts.
  private mutating func section(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let tab = Self.end(bytes, start, UInt8(ascii: "\t"))
    let end = Self.end(bytes, tab, UInt8(ascii: "\n"))
    guard start < end, bytes[start] == UInt8(ascii: "@") else { return end + 1 }
    guard tab < end else {
      template = Self.templates[FoldedWord.hash(bytes, (start + 1)..<end)]
      return end + 1
    }
    var name: [UInt8] = []
    for at in (start + 1)..<tab { name.append(bytes[at]) }
    settings[String(decoding: name, as: UTF8.self)] = Double(Self.number(bytes, tab + 1, end))
    return end + 1
  }

  /// Reads a feature's values and its weight, from behind the sign of equality on.
  ///
  /// - Returns: Where the next line starts.
  private mutating func feature(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    let a = first(bytes, &at)
    let b = Self.hash(bytes, &at)
    let c = Self.hash(bytes, &at)
    while at < bytes.count, bytes[at] != UInt8(ascii: "\t"), bytes[at] != UInt8(ascii: "\n") {
      at += 1
    }
    let end = Self.end(bytes, at, UInt8(ascii: "\n"))
    if at < end, let template {
      weights.append((FeatureHash.feature(template, a, b, c), Self.number(bytes, at + 1, end)))
    }
    return end + 1
  }

  /// The hash of a line's first value, and goes on behind it.
  ///
  /// Lines are sorted: three in four have the value of the line before.
  private mutating func first(_ bytes: Span<UInt8>, _ at: inout Int) -> UInt64 {
    var length = 0
    while length < known.count, at + length < bytes.count,
      bytes[at + length] == bytes[known.lowerBound + length]
    {
      length += 1
    }
    if length == known.count, at + length < bytes.count, Self.isEnd(bytes[at + length]) {
      known = at..<(at + length)
      at += length
      if bytes[at] == UInt8(ascii: "^") { at += 1 }
      return knownHash
    }
    let start = at
    knownHash = Self.hash(bytes, &at)
    known = start..<(at > start && bytes[at - 1] == UInt8(ascii: "^") ? at - 1 : at)
    return knownHash
  }

  /// The hash of the value up to the next caret or the tab, and goes on behind the caret; 0 for no value.
  private static func hash(_ bytes: Span<UInt8>, _ at: inout Int) -> UInt64 {
    let start = at
    while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
    let end = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
    return start < end ? FoldedWord.hash(bytes, start..<end) : 0
  }

  /// Whether a byte ends a value.
  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "^") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }

  /// Where a byte stands next in a line, or where the line ends.
  private static func end(_ bytes: Span<UInt8>, _ start: Int, _ byte: UInt8) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != byte, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at
  }

  /// The decimal number that bytes write: sign, digits, a point.
  static func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Float {
    var isNegative = false
    var whole = 0
    var scale = 0
    for at in start..<end {
      switch bytes[at] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): scale = 1
      case let digit where digit &- 48 < 10:
        whole = whole &* 10 &+ Int(digit &- 48)
        scale = scale &* 10
      default: break
      }
    }
    let value = Float(isNegative ? 0 &- whole : whole)
    return scale > 1 ? value / Float(scale) : value
  }
}
