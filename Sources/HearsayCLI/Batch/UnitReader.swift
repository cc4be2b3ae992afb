import Hearsay
import HearsayText

/// Reads the articles of a unit of work, with all that may be wrong with them.
struct UnitReader: Sendable {
  let reader: ArticleReader
  /// Whether damaged text is read with replacement characters.
  let repairs: Bool

  /// Calls `body` with each article or problem of a unit, in order.
  func read(_ unit: WorkUnit, _ body: (Result<Article, ReadingProblem>) -> Void) {
    read(LoadedUnit(unit, maximumBytes: reader.options.maximumBytes), body)
  }

  /// Calls `body` with each article or problem of a unit whose bytes are there.
  func read(_ unit: LoadedUnit, _ body: (Result<Article, ReadingProblem>) -> Void) {
    switch unit {
    case .problem(let problem): body(.failure(ReadingProblem(problem)))
    case .file(let bytes, let file):
      reader.read(bytes, id: file.id) { body(checked($0, file)) }
    case .lines(let lines, let file):
      for line in lines {
        if let read = reader.read(line: line, id: file.id) { body(checked(read, file)) }
      }
    }
  }

  /// Formats of web pages, which are not what offsets count in.
  private static let repaired: Set<InputFormat?> = [.html, .warc]

  private func checked(
    _ read: Result<Article, IngestError>, _ file: InputFile
  ) -> Result<Article, ReadingProblem> {
    read.flatMap { article in
      damage(article, file).map { .failure($0) } ?? .success(article)
    }.mapError { ReadingProblem(InputProblem(file, $0)) }
  }

  /// Broken UTF-8 is an error where offsets are to agree with the file; in a web page it is repaired.
  private func damage(_ article: Article, _ file: InputFile) -> IngestError? {
    guard !repairs, article.flags.contains("replacement-characters"),
      !Self.repaired.contains(reader.options.format ?? InputFormat(fileName: file.id))
    else { return nil }
    return IngestError(
      .undecodable, file: file.id, article: article.id,
      detail: "the text is broken UTF-8: save it as UTF-8 again, or use --repair to read it with "
        + "U+FFFD in the place of what is broken")
  }
}

/// A problem in the place of an article.
struct ReadingProblem: Error {
  let problem: InputProblem

  init(_ problem: InputProblem) { self.problem = problem }
}
