/// Finds UTF-16 and UTF-32, with a byte-order mark or without.
enum WideCharset {
  /// A charset, and how long its byte-order mark is.
  struct Found: Equatable {
    let name: String
    let markLength: Int
  }

  /// The charset of some bytes; nil when it is neither UTF-16 nor UTF-32.
  static func find(_ bytes: ArraySlice<UInt8>) -> Found? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return Found(name: "UTF-32LE", markLength: 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return Found(name: "UTF-32BE", markLength: 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Found(name: "UTF-16LE", markLength: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Found(name: "UTF-16BE", markLength: 2) }
    return unmarked(bytes.prefix(4096)).map { Found(name: $0, markLength: 0) }
  }

  /// Without a mark, Latin text shows where its zero bytes are: at every second byte, or at three of
  /// four.
  private static func unmarked(_ head: ArraySlice<UInt8>) -> String? {
    guard head.count >= 8, head.contains(0) else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = head.count / 4
    let most = zeros.map { $0 * 10 > quarter * 7 }
    let none = zeros.map { $0 * 20 <= quarter }
    switch (most[0], most[1], most[2], most[3]) {
    case (false, true, true, true) where none[0]: return "UTF-32LE"
    case (true, true, true, false) where none[3]: return "UTF-32BE"
    case (false, true, false, true) where none[0] && none[2]: return "UTF-16LE"
    case (true, false, true, false) where none[1] && none[3]: return "UTF-16BE"
    default: return nil
    }
  }
}
