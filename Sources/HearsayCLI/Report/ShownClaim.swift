import Hearsay

/// A record as it is shown.
struct ShownClaim {
  let record: ReportRecord
  /// What somebody decided on it.
  let verdict: Decision.Verdict?

  /// Who says it: the name, or the words of the article.
  var source: String {
    if isOwnVoice { return "The article itself" }
    return record.sourceName ?? record.sourceWords.map { "“\($0)”" } ?? "Source not stated"
  }

  /// Whether nobody is told to have said it.
  var isOwnVoice: Bool { record.rule == OwnVoice.rule }

  /// What an article is called.
  var article: String { record.title ?? record.articleID }

  /// The day on which the article was published, or what stands there instead.
  var day: String? {
    record.published.map { CalendarDay(published: $0)?.text ?? $0 }
  }
}
