/// Puts together the contents and sources that a cue may have: what is most probable part by part, and
/// what comes near it.
struct AlternativeScorer {
  private let context: AttributionContext
  private let article: ArticleCues
  // One for each decision, and room asked for once an article: they are empty between two rankers.
  private let before: ScoreSink
  private let after: ScoreSink
  private let source: ScoreSink

  init(_ context: AttributionContext, _ models: AttributionModels, _ article: ArticleCues) {
    self.context = context
    self.article = article
    before = ScoreSink(models.before)
    after = ScoreSink(models.after)
    source = ScoreSink(models.source)
  }

  /// How many alternatives of contents, and of all parts, are looked at.
  private static let mostContents = 4
  private static let most = 6
  /// How much less probable than the best one an alternative may be.
  private static let leastShare = 0.1

  /// Contents on both sides of a cue.
  private struct Contents {
    let before: ContentChoice
    let after: ContentChoice
    var probability: Double { before.probability * after.probability }
    var parts: [Range<Int>] { before.parts(with: after) }
  }

  /// The alternatives for a cue, the most probable one first; none where it can have no content.
  func alternatives(_ cue: CueCandidate, _ index: Int, _ probability: Double) -> [Proposal] {
    var proposals: [Proposal] = []
    var sources = SourceRanker(
      SourceRules.candidates(cue, context), SourceFeatures(context, cue, article, content: []),
      source)
    for contents in contents(of: cue) {
      let choices = sources.choices(given: contents.parts)
      for choice in choices where choice.probability >= choices[0].probability * Self.leastShare {
        proposals.append(
          Proposal(
            index: index, cue: cue, cueProbability: probability, before: contents.before,
            after: contents.after, source: choice.source, sourceProbability: choice.probability,
            probability: 0))
      }
    }
    return Self.best(proposals, Self.most) { $0.partsProbability }
  }

  private func contents(of cue: CueCandidate) -> [Contents] {
    let features = ContentFeatures(context, cue, article)
    var before = ContentRanker(
      ContentBeforeCue.candidates(cue, context), features, self.before)
    let befores = before.choices(given: features)
    var after = ContentRanker(ContentAfterCue.candidates(cue, context), features, self.after)
    var found: [Contents] = []
    for before in befores where before.probability >= befores[0].probability * Self.leastShare {
      for after in after.choices(given: features.given(before: before.range))
      where before.range != nil || after.range != nil {
        found.append(Contents(before: before, after: after))
      }
    }
    return Self.best(found, Self.mostContents) { $0.probability }
  }

  /// The most probable ones of some alternatives, in order; the first one of equals before the others.
  private static func best<Alternative>(
    _ alternatives: [Alternative], _ most: Int, _ probability: (Alternative) -> Double
  ) -> [Alternative] {
    let order = alternatives.indices.sorted { a, b in
      let (p, q) = (probability(alternatives[a]), probability(alternatives[b]))
      return p != q ? p > q : a < b
    }
    guard let first = order.first else { return [] }
    let least = probability(alternatives[first]) * leastShare
    return order.prefix(most).map { alternatives[$0] }.filter { probability($0) >= least }
  }
}
