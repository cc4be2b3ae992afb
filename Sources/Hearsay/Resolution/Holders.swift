/// The attributions in whose content each token of an article lies.
///
/// Content in content goes four levels deep at most, so that there are few for each token.
struct Holders: Sendable {
  /// Where each token's attributions begin among those of all, and the number of all.
  private let starts: [Int]
  private let attributions: [Int32]

  /// Notes the contents of an article's attributions.
  ///
  /// Complexity: linear in the tokens and in the length of all contents.
  init(_ all: [Attribution], tokens count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for attribution in all {
      for part in attribution.content { for token in part { starts[token + 1] += 1 } }
    }
    for token in 0..<count { starts[token + 1] += starts[token] }
    var next = starts
    var attributions = [Int32](repeating: 0, count: starts[count])
    for (index, attribution) in all.enumerated() {
      for part in attribution.content {
        for token in part {
          attributions[next[token]] = Int32(index)
          next[token] += 1
        }
      }
    }
    self.starts = starts
    self.attributions = attributions
  }

  /// The attributions that hold a token, in their order; none outside the article.
  subscript(token: Int) -> [Int] {
    guard token >= 0, token + 1 < starts.count else { return [] }
    return attributions[starts[token]..<starts[token + 1]].map(Int.init)
  }
}
