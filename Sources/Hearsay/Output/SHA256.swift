/// The SHA-256 hash (FIPS 180-4).
package enum SHA256 {
  /// The 32 bytes of a message's hash.
  ///
  /// Complexity: linear in the message.
  package static func hash(_ message: [UInt8]) -> [UInt8] {
    var state = State()
    let whole = message.count / 64
    state.add(message, blocks: whole)
    var last = Array(message[(whole * 64)...])
    last.append(0x80)
    last.append(contentsOf: repeatElement(0, count: (120 - last.count & 63) & 63))
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      last.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    state.add(last, blocks: last.count / 64)
    return state.bytes
  }

  /// The hash in lower-case hexadecimal digits.
  package static func hex(_ message: [UInt8]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in hash(message) {
      for half in [byte >> 4, byte & 15] { digits.append(half < 10 ? 48 + half : 87 + half) }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// The eight words that blocks of 64 bytes are folded into.
private struct State {
  private var words: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19
  )

  /// The words' bytes, the highest first.
  var bytes: [UInt8] {
    let (a, b, c, d, e, f, g, h) = words
    var result: [UInt8] = []
    result.reserveCapacity(32)
    for word in [a, b, c, d, e, f, g, h] {
      for shift: UInt32 in [24, 16, 8, 0] {
        result.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return result
  }

  /// Folds the first blocks of a message in.
  mutating func add(_ message: [UInt8], blocks: Int) {
    guard blocks > 0 else { return }
    unsafe message.withUnsafeBytes { bytes in
      unsafe Self.constants.withUnsafeBufferPointer { constants in
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
          for block in 0..<blocks {
            for at in 0..<16 {
              unsafe schedule[at] = UInt32(
                bigEndian: bytes.loadUnaligned(
                  fromByteOffset: block * 64 + at * 4, as: UInt32.self))
            }
            unsafe Self.extend(schedule)
            unsafe add(schedule, constants)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func extend(_ words: UnsafeMutableBufferPointer<UInt32>) {
    for at in 16..<64 {
      let (x, y) = unsafe (words[at - 15], words[at - 2])
      let s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x &>> 3)
      let s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y &>> 10)
      unsafe words[at] = unsafe words[at - 16] &+ s0 &+ words[at - 7] &+ s1
    }
  }

  @inline(__always)
  private mutating func add(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e, f, g, h) = words
    for at in 0..<64 {
      let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
      let t1 = unsafe h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[at] &+ schedule[at]
      let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    words = (
      words.0 &+ a, words.1 &+ b, words.2 &+ c, words.3 &+ d, words.4 &+ e, words.5 &+ f,
      words.6 &+ g, words.7 &+ h
    )
  }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ by: UInt32) -> UInt32 { x &>> by | x &<< (32 - by) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
