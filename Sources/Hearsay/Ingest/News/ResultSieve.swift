/// Keeps a file without any article from giving an error for every item in it.
///
/// Items without text are errors only beside others that have some; pictures and the like are none at
/// all. A file with nothing else gives one error.
struct ResultSieve {
  private var held: [IngestError] = []
  private var hasArticle = false

  /// Hands a result on, now or when it is known to be worth telling.
  mutating func take(
    _ result: Result<Article, IngestError>, _ body: (Result<Article, IngestError>) -> Void
  ) {
    guard case .failure(let error) = result else {
      for error in held where error.code != .noArticle { body(.failure(error)) }
      (hasArticle, held) = (true, [])
      return body(result)
    }
    switch error.code {
    case .noArticle where hasArticle: break
    case .noArticle,
      .missingText where !hasArticle, .empty where !hasArticle:
      held.append(error)
    default: body(result)
    }
  }

  /// Tells of a file that has no article.
  func finish(_ body: (Result<Article, IngestError>) -> Void) {
    guard let first = held.first else { return }
    guard held.count > 1 else { return body(.failure(first)) }
    body(
      .failure(
        IngestError(
          first.code, file: first.file,
          detail: "none of its \(held.count) items is an article; \(first.detail)")))
  }
}
