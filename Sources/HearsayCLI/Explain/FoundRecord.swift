import Hearsay

/// A record that was asked for, with its article.
struct FoundRecord {
  let article: Article
  /// Its place among the article's records.
  let index: Int
  let id: String
  /// Which claim of which article it is.
  var place: String { "claim \(index + 1) of \(article.id)" }
  /// Who says what in it, on one line.
  let summary: String

  init(_ index: Int, in view: RecordView) {
    article = view.article
    self.index = index
    id = view.ids[index]
    summary = Excerpt.of("\(SourceLabel(index, in: view).name): \(view.claim(index).text)")
  }
}
