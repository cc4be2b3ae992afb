/// Log-odds of probabilities.
package enum Logit {
  /// The log-odds of a probability, kept between -6 and 6.
  ///
  /// By the series of the inverse hyperbolic tangent after halving: the same bits on every machine.
  package static func logit(_ probability: Double) -> Double {
    let p = min(max(probability, 0.0025), 0.9975)
    return logarithm(p / (1 - p))
  }

  /// The natural logarithm of a positive number.
  static func logarithm(_ x: Double) -> Double {
    var x = x
    var halvings = 0
    while x > 1.5 {
      x /= 2
      halvings += 1
    }
    while x < 0.75 {
      x *= 2
      halvings -= 1
    }
    let z = (x - 1) / (x + 1)
    let square = z * z
    var term = z
    var sum = 0.0
    for n in stride(from: 1.0, through: 25, by: 2) {
      sum += term / n
      term *= square
    }
    return 2 * sum + Double(halvings) * 0.693_147_180_559_945_3
  }
}
