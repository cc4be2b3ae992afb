/// Pairs double quotation marks, curly, straight, angled or doubled, within each line.
///
/// A quotation that is open at the end of its line ends there.
struct QuotationRegions {
  private static let opening: Set<String> = ["\u{201C}", "\u{AB}", "``"]
  private static let closing: Set<String> = ["\u{201D}", "\u{BB}"]
  private static let marks: Set<Unicode.Scalar> = [
    "\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}",
  ]

  private let scalars: [Unicode.Scalar]
  private var current = -1
  private var count = 0
  private var lineEnd = -1

  /// For each token the number of its quotation, or -1.
  static func regions(of tokens: [Range<Int>], in scalars: [Unicode.Scalar]) -> [Int] {
    var state = QuotationRegions(scalars: scalars)
    var regions: [Int] = []
    var isSecondHalf = false
    for token in tokens {
      state.enterLine(token.lowerBound)
      if isSecondHalf {
        regions.append(regions.last ?? -1)
        isSecondHalf = false
        continue
      }
      isSecondHalf = state.isDoubled(token.lowerBound)
      regions.append(state.region(token.lowerBound, isDoubled: isSecondHalf))
    }
    return regions
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func enterLine(_ start: Int) {
    guard start > lineEnd else { return }
    current = -1
    lineEnd = scalars[start...].firstIndex(of: "\n") ?? scalars.count
  }

  private func isDoubled(_ at: Int) -> Bool {
    guard at + 1 < scalars.count, scalars[at] == scalars[at + 1] else { return false }
    return scalars[at] == "'" || scalars[at] == "`"
  }

  private mutating func region(_ start: Int, isDoubled: Bool) -> Int {
    guard isDoubled || Self.marks.contains(scalars[start]) else { return current }
    let end = isDoubled ? start + 2 : start + 1
    var mark = String.UnicodeScalarView()
    mark.append(contentsOf: scalars[start..<end])
    let text = String(mark)
    if current >= 0 {
      let region = current
      let isSpaceAfter = end >= scalars.count || scalars[end].isSpace
      if !Self.opening.contains(text) || isSpaceAfter { current = -1 }
      return region
    }
    let before = start > 0 ? scalars[start - 1] : nil
    let isInches = (text == "\"" || text == "''") && before?.isDigit == true
    let isStray = Self.closing.contains(text) && before?.isSpace == false
    guard !isInches, !isStray else { return -1 }
    current = count
    count += 1
    return current
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    properties.numericType == .decimal || properties.numericType == .digit
  }
}
