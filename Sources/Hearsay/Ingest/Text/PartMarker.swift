internal import HearsayMatching
internal import HearsayText

/// Marks what in a text is no running news text, and reads what it says of the article.
///
/// Marking a sentence of the news loses what is claimed in it, so every rule asks for a short line, or
/// for a phrase that only stands in such lines. The rules are tried in this order: caption, byline,
/// date, boilerplate, headline, dateline.
struct PartMarker: Sendable {
  private let phrases: BoilerplateLexicon
  private let bylines: BylineRule
  private let datelines: DatelineRule
  private let publicationLines: PublicationLineRule
  private let dates: DateReader

  init(lexicons: Lexicons, dates: DateReader) {
    self.dates = dates
    publicationLines = PublicationLineRule(dates: dates)
    phrases = BoilerplateLexicon(lexicons: lexicons)
    bylines = BylineRule(phrases: phrases, lexicons: lexicons)
    datelines = DatelineRule(lexicons: lexicons, phrases: phrases)
  }

  /// What has been found so far.
  private struct Found {
    var metadata: Article.Metadata
    var parts: [Article.Part] = []
    /// Whether running text has begun.
    var isBody = false
    var hasDateline = false

    mutating func add(_ kind: Article.Part.Kind, _ span: TextSpan) {
      parts.append(Article.Part(kind: kind, span: span))
    }
  }

  /// The parts of a text, in text order, never overlapping; fills what the metadata lack.
  ///
  /// Complexity: linear in the text's bytes, times the phrases that begin alike.
  func parts(of text: SourceText, metadata: inout Article.Metadata) -> [Article.Part] {
    let lines = TextLine.lines(of: text)
    var found = Found(metadata: metadata)
    for line in lines {
      if let kind = CaptionRule.kind(line, phrases) {
        found.add(kind, line.span)
      } else if markWriter(line, &found) {
        continue
      } else if let kind = BoilerplateRule.kind(line, phrases) {
        // "First published on 4 March 2025"
        if kind == .credit, !found.isBody, found.metadata.published == nil {
          found.metadata.published = dates.date(in: String(decoding: line.bytes, as: UTF8.self))
        }
        found.add(kind, line.span)
      } else {
        markBeginning(line, lines, &found)
      }
    }
    metadata = found.metadata
    return found.parts
  }

  /// The name in a byline, "By Ann Marlow"; the byline itself where nothing but a name is in it.
  func writer(in byline: String) -> String {
    let line = TextLine.lines(of: SourceText(byline)).first
    return line.flatMap(bylines.byline)?.name ?? byline
  }

  private func markWriter(_ line: TextLine, _ found: inout Found) -> Bool {
    let hasTitle = found.parts.last?.kind == .title
    let dated = found.isBody ? nil : publicationLines.date(line)
    if let byline = bylines.byline(line) ?? (hasTitle ? bylines.nameAlone(line) : nil) {
      found.metadata.byline = found.metadata.byline ?? byline.name
      if found.metadata.published == nil {
        found.metadata.published = dates.date(in: String(decoding: line.bytes, as: UTF8.self))
      }
      found.metadata.published = found.metadata.published ?? dated
    } else if line.index < 7, let date = dates.date(alone: line.bytes) ?? dated {
      found.metadata.published = found.metadata.published ?? date
    } else if line.index < 7, !found.isBody, let (place, date) = datelines.placeAndDate(line, dates)
    {
      found.metadata.dateline = found.metadata.dateline ?? place
      found.metadata.published = found.metadata.published ?? date
      found.add(.dateline, line.span)
      return true
    } else {
      return false
    }
    found.add(.byline, line.span)
    return true
  }

  private func markBeginning(_ line: TextLine, _ lines: [TextLine], _ found: inout Found) {
    if !found.isBody, HeadlineRule.matches(line, lines, title: found.metadata.title) {
      found.metadata.title = found.metadata.title ?? HeadlineRule.title(line)
      found.add(.title, line.span)
      return
    }
    found.isBody = true
    guard line.index < 6, !found.hasDateline, let dateline = datelines.dateline(line) else {
      return
    }
    found.hasDateline = true
    found.metadata.dateline = found.metadata.dateline ?? dateline.place
    if found.metadata.published == nil {
      // "BRUSSELS, March 23, 2023 (Reuters) - "; without a year nobody can tell.
      let head = line.bytes.prefix(dateline.span.end - line.span.start)
      found.metadata.published = dates.date(in: String(decoding: head, as: UTF8.self))
    }
    found.add(.dateline, dateline.span)
  }
}
