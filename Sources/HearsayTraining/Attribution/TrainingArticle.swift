internal import Hearsay
internal import HearsayText

/// An annotated article with the pipeline's view of it and the gold attributions as tokens.
struct TrainingArticle: Sendable {
  /// A gold attribution in tokens: words only, in text order.
  struct Gold: Sendable {
    var source: [Int] = []
    var cue: [Int] = []
    var content: [Int] = []
  }

  let name: String
  let context: AttributionContext
  let candidates: [CueCandidate]
  let cues: ArticleCues
  let gold: [Gold]
  /// For each candidate: the gold attribution whose cue it is; -1 for none; -2 for one to leave out.
  let labels: [Int]

  init(_ article: GoldArticle, _ pipeline: Pipeline, _ resources: AttributionResources) {
    name = article.name
    let text = SourceText(article.text)
    let tagged = pipeline.tag(Article(id: article.name, metadata: .init(), text: text))
    context = AttributionContext(tagged, resources)
    candidates = CueRules.candidates(in: context)
    cues = ArticleCues(candidates, context)
    let words = TokenIndex(context, text)
    gold = article.attributions.map {
      Gold(
        source: words.tokens($0.source), cue: words.tokens($0.cue),
        content: words.tokens($0.content))
    }
    labels = Self.labels(candidates, gold)
  }

  /// Whether a proposal is right in all its parts.
  func isRight(_ proposal: Proposal) -> Bool {
    gold.contains { gold in
      gold.cue.contains { proposal.cue.tokens.contains($0) }
        && Overlap.isFull(proposal, gold, context)
    }
  }

  /// The candidate that stands for a gold cue is its last verb, or its last candidate of another kind;
  /// others within the same cue are neither right nor wrong.
  private static func labels(_ candidates: [CueCandidate], _ gold: [Gold]) -> [Int] {
    var owner: [Int: Int] = [:]
    for (index, attribution) in gold.enumerated() {
      for token in attribution.cue { owner[token] = index }
    }
    var labels = candidates.map { candidate in owner[candidate.head] == nil ? -1 : -2 }
    var best: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      guard let attribution = owner[candidate.head] else { continue }
      guard let rival = best[attribution] else {
        best[attribution] = index
        continue
      }
      if rank(candidate) >= rank(candidates[rival]) { best[attribution] = index }
    }
    for (attribution, index) in best { labels[index] = attribution }
    return labels
  }

  private static func rank(_ candidate: CueCandidate) -> Double {
    (candidate.entry?.strength(as: candidate.part) ?? 0) + (candidate.part == .verb ? 0.5 : 0)
  }
}

/// Finds the words that code-point ranges touch.
struct TokenIndex {
  private let context: AttributionContext
  private let starts: [Int]
  private let ends: [Int]

  init(_ context: AttributionContext, _ text: SourceText) {
    self.context = context
    starts = context.tokens.map { text.codePointOffset(ofByte: $0.span.start) }
    ends = context.tokens.map { text.codePointOffset(ofByte: $0.span.end) }
  }

  /// The tokens that the ranges touch: words, or marks where there is no word.
  func tokens(_ ranges: [Range<Int>]) -> [Int] {
    var found: Set<Int> = []
    for range in ranges {
      var token = ends.partitioningIndex { $0 > range.lowerBound }
      while token < starts.count, starts[token] < range.upperBound {
        found.insert(token)
        token += 1
      }
    }
    let words = found.filter { context.isWord($0) }
    return (words.isEmpty ? found : words).sorted()
  }
}
