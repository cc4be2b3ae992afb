import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// Records made of a text with marks (`{1s|…} {1q|…} {1c|…}`), whatever the scorers would say of it.
enum MarkedRecords {
  /// The records of a text, whose claims are numbered from 1 in text order; `parents` tells which of
  /// them lie in the content of others, `article` makes an article of the text without its marks.
  static func view(
    _ marked: String, parents: [Int: Int] = [:], pipeline: Pipeline = Shared.explaining,
    _ article: (SourceText) -> Article = { Article(id: "test.txt", metadata: .init(), text: $0) }
  ) -> RecordView {
    let parsed = MarkedText(marked)
    let tagged = pipeline.tag(article(SourceText(parsed.text)))
    let attributions = parsed.spans.keys.sorted().map { number in
      attribution(parsed.spans[number] ?? [:], parent: parents[number].map { $0 - 1 }, tagged)
    }
    let attributed = AttributedArticle(tagged: tagged, attributions: attributions)
    let claimed = pipeline.claims.run(pipeline.resolution.run(attributed))
    return RecordView(pipeline.confidence.run(claimed), Shared.lexicons)
  }

  private static func attribution(
    _ spans: [Character: [Range<Int>]], parent: Int?, _ tagged: TaggedArticle
  ) -> Attribution {
    let cue = spans["q"]?.first.map { tokens($0, tagged) }
    return Attribution(
      source: spans["s"]?.first.map { tokens($0, tagged) },
      cue: cue.map { cue in
        Attribution.Cue(
          tokens: cue, head: cue.upperBound - 1, lemma: tagged.parsed.lemma(at: cue.upperBound - 1),
          cueClass: "say", kind: "statement", frame: "")
      },
      content: (spans["c"] ?? []).map { tokens($0, tagged) }, rule: "verb-cue",
      quoteType: .indirect, parent: parent, probability: 0.8, trace: [], flags: [])
  }

  private static func tokens(_ bytes: Range<Int>, _ tagged: TaggedArticle) -> Range<Int> {
    let inside = tagged.segmented.tokens.indices.filter {
      tagged.segmented.tokens[$0].span.range.overlaps(bytes)
    }
    return (inside.first ?? 0)..<((inside.last ?? 0) + 1)
  }
}
