internal import HearsayText

/// An article as the scorer sees it: runs of word characters, single marks, and quotation regions.
///
/// The scorer cuts the text itself, so that systems with different tokens compare.
struct ScoringText {
  /// Code points of the text.
  let scalars: [Unicode.Scalar]
  /// Ranges of code points.
  let tokens: [Range<Int>]
  /// For each token, whether it has a letter or digit.
  let isWord: [Bool]
  /// For each token the quotation that it lies in, or -1.
  let region: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Range<Int>] = []
    var isWord: [Bool] = []
    var at = 0
    while at < scalars.count {
      let start = at
      var hasLetter = false
      while at < scalars.count, scalars[at].isWordCharacter {
        hasLetter = hasLetter || scalars[at] != "_"
        at += 1
      }
      if at == start {
        at += 1
        if scalars[start].isSpace { continue }
      }
      tokens.append(start..<at)
      isWord.append(hasLetter)
    }
    (self.scalars, self.tokens, self.isWord) = (scalars, tokens, isWord)
    region = QuotationRegions.regions(of: tokens, in: scalars)
  }

  /// The words that the ranges touch, sorted; marks only where there is no word.
  func words(_ ranges: [Range<Int>]) -> [Int] {
    var touched: Set<Int> = []
    for range in ranges {
      var at = tokens.firstIndexPast(range.lowerBound)
      while at < tokens.count, tokens[at].lowerBound < range.upperBound {
        touched.insert(at)
        at += 1
      }
    }
    let words = touched.filter { isWord[$0] }
    return (words.isEmpty ? touched : words).sorted()
  }

  /// The contiguous pieces of some words: a skipped word or a line break starts a new one.
  func pieces(_ words: [Int]) -> Set<[Int]> {
    var pieces: [[Int]] = []
    for word in words {
      if let last = pieces.last?.last, joins(last, word) {
        pieces[pieces.count - 1].append(word)
      } else {
        pieces.append([word])
      }
    }
    return Set(pieces)
  }

  private func joins(_ last: Int, _ next: Int) -> Bool {
    !scalars[tokens[last].upperBound..<tokens[next].lowerBound].contains("\n")
      && !isWord[(last + 1)..<next].contains(true)
  }
}

extension [Range<Int>] {
  /// The first of these sorted ranges that ends past an offset.
  fileprivate func firstIndexPast(_ offset: Int) -> Int {
    partitioningIndex { $0.upperBound > offset }
  }
}

extension Unicode.Scalar {
  /// A letter, a number or the low line.
  var isWordCharacter: Bool {
    if value < 128 {
      return (97...122).contains(value) || (65...90).contains(value) || (48...57).contains(value)
        || value == 95
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return properties.numericType != nil
    }
  }

  /// White space, the separators of information among it.
  var isSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}
