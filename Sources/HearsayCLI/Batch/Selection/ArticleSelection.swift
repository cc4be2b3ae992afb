import Hearsay
import HearsayText

/// Which of the articles that are met a run works on: all, unless it is told otherwise.
struct ArticleSelection: Sendable {
  var shard: Shard?
  var earlier: EarlierRecords?

  /// Whether an article, or an error in its place, is this run's.
  func takes(id: String) -> Bool { shard?.takes(id) ?? true }

  /// Whether an article is to be worked on.
  func takes(_ article: Article) -> Bool {
    takes(id: article.id) && earlier?.know(article.id, article.text.bytes) != true
  }

  /// What the records depend on, as texts.
  var settings: [String] {
    [
      shard.map { "shard \($0.number)/\($0.count)" } ?? "",
      earlier.map { "since \($0.fingerprint)" } ?? "",
    ]
  }
}
