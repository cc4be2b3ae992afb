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
    switch unit {
    case .problem(let problem): add(problem, &result, &json)
    case .file(let file):
      do {
        let bytes = try file.bytes(maximum: reader.options.maximumBytes)
        reader.read(bytes, id: file.id) { take($0, file, &result, &json) }
      } catch {
        add(InputProblem(file, error), &result, &json)
      }
    case .lines(let lines, let file):
      for line in lines {
        if let read = reader.read(line: line, id: file.id) { take(read, file, &result, &json) }
      }
    }
    result.records = json.bytes
    return result
  }

  private func take(
    _ read: Result<Article, IngestError>, _ file: InputFile, _ result: inout UnitResult,
    _ json: inout JSONWriter
  ) {
    switch read {
    case .failure(let error): add(InputProblem(file, error), &result, &json)
    case .success(let article):
      if let error = damage(article, file) {
        return add(InputProblem(file, error), &result, &json)
      }
      result.articles += 1
      result.textBytes += article.text.bytes.count
      result.assertions += write(article, &json)
    }
  }

  private func add(
    _ problem: InputProblem, _ result: inout UnitResult, _ json: inout JSONWriter
  ) {
    result.problems.append(problem)
    if errorsInline { ErrorWriter.write(problem.error, to: &json) }
  }

  /// Broken UTF-8 is an error where offsets are to agree with the file; in a web page it is repaired.
  private func damage(_ article: Article, _ file: InputFile) -> IngestError? {
    guard !repairs, article.flags.contains("replacement-characters"),
      reader.options.format ?? InputFormat(fileName: file.id) != .html
    else { return nil }
    return IngestError(
      .undecodable, file: file.id, article: article.id,
      detail: "the text is broken UTF-8: save it as UTF-8 again, or use --repair to read it with "
        + "U+FFFD in the place of what is broken")
  }
}
