import Hearsay
import HearsayTestSupport
import HearsayText

/// Reads bytes with the built-in lexicons and gathers every result.
func read(
  _ bytes: [UInt8], id: String = "a.txt", options: ReadingOptions = ReadingOptions()
) -> [Result<Article, IngestError>] {
  var results: [Result<Article, IngestError>] = []
  ArticleReader(lexicons: Shared.lexicons, options: options).read(bytes, id: id) {
    results.append($0)
  }
  return results
}

/// Reads a text that holds one article.
func readOne(
  _ text: String, id: String = "a.txt", options: ReadingOptions = ReadingOptions()
) throws -> Article {
  try readOne(Array(text.utf8), id: id, options: options)
}

/// Reads bytes that hold one article.
func readOne(
  _ bytes: [UInt8], id: String = "a.txt", options: ReadingOptions = ReadingOptions()
) throws -> Article {
  let results = read(bytes, id: id, options: options)
  guard let first = results.first else { throw IngestError(.empty, file: id, detail: "no result") }
  return try first.get()
}

/// The error of bytes that cannot be read.
func readError(
  _ bytes: [UInt8], id: String = "a.txt", options: ReadingOptions = ReadingOptions()
) -> IngestError? {
  for case .failure(let error) in read(bytes, id: id, options: options) { return error }
  return nil
}

extension Article {
  /// The whole text as a string.
  var string: String { text.string(text.span) }

  /// The parts as `kind: text`.
  var marked: [String] { parts.map { "\($0.kind.rawValue): \(text.string($0.span))" } }
}
