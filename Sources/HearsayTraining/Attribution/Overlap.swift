internal import Hearsay

/// Compares proposed tokens with gold ones, words only.
enum Overlap {
  /// The F1 of two sets of tokens, each sorted.
  static func f1(_ a: [Int], _ b: [Int]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var common = 0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(a.count + b.count)
  }

  /// The words of some ranges, or their marks where there is no word.
  static func words(_ ranges: [Range<Int>], _ context: AttributionContext) -> [Int] {
    let all = ranges.flatMap { Array($0) }
    let words = all.filter { context.isWord($0) }
    return words.isEmpty ? all : words
  }

  /// Whether a proposal agrees with a gold attribution: contents by 0.8, sources by 0.5.
  static func isFull(
    _ proposal: Proposal, _ gold: TrainingArticle.Gold, _ context: AttributionContext
  ) -> Bool {
    guard f1(words(proposal.content, context), gold.content) >= 0.8 else { return false }
    guard let source = proposal.source else { return gold.source.isEmpty }
    return f1(words([source.tokens], context), gold.source) >= 0.5
  }
}
