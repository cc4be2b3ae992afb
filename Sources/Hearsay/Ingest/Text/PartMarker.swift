internal import HearsayMatching
internal import HearsayText

/// Marks what in a text is no running news text, and reads what it says of the article.
///
/// Marking a sentence of the news loses what is claimed in it, so every rule asks for a short line, or
/// for a phrase that only stands in such lines.
struct PartMarker: Sendable {
  private let phrases: BoilerplateLexicon
  private let datelines: DatelineRule

  init(lexicons: Lexicons) {
    phrases = BoilerplateLexicon(lexicons: lexicons)
    datelines = DatelineRule(lexicons: lexicons, phrases: phrases)
  }

  /// The parts of a text, in text order, never overlapping; fills what the metadata lack.
  ///
  /// Complexity: linear in the text's bytes, times the phrases that begin alike.
  func parts(of text: SourceText, metadata: inout Article.Metadata) -> [Article.Part] {
    var parts: [Article.Part] = []
    let lines = TextLine.lines(of: text)
    var hasDateline = false
    for line in lines {
      if HeadlineRule.matches(line, lines, title: metadata.title, phrases) {
        metadata.title = metadata.title ?? HeadlineRule.title(line)
        parts.append(Article.Part(kind: .title, span: line.span))
      } else if let byline = BylineRule.byline(line, phrases) {
        if let name = byline.name { metadata.byline = metadata.byline ?? name }
        parts.append(Article.Part(kind: .byline, span: line.span))
      } else if let kind = CaptionRule.kind(line, phrases) ?? BoilerplateRule.kind(line, phrases) {
        parts.append(Article.Part(kind: kind, span: line.span))
      } else if !hasDateline, line.index < 5, let dateline = datelines.dateline(line) {
        hasDateline = true
        metadata.dateline = dateline.place
        parts.append(Article.Part(kind: .dateline, span: dateline.span))
      }
    }
    return parts
  }
}
