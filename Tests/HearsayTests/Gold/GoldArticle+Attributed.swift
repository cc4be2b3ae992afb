import HearsayMatching
import HearsayTestSupport
import HearsayText

@testable import Hearsay

extension GoldArticle {
  private static let resources = AttributionResources(Shared.lexicons)

  /// The article with its gold attributions, in the order of the records.
  func attributed(_ pipeline: Pipeline) -> AttributedArticle {
    var article = Article(id: id, metadata: .init(), text: SourceText(text))
    // Datelines, bylines and the date of publication are read as from a file.
    ArticleReader(lexicons: Shared.lexicons).read(Array(text.utf8), id: id + ".txt") { read in
      if let read = try? read.get(), read.text.bytes == article.text.bytes { article = read }
    }
    let tagged = pipeline.tag(article)
    let context = AttributionContext(tagged, Self.resources)
    let cues = CueRules.candidates(in: context)
    let tokens = TokenFinder(tagged)
    let numbers = Dictionary(
      records.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    let attributions = records.map { record in
      Attribution(
        source: record.spans["s"].flatMap { spans in
          tokens.range((spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0))
        },
        cue: record.spans["q"].flatMap { Self.cue($0, tokens, cues, tagged) },
        content: (record.spans["c"] ?? []).sorted { $0.lowerBound < $1.lowerBound }
          .compactMap(tokens.range),
        rule: Self.isOwnVoice(record) ? OwnVoiceFinder.rule : "gold",
        quoteType: record.facts["quote"].flatMap(Attribution.QuoteType.init) ?? .indirect,
        parent: record.facts["via"].flatMap { Int($0) }.flatMap { numbers[$0] },
        probability: 1, trace: [], flags: [])
    }
    return AttributedArticle(tagged: tagged, attributions: attributions)
  }

  /// Whether a record is the article's own: a content that is not quoted, with neither source nor cue.
  private static func isOwnVoice(_ record: GoldArticle.Record) -> Bool {
    record.spans["s"] == nil && record.spans["q"] == nil && record.facts["quote"] == "indirect"
  }

  /// The cue with what the cue lexicon says of it.
  private static func cue(
    _ spans: [Range<Int>], _ tokens: TokenFinder, _ candidates: [CueCandidate],
    _ tagged: TaggedArticle
  ) -> Attribution.Cue? {
    let bytes = (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
    guard let range = tokens.range(bytes) else { return nil }
    let inside = candidates.filter { range.contains($0.head) }
    let best = inside.max {
      $0.tokens.clamped(to: range).count < $1.tokens.clamped(to: range).count
    }
    guard let best else {
      let head = range.first { tagged.parsed.tags[$0].isVerb } ?? range.upperBound - 1
      let lemma = tagged.parsed.lemma(at: head)
      let entry = Shared.lexicons.entries(matching: lemma).first {
        Shared.lexicons.entries[$0].lexicon == .cues
      }
      return Attribution.Cue(
        tokens: range, head: head, lemma: lemma,
        cueClass: entry.flatMap { Shared.lexicons.attribute("class", of: $0) } ?? "other",
        kind: entry.flatMap { Shared.lexicons.attribute("kind", of: $0) } ?? "statement", frame: "")
    }
    return Attribution.Cue(
      tokens: range, head: best.head,
      lemma: best.entry.map(Self.resources.cues.lemma) ?? tagged.parsed.lemma(at: best.head),
      cueClass: best.entry.map { $0.cueClass.name } ?? "other",
      kind: best.entry.map(Self.resources.cues.kind) ?? "statement", frame: "")
  }
}

/// Finds the tokens of byte ranges.
private struct TokenFinder {
  private let tagged: TaggedArticle

  init(_ tagged: TaggedArticle) { self.tagged = tagged }

  /// The tokens that have a byte in a range; nil when there is none.
  func range(_ bytes: Range<Int>) -> Range<Int>? {
    let inside = tagged.segmented.tokens.indices.filter {
      tagged.segmented.tokens[$0].span.range.overlaps(bytes)
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<(last + 1)
  }
}
