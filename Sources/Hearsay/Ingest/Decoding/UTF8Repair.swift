/// Checks UTF-8, and puts U+FFFD in the place of what is broken.
struct UTF8Repair {
  /// Valid UTF-8.
  let bytes: [UInt8]
  private let broken: Int
  private let sound: Int

  /// Whether more sequences of several bytes are sound than broken: a damaged file, not another
  /// charset.
  var isMostlyUTF8: Bool { sound > 0 && sound >= broken }

  /// Repairs bytes.
  ///
  /// Complexity: linear in their number.
  init(_ input: ArraySlice<UInt8>) {
    bytes = Array(String(decoding: input, as: UTF8.self).utf8)
    let replaced = Self.replacementCount(bytes[...])
    let leads = bytes.reduce(into: 0) { if $1 >= 0xC0 { $0 += 1 } }
    broken = replaced - Self.replacementCount(input)
    sound = leads - replaced
  }

  /// Whether bytes are valid UTF-8.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// How often U+FFFD stands in UTF-8 bytes.
  static func replacementCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var at = bytes.startIndex
    while at + 2 < bytes.endIndex {
      if bytes[at] == 0xEF, bytes[at + 1] == 0xBF, bytes[at + 2] == 0xBD { count += 1 }
      at += 1
    }
    return count
  }
}
