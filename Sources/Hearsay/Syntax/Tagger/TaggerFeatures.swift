/// The features of one token, as hashes.
///
/// Complexity: constant for a token.
package struct TaggerFeatures: Sendable {
  /// How many there are.
  package static let count = 23
  /// The hashes; the table's size cuts them down to places.
  package private(set) var hashes: [UInt32] = Array(repeating: 0, count: count)

  package init() {}

  /// What stands around a token.
  package struct Window {
    let before2, before, here, after, after2: TaggerWord
    let isFirst: Bool

    package init(
      _ before2: TaggerWord, _ before: TaggerWord, _ here: TaggerWord, _ after: TaggerWord,
      _ after2: TaggerWord, isFirst: Bool
    ) {
      self.before2 = before2
      self.before = before
      self.here = here
      self.after = after
      self.after2 = after2
      self.isFirst = isFirst
    }
  }

  /// Takes the features of a token whose two tags before are known.
  package mutating func fill(_ window: Window, _ tag1: PennTag, _ tag2: PennTag) {
    let t1 = UInt32(tag1.rawValue) &+ 1
    let t2 = (UInt32(tag2.rawValue) &+ 1) &* 64 &+ t1
    let here = window.here
    let before = window.before
    let after = window.after
    unsafe hashes.withUnsafeMutableBufferPointer { out in
      func set(_ template: Int, _ a: UInt32, _ b: UInt32) {
        unsafe out[template] = Self.hash(template, a, b)
      }
      set(0, here.identity, 0)
      set(1, here.suffix3, here.shape)
      set(2, here.suffix2, here.shape)
      set(3, here.prefix2, 0)
      set(4, here.prefix3, here.shape)
      set(5, here.shape, window.isFirst ? 1 : 0)
      set(6, here.lexical, here.shape)
      set(7, here.suffix2, t1)
      set(8, here.identity, t1)
      set(9, here.lexical, t1)
      set(10, t2, 0)
      set(11, before.identity, 0)
      set(12, after.identity, 0)
      set(13, window.before2.identity, 0)
      set(14, here.identity, before.identity)
      set(15, here.identity, after.identity)
      set(16, before.lexical, here.lexical)
      set(17, after.lexical, here.identity)
      set(18, window.after2.identity, 0)
      set(19, after.suffix3, after.shape)
      set(20, Self.fold(after.candidates.rawValue), here.identity)
      set(21, t1, 0)
      set(22, before.shape &* 16 &+ after.shape, here.shape &+ (window.isFirst ? 16 : 0))
    }
  }

  @inline(__always)
  private static func hash(_ template: Int, _ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = UInt64(a) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 29) ^ UInt64(b)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 32) ^ UInt64(template)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  private static func fold(_ bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
