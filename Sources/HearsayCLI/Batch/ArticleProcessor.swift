import Hearsay
import HearsayText

/// What is done with an article: records are written, and counted, or it fails.
typealias ArticleWork = @Sendable (Article, inout JSONWriter) -> Result<Int, ArticleFailure>

/// Why an article that was read gives no records.
struct ArticleFailure: Error {
  let code: IngestError.Code
  let detail: String
}

/// Reads the articles of a unit and writes a record or more for each.
struct ArticleProcessor: Sendable {
  let reader: ArticleReader
  /// Whether damaged text is read with replacement characters.
  let repairs: Bool
  /// Whether errors stand among the records.
  let errorsInline: Bool
  /// Which articles are worked on.
  var selection = ArticleSelection()
  /// The units that an earlier run is done with; nil where no run asks for them.
  var done: [Fingerprint: JournalEntry]?
  /// Writes an article's records; returns how many assertions there are, or why there are none.
  let write: ArticleWork

  func process(_ unit: WorkUnit) -> UnitResult {
    var result = UnitResult()
    result.fileBytes = unit.bytesOnDisk
    guard !isOfOtherShard(unit) else { return result }
    let loaded = LoadedUnit(unit, maximumBytes: reader.options.maximumBytes)
    if let done {
      result.unit = loaded.fingerprint
      if let entry = result.unit.flatMap({ done[$0] }) { return kept(entry, result) }
    }
    var json = JSONWriter()
    UnitReader(reader: reader, repairs: repairs).read(loaded) { read in
      switch read {
      case .success(let article):
        guard selection.takes(article) else { return }
        switch write(article, &json) {
        case .success(let assertions):
          result.articles += 1
          result.textBytes += article.text.bytes.count
          result.assertions += assertions
        case .failure(let error):
          fail(InputProblem(loaded.path, article.id, error), &result, &json)
        }
      case .failure(let failure):
        guard selection.takes(id: failure.problem.error.articleID) else { return }
        fail(failure.problem, &result, &json)
      }
    }
    result.records = json.bytes
    return result
  }

  private func fail(
    _ problem: InputProblem, _ result: inout UnitResult, _ json: inout JSONWriter
  ) {
    result.problems.append(problem)
    if errorsInline { ErrorWriter.write(problem.error, to: &json) }
  }

  /// Whether a file holds one article, which another shard takes: it need not even be opened.
  private func isOfOtherShard(_ unit: WorkUnit) -> Bool {
    guard case .file(let file) = unit,
      let format = reader.options.format ?? InputFormat(fileName: file.id), format.holdsOneArticle
    else { return false }
    return !selection.takes(id: file.id)
  }

  private func kept(_ entry: JournalEntry, _ result: UnitResult) -> UnitResult {
    var result = result
    result.kept = entry.place
    result.articles = entry.articles
    result.assertions = entry.assertions
    result.textBytes = entry.textBytes
    return result
  }
}
