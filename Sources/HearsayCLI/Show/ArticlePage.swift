import Hearsay
import HearsayText

/// An article as a fact-checker reads it: what it is, its text with marks, its claims.
struct ArticlePage {
  let view: RecordView
  let filter: RecordWriter.Filter

  /// Adds the article to a page.
  func print(on page: inout Page) {
    let records = view.attributions.indices.filter { filter.passes(view.scored, $0) }
    let marked = MarkedPassage(article: view.article, isColored: page.screen.isColored)
    page.add(heading)
    page.rule()
    if !records.isEmpty { page.add(marked.legend()) }
    printText(marked, Mark.marks(of: records, in: view), &page)
    page.skip()
    page.rule()
    page.add(StyledText(count(records.count), .bold))
    ClaimList(view: view, records: records).print(on: &page)
  }

  /// Identifier, headline where the text does not hold it, publisher, date.
  private var heading: StyledText {
    let metadata = view.article.metadata
    let hasTitle = view.article.parts.contains { $0.kind == .title }
    var text = StyledText(view.article.id, .bold)
    for detail in [hasTitle ? nil : metadata.title, metadata.publisher, metadata.published] {
      if let detail { text.append(" · \(detail)") }
    }
    return text
  }

  private func printText(_ marked: MarkedPassage, _ marks: [Mark], _ page: inout Page) {
    let paragraphs = view.tagged.segmented.paragraphs.map(\.span)
    for (paragraph, marks) in zip(paragraphs, Self.distribute(marks, over: paragraphs)) {
      page.skip()
      page.add(marked.styled(paragraph, marks))
    }
  }

  /// The marks that overlap each paragraph.
  private static func distribute(_ marks: [Mark], over paragraphs: [TextSpan]) -> [[Mark]] {
    var result = [[Mark]](repeating: [], count: paragraphs.count)
    var first = 0
    for mark in marks {
      while first < paragraphs.count, paragraphs[first].end <= mark.span.start { first += 1 }
      var at = first
      while at < paragraphs.count, paragraphs[at].start < mark.span.end {
        result[at].append(mark)
        at += 1
      }
    }
    return result
  }

  private func count(_ shown: Int) -> String {
    let all = view.attributions.count
    let noun = all == 1 ? "claim" : "claims"
    if all == 0 { return "No claims" }
    return shown == all ? "\(all) \(noun)" : "\(shown) of \(all) \(noun)"
  }
}
