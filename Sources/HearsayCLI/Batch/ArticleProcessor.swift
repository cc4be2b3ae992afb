import Hearsay
import HearsayText

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
  /// Writes an article's records; returns how many assertions there are.
  let write: @Sendable (Article, inout JSONWriter) -> Int

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
        result.articles += 1
        result.textBytes += article.text.bytes.count
        result.assertions += write(article, &json)
      case .failure(let failure):
        let error = failure.problem.error
        guard selection.takes(id: error.articleID) else { return }
        result.problems.append(failure.problem)
        if errorsInline { ErrorWriter.write(error, to: &json) }
      }
    }
    result.records = json.bytes
    return result
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
