/// Exponential and logarithm to six digits, the same on every platform.
package enum FloatMath {
  /// The exponential; 0 for numbers below -80.
  @inline(__always)
  package static func exp(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let scaled = min(x, 80) * 1.442_695
    // Rounded down without a call: most processors' least common instruction set has none for it.
    var whole = Int32(scaled)
    if Float(whole) > scaled { whole -= 1 }
    let f = scaled - Float(whole)
    var power: Float = 0.001_877_57
    power = power * f + 0.008_989_34
    power = power * f + 0.055_826_3
    power = power * f + 0.240_153_6
    power = power * f + 0.693_153_1
    power = power * f + 0.999_999_9
    return Float(bitPattern: UInt32(whole + 127) << 23) * power
  }

  /// The natural logarithm of a positive number that is neither tiny (subnormal) nor infinite.
  @inline(__always)
  package static func log(_ x: Float) -> Float {
    // Significand and exponent, straight from the bits.
    let m = Float(bitPattern: x.bitPattern & 0x7F_FFFF | 0x3F80_0000)
    let exponent = Int32(x.bitPattern >> 23 & 0xFF) - 127
    let t = (m - 1) / (m + 1)
    let t2 = t * t
    let series = t * (2 + t2 * (0.666_666_7 + t2 * (0.4 + t2 * (0.285_714_3 + t2 * 0.222_222_2))))
    return series + Float(exponent) * 0.693_147_2
  }
}
