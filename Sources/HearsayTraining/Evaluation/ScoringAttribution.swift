/// How a content is quoted, by the marks in the text.
enum ScoringQuote: String, CaseIterable {
  case direct, mixed, indirect
}

/// The parts of an attribution.
enum ScoringRole: Int, CaseIterable {
  case source, cue, content
}

/// An attribution as the scorer sees it: the words of each part.
struct ScoringAttribution {
  let source: [Int]
  let cue: [Int]
  let content: [Int]
  let quote: ScoringQuote
  let confidence: Double?

  init(_ spans: GoldArticle.Attribution, confidence: Double?, in text: ScoringText) {
    source = text.words(spans.source)
    cue = text.words(spans.cue)
    content = text.words(spans.content)
    self.confidence = confidence
    quote = Self.quote(content, cue, text)
  }

  subscript(role: ScoringRole) -> [Int] {
    switch role {
    case .source: source
    case .cue: cue
    case .content: content
    }
  }

  /// A content that shares its only quotation with its own cue is indirect: there the marks belong to
  /// a quotation around both.
  private static func quote(_ content: [Int], _ cue: [Int], _ text: ScoringText) -> ScoringQuote {
    let regions = Set(content.map { text.region[$0] }).subtracting([-1])
    if regions.isEmpty || regions.isSubset(of: cue.map { text.region[$0] }) { return .indirect }
    return content.contains { text.region[$0] < 0 } ? .mixed : .direct
  }

  /// Whether the cues share a word; where one side has none, whether the other has none.
  func cueAgrees(with gold: ScoringAttribution) -> Bool {
    gold.cue.isEmpty ? cue.isEmpty : WordOverlap.shared(cue, gold.cue) > 0
  }

  private func sourceAgrees(with gold: ScoringAttribution, _ threshold: Double) -> Bool {
    if gold.source.isEmpty { return source.isEmpty }
    let overlap = WordOverlap.dice(source, gold.source)
    return overlap > 0 && overlap >= threshold
  }

  /// Whether all of it is right.
  func isFull(_ gold: ScoringAttribution, sourceThreshold: Double = 0.5) -> Bool {
    cueAgrees(with: gold) && WordOverlap.dice(content, gold.content) >= 0.8
      && sourceAgrees(with: gold, sourceThreshold)
  }
}

/// Overlap of sorted word lists.
enum WordOverlap {
  /// How many words both have.
  static func shared(_ a: [Int], _ b: [Int]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// F1 of the words; 0 if either has none.
  static func dice(_ a: [Int], _ b: [Int]) -> Double {
    let shared = shared(a, b)
    return shared == 0 ? 0 : 2 * Double(shared) / Double(a.count + b.count)
  }
}
