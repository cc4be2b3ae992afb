import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// What the stage finds in a text, as words: "" for no source or cue, parts of a content joined by " … ".
struct FoundAttribution {
  let source: String
  let cue: String
  let content: String
  let quoteType: Attribution.QuoteType
  let isNested: Bool

  /// Everything that the stage finds in a text, in its order.
  static func all(in text: String) -> [FoundAttribution] {
    let pipeline = Pipeline(lexicons: Shared.lexicons)
    let tagged = pipeline.tag(Article(id: "a", metadata: .init(), text: SourceText(text)))
    func words(_ tokens: Range<Int>) -> String {
      let span = tagged.parsed.segmented.span(of: tokens)
      return String(decoding: tagged.text.bytes[span.range], as: UTF8.self)
    }
    return AttributionStage(lexicons: Shared.lexicons).run(tagged).attributions.map { found in
      FoundAttribution(
        source: found.source.map(words) ?? "", cue: found.cue.map { words($0.tokens) } ?? "",
        content: found.content.map(words).joined(separator: " … "), quoteType: found.quoteType,
        isNested: found.parent != nil)
    }
  }
}
