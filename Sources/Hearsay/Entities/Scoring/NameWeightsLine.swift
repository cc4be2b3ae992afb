/// A line of the file of weights: `pass mode feature`, then four whole numbers, with tabs between them.
struct NameWeightsLine {
  private let bytes: [UInt8]
  private var end = -1
  /// The tabs before the second field and each one after it.
  private var tabs: [Int] = []
  private var start = 0

  /// Stands before the first line.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on to the next line with seven fields; false at the end.
  mutating func next() -> Bool {
    while end + 1 < bytes.count {
      start = end + 1
      tabs.removeAll(keepingCapacity: true)
      var at = start
      while at < bytes.count, bytes[at] != 10 {
        if bytes[at] == 9 { tabs.append(at) }
        at += 1
      }
      end = at
      if tabs.count == 6, bytes[start] != UInt8(ascii: "#") { return true }
    }
    return false
  }

  /// The pass, 0 or 1.
  var pass: Int? {
    let pass = Int(bytes[start]) - 49
    return tabs[0] == start + 1 && (0..<2).contains(pass) ? pass : nil
  }

  /// Whether the line is of a mode.
  func isMode(_ name: String) -> Bool {
    bytes[(tabs[0] + 1)..<tabs[1]].elementsEqual(name.utf8)
  }

  /// Where the feature's name stands.
  var feature: Range<Int> { (tabs[1] + 1)..<tabs[2] }

  /// The four numbers.
  var weights: SIMD4<Float> {
    var weights = SIMD4<Float>()
    for type in 0..<4 {
      let past = type < 3 ? tabs[type + 3] : end
      var value = 0
      var isNegative = false
      for at in (tabs[type + 2] + 1)..<past {
        if bytes[at] == 45 { isNegative = true } else { value = value * 10 + Int(bytes[at]) - 48 }
      }
      weights[type] = Float(isNegative ? -value : value)
    }
    return weights
  }
}
