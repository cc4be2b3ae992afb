internal import HearsayMatching
internal import HearsayText

/// Marks what in a text is no running news text, and reads what it says of the article.
///
/// Marking a sentence of the news loses what is claimed in it, so every rule asks for a short line, or
/// for a phrase that only stands in such lines.
struct PartMarker: Sendable {
  private let phrases: BoilerplateLexicon
  private let bylines: BylineRule
  private let datelines: DatelineRule

  init(lexicons: Lexicons) {
    phrases = BoilerplateLexicon(lexicons: lexicons)
    bylines = BylineRule(phrases: phrases, lexicons: lexicons)
    datelines = DatelineRule(lexicons: lexicons, phrases: phrases)
  }

  /// The parts of a text, in text order, never overlapping; fills what the metadata lack.
  ///
  /// Complexity: linear in the text's bytes, times the phrases that begin alike.
  func parts(of text: SourceText, metadata: inout Article.Metadata) -> [Article.Part] {
    var parts: [Article.Part] = []
    let lines = TextLine.lines(of: text)
    var isBody = false
    for line in lines {
      let hasTitle = parts.last?.kind == .title
      if let byline = bylines.byline(line) ?? (hasTitle ? bylines.nameAlone(line) : nil) {
        metadata.byline = metadata.byline ?? byline.name
        parts.append(Article.Part(kind: .byline, span: line.span))
      } else if let kind = CaptionRule.kind(line, phrases) ?? BoilerplateRule.kind(line, phrases) {
        parts.append(Article.Part(kind: kind, span: line.span))
      } else if !isBody, HeadlineRule.matches(line, lines, title: metadata.title) {
        metadata.title = metadata.title ?? HeadlineRule.title(line)
        parts.append(Article.Part(kind: .title, span: line.span))
      } else if line.index < 6, metadata.dateline == nil, let found = datelines.dateline(line) {
        metadata.dateline = found.place ?? ""
        parts.append(Article.Part(kind: .dateline, span: found.span))
        isBody = true
      } else {
        isBody = true
      }
    }
    if metadata.dateline == "" { metadata.dateline = nil }
    return parts
  }
}
