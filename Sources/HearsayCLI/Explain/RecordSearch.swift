import Hearsay
import HearsayMatching

/// Looks for records in articles, and stops when all are found.
struct RecordSearch {
  /// What is looked for.
  enum Target {
    case patterns([RecordPattern])
    /// The record of this number, in the only article.
    case number(Int)
  }

  let target: Target
  /// The records that fit each pattern, in the order of the patterns.
  private(set) var found: [[FoundRecord]]
  /// How many articles were looked through.
  private(set) var articles = 0
  /// How many records they have.
  private(set) var records = 0

  init(_ target: Target) {
    self.target = target
    if case .patterns(let patterns) = target {
      found = Array(repeating: [], count: patterns.count)
    } else {
      found = [[]]
    }
  }

  /// Looks through one more article; returns whether to go on.
  mutating func look(_ view: RecordView) -> Bool {
    articles += 1
    records += view.ids.count
    switch target {
    case .number(let number):
      // A number means nothing among several articles.
      found = [[]]
      guard articles == 1 else { return false }
      if view.ids.indices.contains(number - 1) {
        found[0].append(FoundRecord(number - 1, in: view))
      }
      return true
    case .patterns(let patterns):
      for (at, pattern) in patterns.enumerated() {
        for (index, id) in view.ids.enumerated() where pattern.fits(id) {
          found[at].append(FoundRecord(index, in: view))
        }
      }
      return zip(patterns, found).contains { $0.isPossible && (!$0.isWhole || $1.isEmpty) }
    }
  }
}
