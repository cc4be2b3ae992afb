import ArgumentParser

/// Turns decisions into annotated articles.
struct TrainingRun {
  /// Why an article was left out.
  enum LeftOut {
    /// So many of its records were not decided on.
    case undecided(Int)
    /// It could not be had, or is another text than was decided on.
    case unusable(String)
  }

  private(set) var articles = 0
  private(set) var attributions = 0
  private(set) var nested = 0
  /// Records that were rejected for a wrong source or span, without the right one.
  private(set) var unrepaired = 0
  private(set) var leftOut: [(articleID: String, why: LeftOut)] = []

  private var shelf: ArticleShelf
  private let takesPartial: Bool

  init(_ shelf: ArticleShelf, takesPartial: Bool) {
    self.shelf = shelf
    self.takesPartial = takesPartial
  }

  /// Whether an article could not be used although it was decided on.
  var hasFailed: Bool {
    leftOut.contains { if case .unusable = $0.why { true } else { false } }
  }

  /// Writes the articles that were decided on.
  ///
  /// - Throws: What a line of decisions tells that is not in its article, or what cannot be written.
  mutating func write(
    _ log: DecisionHistory, _ records: DecidedRecords, to folder: inout TrainingFolder
  ) throws {
    var byArticle: [String: [DecisionHistory.Entry]] = [:]
    for entry in log.entries where entry.decision.isMade {
      byArticle[entry.decision.articleID, default: []].append(entry)
    }
    for (articleID, entries) in byArticle.sorted(by: { $0.key < $1.key }) {
      let undecided = records.undecided(articleID)
      guard undecided == 0 || takesPartial else {
        leftOut.append((articleID, .undecided(undecided)))
        continue
      }
      switch shelf.article(articleID, hash: entries.last?.decision.textHash) {
      case .failure(let missing): leftOut.append((articleID, .unusable(missing.message)))
      case .success(let text): try write(text, entries, to: &folder)
      }
    }
  }

  private mutating func write(
    _ text: ArticleText, _ entries: [DecisionHistory.Entry], to folder: inout TrainingFolder
  ) throws {
    let usable = entries.filter { $0.decision.textHash == text.hash }
    guard usable.count == entries.count else {
      let why =
        "the article \(text.id) has changed since it was decided on: name the folder with the text "
        + "of that time"
      return leftOut.append((text.id, .unusable(why)))
    }
    let count = text.codePoints(before: text.bytes.count)
    for entry in usable { try check(entry, count) }
    let gold = GoldAttributions(usable.map(\.decision))
    try folder.write(text, gold)
    articles += 1
    attributions += gold.spans.count
    nested += gold.nested
    unrepaired += usable.count {
      $0.decision.verdict == .reject
        && [.wrongSource, .wrongSpan].contains($0.decision.reason)
    }
  }

  /// Checks that the places of a decision are in its article.
  private func check(_ entry: DecisionHistory.Entry, _ count: Int) throws {
    let spans = entry.decision.rightSpans
    for range in spans.source + spans.cue + spans.content where range.upperBound > count {
      throw ValidationError(
        "\(entry.file):\(entry.line): the span [\(range.lowerBound),\(range.upperBound)] ends behind the "
          + "article \(entry.decision.articleID), which has \(count) code points: correct the line")
    }
  }

  /// What was written and what was not, for people.
  var report: String {
    var text =
      "Training data: \(RunReport.count(articles, "article")) with "
      + RunReport.count(attributions, "attribution")
    if nested > 0 { text += "; \(nested) in the content of others left out, as in PolNeAR" }
    text += "\n"
    if unrepaired > 0 {
      text +=
        "  \(RunReport.count(unrepaired, "record")) rejected for a wrong source or span had no right one "
        + "put in the place: those attributions are missing in the articles\n"
    }
    let undecided = leftOut.filter { if case .undecided = $0.why { true } else { false } }
    if !undecided.isEmpty {
      text +=
        "  left out, as not all records were decided on (--partial takes them):\n"
    }
    for case (let articleID, .undecided(let count)) in undecided {
      text += "    \(articleID): \(count) not decided\n"
    }
    return text
      + "  What Hearsay did not find is not in these articles: they teach what is right and wrong among "
      + "what it finds.\n"
  }
}
