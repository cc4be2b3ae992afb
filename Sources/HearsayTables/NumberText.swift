/// Numbers below 2^24, each written as four ASCII characters, so that a static string can hold tables.
///
/// A character is a digit to the base 64, from `0` to `o`; the lowest comes first.
package enum NumberText {
  /// The first number that cannot be written.
  package static let limit = 1 << 24

  /// Appends a number.
  package static func append(_ number: Int, to text: inout [UInt8]) {
    precondition(number >= 0 && number < limit, "tables hold numbers below 2^24")
    for place in 0..<4 {
      text.append(0x30 + UInt8(truncatingIfNeeded: (number >> (place * 6)) & 0x3F))
    }
  }

  /// The number that four characters write, the first one in the lowest byte.
  @inlinable
  package static func number(_ characters: UInt32) -> Int {
    let digits = characters &- 0x3030_3030
    let low = digits & 0x3F | digits >> 2 & 0xFC0
    return Int(low | digits >> 4 & 0x3_F000 | digits >> 6 & 0xFC_0000)
  }
}
