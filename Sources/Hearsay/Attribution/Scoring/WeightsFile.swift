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

  private static let templates: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: FeatureTemplate.allCases.map { (FeatureHash.text($0.name), $0.index) })

  /// Reads the bytes of a file; lines that are no weight are passed over.
  ///
  /// Complexity: linear in the bytes.
  init(_ bytes: [UInt8]) {
    weights.reserveCapacity(bytes.count / 20)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") { line(bytes, start, end) }
      start = end + 1
    }
  }

  private mutating func line(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var tab = end - 1
    while tab > start, bytes[tab] != 9 { tab -= 1 }
    guard tab > start else {
      template = Self.templates[FoldedWord.hash(bytes, (start + 1)..<end)]
      return
    }
    let value = Self.number(bytes, tab + 1, end)
    if bytes[start] == UInt8(ascii: "@") {
      settings[String(decoding: bytes[(start + 1)..<tab], as: UTF8.self)] = Double(value)
      return
    }
    guard let template else { return }
    var at = start + 1
    let a = Self.hash(bytes, &at, tab)
    let b = Self.hash(bytes, &at, tab)
    let c = Self.hash(bytes, &at, tab)
    weights.append((FeatureHash.feature(template, a, b, c), value))
  }

  /// The hash of the value up to the next caret, and goes on behind it; 0 for no value.
  private static func hash(_ bytes: [UInt8], _ at: inout Int, _ end: Int) -> UInt64 {
    let start = at
    while at < end, bytes[at] != UInt8(ascii: "^") { at += 1 }
    defer { at += 1 }
    return start < at ? FoldedWord.hash(bytes, start..<at) : 0
  }

  /// The decimal number that bytes write: sign, digits, a point.
  static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Float {
    var sign: Float = 1
    var whole = 0
    var scale: Float = 1
    var isFraction = false
    for at in start..<end {
      switch bytes[at] {
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "."): isFraction = true
      case let digit where digit &- 48 < 10:
        whole = whole * 10 + Int(digit - 48)
        if isFraction { scale *= 10 }
      default: break
      }
    }
    return sign * Float(whole) / scale
  }
}
