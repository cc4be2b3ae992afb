/// A pronoun that leads to nobody makes the source less certain.
enum UnresolvedPronounFactor: ConfidenceFactor {
  static let name = "unresolved-pronoun"

  static func weight(_ index: Int, in claimed: ClaimedArticle) -> Double? {
    claimed.resolved.sources[index].flags.contains("unresolved-pronoun") ? -0.6 : nil
  }
}
