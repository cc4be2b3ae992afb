import Hearsay
import HearsayMatching

/// The texts of the articles that records tell of, and the reasons behind the records.
struct ReviewArticles {
  private var shelf: ArticleShelf?
  private let lexicons: Lexicons
  /// The article that was explained last, by its hash.
  private var explained: (hash: String, view: RecordView)?

  /// Takes the folders of the articles, of which there may be none.
  init(_ folders: [String], reader: ArticleReader, lexicons: Lexicons) {
    shelf = folders.isEmpty ? nil : ArticleShelf(folders, reader: reader)
    self.lexicons = lexicons
  }

  /// The text of an article.
  ///
  /// - Throws: Why it cannot be shown: one line for people.
  mutating func text(_ id: String, hash: String?) throws(ConvertFailure) -> ArticleText {
    guard shelf != nil else {
      throw ConvertFailure(
        "the articles were not named: start hearsay review with --articles to see the whole text")
    }
    switch shelf?.article(id, hash: hash) {
    case .success(let text):
      guard hash == nil || text.hash == hash else {
        throw ConvertFailure(
          "the article \(id) has changed since its records were made: extract it again")
      }
      return text
    case .failure(let missing): throw ConvertFailure(missing.message)
    case nil: throw ConvertFailure("there is no article \(id)")
    }
  }

  /// The rules, words and weights behind a record.
  ///
  /// - Throws: Why there are none: one line for people.
  mutating func reasons(of record: RecordTree) throws(ConvertFailure) -> Tree {
    let text = try text(record.articleID, hash: record.text("text_sha256"))
    let view: RecordView
    if let explained, explained.hash == text.hash, explained.view.article.id == text.id {
      view = explained.view
    } else {
      let pipeline = Pipeline(lexicons: lexicons, explains: true, unattributed: true)
      view = RecordView(pipeline.run(text.article), lexicons)
      explained = (text.hash, view)
    }
    guard let index = view.ids.firstIndex(of: record.id) else {
      throw ConvertFailure(
        "this version of hearsay does not find the claim in the article: extract it again")
    }
    return ExplanationPage(view: view, index: index).tree
  }
}
