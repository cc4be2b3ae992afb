/// Probabilities for people.
enum Percent {
  /// A probability in whole percent.
  static func text(_ probability: Double) -> String { "\(Int((probability * 100).rounded()))%" }

  /// A probability in percent with one decimal.
  static func exact(_ probability: Double) -> String {
    let tenths = Int((probability * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
