/// Case folding and hashing of words, byte by byte.
///
/// Folding covers ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic letters by their distance in
/// UTF-8, writes the curly apostrophe as the straight one, and leaves everything else as it is. Hashes
/// are FNV-1a (Fowler, Noll and Vo) with a final mix.
public enum FoldedWord {
  /// The hash of the folded bytes of a range.
  public static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    hash(bytes.span, range)
  }

  /// The hash of the folded bytes of a range of a span.
  public static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] < 0x80 {
      state = (state ^ UInt64(lower(bytes[at]))) &* 0x100_0000_01B3
      at += 1
    }
    if at < range.upperBound {
      fold(bytes, at..<range.upperBound) { state = (state ^ UInt64($0)) &* 0x100_0000_01B3 }
    }
    return mix(state)
  }

  /// The hash of the bytes as they are.
  public static func exactHash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in range { state = (state ^ UInt64(bytes[at])) &* 0x100_0000_01B3 }
    return mix(state)
  }

  /// The folded bytes of a range.
  public static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    fold(bytes.span, range) { result.append($0) }
    return result
  }

  /// Calls `body` with each byte of the folded word.
  @inline(__always)
  static func fold(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (UInt8) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        body(lower(byte))
        at += 1
      } else if byte == 0xE2, at + 2 < range.upperBound, bytes[at + 1] == 0x80,
        bytes[at + 2] == 0x99
      {
        body(0x27)
        at += 3
      } else if byte < 0xE0, at + 1 < range.upperBound {
        let (lead, trail) = lower(byte, bytes[at + 1])
        body(lead)
        body(trail)
        at += 2
      } else {
        body(byte)
        at += 1
      }
    }
  }

  /// The lower-case letter of an ASCII byte.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  /// The lower-case letter of a two-byte sequence.
  static func lower(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
    switch lead {
    case 0xC3 where trail < 0x9F && trail != 0x97: return (lead, trail | 0x20)
    case 0xC4, 0xC5:
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
      return latinExtended(scalar, lead, trail)
    case 0xCE where trail >= 0x91 && trail <= 0x9F: return (lead, trail | 0x20)
    case 0xCE where trail >= 0xA0 && trail <= 0xA9: return (0xCF, trail &- 0x20)
    case 0xD0 where trail >= 0x90 && trail <= 0x9F: return (lead, trail | 0x20)
    case 0xD0 where trail >= 0xA0 && trail <= 0xAF: return (0xD1, trail &- 0x20)
    default: return (lead, trail)
    }
  }

  private static func latinExtended(
    _ scalar: UInt32, _ lead: UInt8, _ trail: UInt8
  ) -> (UInt8, UInt8) {
    let upperIsEven = scalar < 0x139 || (scalar > 0x149 && scalar < 0x179)
    let isUpper =
      scalar != 0x138 && scalar != 0x149 && scalar != 0x130 && scalar != 0x131 && scalar != 0x178
      && scalar != 0x17F && (scalar & 1 == 0) == upperIsEven
    guard isUpper else { return (lead, trail) }
    let next = scalar + 1
    return (UInt8(0xC0 | next >> 6), UInt8(0x80 | next & 0x3F))
  }

  private static func mix(_ state: UInt64) -> UInt64 {
    let x = (state ^ (state >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return x ^ (x >> 29)
  }
}
