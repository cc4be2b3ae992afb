/// Text from anywhere, as it may stand in HTML, between tags and in attributes.
enum HTMLText {
  /// Adds a text with the marks of HTML escaped.
  ///
  /// Controls become spaces, and marks that turn the direction of writing are left out: they could make
  /// words read in another order than they have. What is no character of HTML at all is left out, too.
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "`": bytes += "&#96;".utf8
      case _ where isControl(scalar): bytes.append(32)
      case _ where isHidden(scalar): continue
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      || [0x2028, 0x2029].contains(scalar.value)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    // Tags of characters spell words that nobody sees.
    case 0xE0000...0xE007F: true
    case let value: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }
}
