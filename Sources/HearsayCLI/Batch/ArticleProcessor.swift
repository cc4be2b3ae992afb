import Hearsay
import HearsayText

/// Reads the articles of a unit and writes a record or more for each.
struct ArticleProcessor: Sendable {
  let reader: ArticleReader
  /// Whether damaged text is read with replacement characters.
  let repairs: Bool
  /// Whether errors stand among the records.
  let errorsInline: Bool
  /// Writes an article's records; returns how many assertions there are.
  let write: @Sendable (Article, inout JSONWriter) -> Int

  func process(_ unit: WorkUnit) -> UnitResult {
    var result = UnitResult()
    var json = JSONWriter()
    result.fileBytes = unit.size
    UnitReader(reader: reader, repairs: repairs).read(unit) { read in
      switch read {
      case .success(let article):
        result.articles += 1
        result.textBytes += article.text.bytes.count
        result.assertions += write(article, &json)
      case .failure(let failure):
        result.problems.append(failure.problem)
        if errorsInline { ErrorWriter.write(failure.problem.error, to: &json) }
      }
    }
    result.records = json.bytes
    return result
  }
}
