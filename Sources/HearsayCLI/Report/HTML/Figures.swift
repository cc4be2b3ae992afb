/// Numbers as people read them.
enum Figures {
  /// A whole number with commas between thousands.
  static func whole(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  /// A number with its noun.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(whole(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// A share in whole percent; what is neither nothing nor all is never told as such.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share >= 0.995 { return ">99%" }
    return Percent.text(share)
  }

  /// A length in a drawing, with at most one decimal.
  static func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
