import Hearsay

/// What tells whether two runs of bytes are the same: the first half of their SHA-256 hash.
struct Fingerprint: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// The fingerprint of some bytes.
  init(_ bytes: [UInt8]) {
    let hash = SHA256.hash(bytes)
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.init(high: word(hash[0..<8]), low: word(hash[8..<16]))
  }

  /// The fingerprint of several texts, in their order.
  init(_ texts: [String]) {
    self.init(texts.flatMap { Array(String($0.utf8.count).utf8) + [0] + Array($0.utf8) })
  }
}

extension Fingerprint: CustomStringConvertible {
  /// Two hexadecimal numbers.
  var description: String { "\(String(high, radix: 16)) \(String(low, radix: 16))" }
}
